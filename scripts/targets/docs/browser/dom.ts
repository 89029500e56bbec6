/** Short names for what the scripts do most. */

export const one = <T extends HTMLElement>(
	selector: string,
	within: ParentNode = document,
) => within.querySelector<T>(selector) as T;

export const all = <T extends HTMLElement>(
	selector: string,
	within: ParentNode = document,
) => [...within.querySelectorAll<T>(selector)];

export function button(label: string, act: () => void): HTMLButtonElement {
	const made = document.createElement("button");
	made.type = "button";
	made.textContent = label;
	made.addEventListener("click", act);
	return made;
}
