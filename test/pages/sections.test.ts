import { expect, test } from "vitest";
import { readSections } from "../../scripts/pages/sections.ts";

const hashOf = (html: string) => readSections(html)[0]?.hash;

test("divides the main part at its headings", () => {
	const sections = readSections(`<!doctype html><title>Boxes</title>
		<nav><h2>Contents</h2></nav>
		<main><p>Since 2020.
			<h1 id="boxes">Pack a <b>box</b></h1><p>Text
			<h2><a id="tags" href="#tags"></a>Tags</h2><ul><li>One<li>Two</ul>
			<section id="limits"><h2>Limits &amp; more</h2><p>10<h3>Rate</h3><p>20</section>
			<h2>Rate</h2>
		</main><footer><h2>About</h2></footer>`);
	expect(sections.map(({ id, heading }) => [id, heading])).toEqual([
		["", ""],
		["boxes", "Pack a box"],
		["tags", "Tags"],
		["limits", "Limits & more"],
		["rate", "Rate"],
		["rate-2", "Rate"],
	]);
});

test.each([
	`<main><article>Text</article></main><article>Other</article>`,
	`<div><div role="main">Text</div>Other</div>`,
	`<div><article>Text</article>Other</div>`,
	`<p>Text`,
])("finds the main part of %s", (html) => {
	expect(hashOf(html)).toBe(hashOf("Text"));
});

test.each([
	["markup and spaces", `<p class="a">One <em>box</em></p>`, `One\n<b>box</b>`],
	["what is left out", `One<script>1</script><time>today</time>`, `One`],
])("the hash does not depend on %s", (_, one, other) => {
	expect(hashOf(one)).toBe(hashOf(other));
});

test("the hash depends on text, heading, and code", () => {
	const pages = [
		"<h2>A</h2>One",
		"<h2>A</h2>Two",
		"<h2>B</h2>One",
		"<h2>A</h2><pre>One\n2</pre>",
	];
	expect(new Set(pages.map(hashOf)).size).toBe(4);
});

test("finds nothing in a page that a script fills", () => {
	expect(
		readSections(
			`<body><div id="app"></div><noscript>Turn on JavaScript</noscript><script>run()</script>`,
		),
	).toEqual([]);
});
