/** One example of the operation at a time, chosen from a list and kept in the address; and one language for all samples. */
import { all, one } from "./dom.ts";
import { openSend } from "./send.ts";
import { remember, remembered } from "./store.ts";

export function startExamples(): void {
	for (const panel of all(".panel:has(.example)")) pick(panel);
	chooseLanguage(remembered("language"));
	addEventListener("click", ({ target }) => {
		const tab = (target as Element).closest(".languages summary");
		if (!tab) return;
		remember("language", tab.textContent);
		// After the browser has opened this one itself.
		setTimeout(chooseLanguage, 0, tab.textContent);
	});
}

function pick(panel: HTMLElement): void {
	const examples = all<HTMLDetailsElement>(".example", panel);
	const list = one<HTMLSelectElement>("select", panel);
	// Also when the browser opens it, for an anchor or for a word that a reader looks for.
	for (const shown of examples)
		shown.addEventListener("toggle", () => {
			if (shown.open) list.value = idOf(shown);
		});
	const byId = (id: string) => examples.find((shown) => idOf(shown) === id);
	const follow = () => {
		const id = decodeURIComponent(location.hash.slice(1));
		const shown = id ? byId(id) : examples[0];
		if (shown) shown.open = true;
	};
	addEventListener("popstate", follow);
	follow();
	list.value = idOf(examples.find(({ open }) => open) ?? examples[0]);
	list.addEventListener("change", () => {
		// An entry of the history without a jump on the page.
		history.pushState(null, "", `#${encodeURIComponent(list.value)}`);
		follow();
	});
	one(".picker button", panel).addEventListener("click", () => {
		const shown = byId(list.value);
		const { name = "", status = "" } = shown?.dataset ?? {};
		// Where the description does not allow the request, a usual one, with the wish for this response.
		const request = one(".tabs code", shown) ?? one(".tabs code", panel);
		openSend(request?.textContent, name, status);
	});
}

const idOf = (shown?: Element) => shown?.querySelector("div")?.id ?? "";

function chooseLanguage(language: string | null): void {
	if (!language) return;
	for (const tab of all<HTMLDetailsElement>(".languages > details"))
		if (one("summary", tab).textContent === language) tab.open = true;
}
