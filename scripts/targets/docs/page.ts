/** The frame of a static page: head with policy, style and early script, then the body, then the script. */
import { type Assets, policy, raw } from "./assets.ts";
import { type Html, html } from "./html.ts";

/** A line per block, so that a change of a page is a change of a few lines. */
const BLOCK = /<(?=(details|div|dl|h[1-6]|li|ol|p|section|table|tr|ul)\b)/g;

function blocks(body: string): string {
	return body.replace(BLOCK, "\n<");
}

export function page(title: string, assets: Assets, body: Html): string {
	const { style, early, script } = assets;
	return `${html`<!DOCTYPE html>
<html lang=en>
<head>
<meta charset=utf-8>
${policy(assets)}
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=color-scheme content="light dark">
<meta name=referrer content=no-referrer>
<link rel=icon href="data:,">
<title>${title}</title>
<style>${raw(style)}</style>
<script>${raw(early)}</script>
</head>
<body>
${raw(blocks(String(body)))}
<script>${raw(script)}</script>
</body>
</html>`}\n`;
}
