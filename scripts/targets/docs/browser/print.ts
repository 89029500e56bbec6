/** Opens everything for paper, also in browsers whose styles cannot. */
import { all } from "./dom.ts";

export function startPrint(): void {
	addEventListener("beforeprint", () => {
		for (const details of all<HTMLDetailsElement>("details")) {
			// Of those that share a name, one is open at a time.
			details.removeAttribute("name");
			details.open = true;
		}
	});
}
