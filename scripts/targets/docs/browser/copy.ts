/** A button on each sample that takes it to the clipboard. */
import { all, button, one } from "./dom.ts";

export function startCopy(): void {
	for (const sample of all("pre:has(code)")) {
		const copy = button("Copy", async () => {
			await navigator.clipboard.writeText(one("code", sample).textContent);
			copy.textContent = "Copied";
			setTimeout(() => {
				copy.textContent = "Copy";
			}, 1500);
		});
		copy.className = "copy";
		sample.prepend(copy);
	}
}
