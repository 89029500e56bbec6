/** The frame of a static page: head with policy, style and early script, then the body, then the script. */
import { type Assets, policy, raw } from "./assets.ts";
import { type Html, html } from "./html.ts";

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
${body}
<script>${raw(script)}</script>
</body>
</html>`}\n`;
}
