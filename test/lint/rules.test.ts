/** Each of our own rules, by the table in rules.yaml. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { CONTENT, STYLE } from "../../scripts/lint/rules.ts";
import { type Changes, findings, longName } from "./lint.ts";

interface Row {
	accepts?: string;
	says?: string;
	at?: string;
	finds?: string[];
	change?: Changes;
	remove?: string;
}

const RULES = Object.keys({ ...CONTENT, ...STYLE });
const TABLE = readFileSync(new URL("rules.yaml", import.meta.url), "utf8");
const ROWS = Object.entries(parse(TABLE) as Record<string, Row[]>).flatMap(
	([rule, rows]) =>
		rows.map((row) => ({ rule, about: row.accepts ?? changedIn(row), row })),
);

test("every rule is in the table, and is silent about the description as it is", () => {
	expect(new Set(ROWS.map(({ rule }) => rule))).toEqual(new Set(RULES));
	expect(RULES.flatMap((rule) => findings(rule))).toEqual([]);
});

test.each(ROWS)("$rule: $about", ({ rule, row }) => {
	const { accepts, says, at = changedIn(row), change, remove } = row;
	const { finds = accepts ? [] : [`${at}: ${says}`] } = row;
	const changes = { ...change, ...(remove && { [remove]: undefined }) };
	expect(findings(rule, changes)).toEqual(
		finds.map((expected) => {
			const [, place = "", message = ""] =
				expected.match(/^(\S*#\S*?): (.*)$/) ?? [];
			return expect.toSatisfy(
				(found: string) =>
					found.startsWith(`${longName(place)}: `) && found.includes(message),
				expected,
			);
		}),
	);
});

function changedIn({ change = {}, remove }: Row): string {
	return remove ?? Object.keys(change).join(", ");
}
