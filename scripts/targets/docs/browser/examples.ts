/** One example of an operation at a time, chosen from a list; and one language for all samples. */
import { all, button, one } from "./dom.ts";
import { openSend } from "./send.ts";
import { remember, remembered } from "./store.ts";

export function startCases(): void {
	for (const panel of all(".panel:has(.example)")) pick(panel);
	chooseLanguage(remembered("language"));
	addEventListener("click", ({ target }) => {
		const tab = (target as Element).closest(".tabs summary");
		if (!tab) return;
		remember("language", tab.textContent);
		// After the browser has opened this one itself.
		setTimeout(chooseLanguage, 0, tab.textContent);
	});
}

function pick(panel: HTMLElement): void {
	const examples = all<HTMLDetailsElement>(".example", panel);
	const list = document.createElement("select");
	list.setAttribute("aria-label", "Example");
	for (const shown of examples) {
		const [status, name] = ["summary > .dot", "summary > code"].map(
			(part) => one(part, shown).textContent,
		);
		list.add(new Option(`${name} · ${status}`));
		// Also when the browser opens it, for an anchor or for a word that a reader looks for.
		shown.addEventListener("toggle", () => {
			if (shown.open) list.selectedIndex = examples.indexOf(shown);
		});
	}
	list.selectedIndex = examples.findIndex(({ open }) => open);
	list.addEventListener("change", () => {
		const shown = examples[list.selectedIndex];
		if (shown) shown.open = true;
	});
	const bar = document.createElement("div");
	bar.className = "picker";
	bar.append(
		list,
		button("Try it", () => {
			const shown = examples[list.selectedIndex] as HTMLElement;
			const name = one("summary > code", shown).textContent;
			const status = one("summary > .dot", shown).textContent;
			// Where the description does not allow the request, a usual one, with the wish for this response.
			const request = one(".tabs code", shown) ?? one(".tabs code", panel);
			openSend(request?.textContent, name, status);
		}),
	);
	one("h2", panel).after(bar);
}

function chooseLanguage(language: string | null): void {
	if (!language) return;
	for (const tab of all<HTMLDetailsElement>(".tabs > details"))
		if (one("summary", tab).textContent === language) tab.open = true;
}
