/** Light or dark: the system's choice, until the reader makes one. */
import { one } from "./dom.ts";
import { remember } from "./store.ts";

export function startTheme(): void {
	const root = document.documentElement;
	const dark = matchMedia("(prefers-color-scheme: dark)");
	const toggle = one("#theme");
	const isDark = () =>
		root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
	const label = () => {
		toggle.textContent = isDark() ? "Light" : "Dark";
	};
	toggle.addEventListener("click", () => {
		root.dataset.theme = isDark() ? "light" : "dark";
		remember("theme", root.dataset.theme);
		label();
	});
	dark.addEventListener("change", label);
	label();
}
