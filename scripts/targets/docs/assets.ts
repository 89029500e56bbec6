/** The styles and scripts of the pages, each as one small text that stands in the page itself. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Html, html } from "./html.ts";

export interface Assets {
	style: string;
	/** Runs before anything is drawn. */
	early: string;
	script: string;
}

/** Bundles and shrinks what every page needs. */
export async function loadAssets(): Promise<Assets> {
	const [style, early, script] = await Promise.all(
		["style/site.css", "browser/early.ts", "browser/site.ts"].map(bundle),
	);
	return { style, early, script } as Assets;
}

async function bundle(file: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		target: "es2023",
		logLevel: "silent",
	});
	return outputFiles[0]?.text.trim() ?? "";
}

/** A policy that lets a page run its own texts and the search, and call what runs on the reader's own machine. */
export function policy({ style, early, script }: Assets): Html {
	return policyMeta([
		`style-src ${sha256(style)}`,
		// Its own, and the script of the search beside the pages, also on a disk.
		`script-src ${sha256(early)} ${sha256(script)} 'self' file:`,
		"img-src data:",
		"connect-src 'self' http://127.0.0.1:* http://localhost:*",
	]);
}

/** What the rules do not name is refused. */
export function policyMeta(rules: string[]): Html {
	const all = [
		"default-src 'none'",
		...rules,
		"base-uri 'none'",
		"form-action 'none'",
	];
	return html`<meta http-equiv="Content-Security-Policy" content="${raw(all.join("; "))}">`;
}

/** The name of an inline text in a policy. */
export function sha256(text: string): string {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Text of our own that stands as it is, such as a style. */
export const raw = (text: string) => new Html(text);
