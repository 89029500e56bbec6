/** A button on each sample that takes it to the clipboard. */
import { button, one } from "./dom.ts";

export function startCopy(): void {
	for (const code of document.querySelectorAll("pre > code")) {
		const sample = code.parentElement as HTMLElement;
		const copy = button("Copy", async () => {
			copy.textContent = (await take(code)) ? "Copied" : "Press Ctrl+C";
			setTimeout(() => {
				copy.textContent = "Copy";
			}, 1500);
		});
		copy.className = "copy";
		// Beside the sample, which scrolls, and not in it.
		const box = document.createElement("div");
		box.className = "sample";
		sample.replaceWith(box);
		box.append(sample, copy);
	}
}

/** Where the clipboard is refused, the sample is selected and copied as by hand. */
async function take(code: Element): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(
			one("code", code.parentElement as Element).textContent,
		);
		return true;
	} catch {
		getSelection()?.selectAllChildren(code);
		return document.execCommand("copy");
	}
}
