/** Light or dark: the system's setting, until the reader chooses. */
import { one } from "./dom.ts";
import { forget, remember, remembered } from "./store.ts";

export function startTheme(): void {
	const { dataset } = document.documentElement;
	const list = one<HTMLSelectElement>("#theme");
	list.value = remembered("theme") ?? "";
	list.addEventListener("change", () => {
		if (list.value) {
			dataset.theme = list.value;
			remember("theme", list.value);
		} else {
			delete dataset.theme;
			forget("theme");
		}
	});
}
