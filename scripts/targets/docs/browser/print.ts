/** Opens everything for paper, also in browsers whose styles cannot; and puts it back afterwards. */
import { all } from "./dom.ts";

export function startPrint(): void {
	let before: [details: HTMLDetailsElement, name: string, isOpen: boolean][] =
		[];
	addEventListener("beforeprint", () => {
		before = all<HTMLDetailsElement>("details").map((details) => [
			details,
			details.name,
			details.open,
		]);
		// Of those that share a name, one is open at a time.
		for (const [details] of before) details.name = "";
		for (const [details] of before) details.open = true;
	});
	addEventListener("afterprint", () => {
		for (const [details, name, isOpen] of before) {
			details.open = isOpen;
			details.name = name;
		}
	});
}
