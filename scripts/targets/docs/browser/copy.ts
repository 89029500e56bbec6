/** A button above each sample that copies it. */
import { button } from "./dom.ts";

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
		sample.before(copy);
	}
}

/** Where the clipboard is refused, the sample is selected and copied as by hand. */
async function take(code: Element): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(code.textContent);
		return true;
	} catch {
		getSelection()?.selectAllChildren(code);
		return document.execCommand("copy");
	}
}
