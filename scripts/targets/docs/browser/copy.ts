/** A button above each sample that copies it, and one for the whole page as Markdown. */
import { all, button } from "./dom.ts";

const SHOWN_MS = 1500;

export function startCopy(): void {
	for (const code of document.querySelectorAll("pre > code"))
		code.parentElement?.before(
			copyButton(() => copySample(code), "Press Ctrl+C"),
		);
	for (const link of all<HTMLAnchorElement>(".markdown"))
		link.after(copyButton(() => copyFile(link.href), "Open it to copy it"));
}

function copyButton(copy: () => Promise<boolean>, failed: string): HTMLElement {
	const made = button("Copy", async () => {
		made.textContent = (await copy().catch(() => false)) ? "Copied" : failed;
		setTimeout(() => {
			made.textContent = "Copy";
		}, SHOWN_MS);
	});
	made.className = "copy";
	return made;
}

/** Where the clipboard is refused, the sample is selected and copied as by hand. */
async function copySample(code: Element): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(code.textContent);
		return true;
	} catch {
		getSelection()?.selectAllChildren(code);
		return document.execCommand("copy");
	}
}

/** A page on a disk may not read the file beside it. */
async function copyFile(url: string): Promise<boolean> {
	const response = await fetch(url);
	const text = await response.text();
	if (response.ok) await copyText(text);
	return response.ok;
}

/** Also where the clipboard is refused, as on a host without TLS. */
async function copyText(text: string): Promise<void> {
	const holder = document.createElement("pre");
	holder.textContent = text;
	document.body.append(holder);
	await copySample(holder);
	holder.remove();
}
