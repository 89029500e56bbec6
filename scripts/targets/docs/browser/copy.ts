/** A button that takes a sample to the clipboard, made when the sample is pointed at or focused. */
import { button, one } from "./dom.ts";

export function startCopy(): void {
	for (const reached of ["pointerover", "focusin"])
		addEventListener(reached, ({ target }) => {
			const sample = (target as Element).closest?.("pre");
			if (!sample?.querySelector(":scope > code") || one(".copy", sample))
				return;
			const copy = button("Copy", async () => {
				await navigator.clipboard.writeText(one("code", sample).textContent);
				copy.textContent = "Copied";
				setTimeout(() => {
					copy.textContent = "Copy";
				}, 1500);
			});
			copy.className = "copy";
			sample.prepend(copy);
		});
}
