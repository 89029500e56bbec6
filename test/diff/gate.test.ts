import { expect, it } from "vitest";
import { readChangelog } from "../../scripts/diff/changelog.ts";
import { judge } from "../../scripts/diff/gate.ts";
import { acme, type Parts } from "./acme.ts";

const ENTRY = "\nLabels have two characters at least.\n";

const breaking = ({ box }: Parts) => {
	box.properties = { label: { type: "string", minLength: 2 } };
};
const reword = ({ operation }: Parts) =>
	Object.assign(operation["x-rules"][0] as object, {
		rule: "As it is sent, a label is kept.",
	});
const version =
	(number: string, change: (parts: Parts) => void = () => {}) =>
	(parts: Parts) => {
		parts.document.info.version = number;
		change(parts);
	};

const faultOf = async (change: (parts: Parts) => void, changelog = "") =>
	(await judge(acme(), acme(change), readChangelog(changelog))).fault;

const entryNeeded =
	'add the heading "## acme 2.0.0" to CHANGELOG.md with what a caller has to change';

it("passes what is the same, what is compatible and what is wording", async () => {
	expect(await faultOf(() => {})).toBeUndefined();
	expect(
		await faultOf(({ box, operation }) => {
			Object.assign(box.properties ?? {}, { color: { type: "string" } });
			operation.description = "Packs a box.";
		}),
	).toBeUndefined();
});

it("passes a breaking change that is declared", async () => {
	const changelog = `# Changelog\n\n## acme 2.0.0\n${ENTRY}`;
	expect(await faultOf(version("2.0.0", breaking), changelog)).toBeUndefined();
	expect(
		await faultOf(
			version("2.0.0", breaking),
			changelog.replace("2.0.0", "2.0.0 (2026-05-04)"),
		),
	).toBeUndefined();
});

it.each(["1.4.0", "1.5.0", "0.9.0"])(
	"asks for a higher major version than %s",
	async (number) => {
		expect(
			await faultOf(version(number, breaking), `## acme ${number}\n${ENTRY}`),
		).toContain("set info.version in its openapi.yaml to 2.0.0");
	},
);

it.each([
	["of another version", `## acme 3.0.0\n${ENTRY}`],
	["of another API", `## acme-two 2.0.0\n${ENTRY}`],
	["without a text", `## acme 2.0.0\n\n## acme 1.4.0\n${ENTRY}`],
])("takes no entry %s", async (_, changelog) => {
	expect(await faultOf(version("2.0.0", breaking), changelog)).toBe(
		`acme: 1 breaking change since 1.4.0; ${entryNeeded}.`,
	);
});

it("takes the major number as a number", async () => {
	const before = acme(version("9.0.0"));
	const after = acme(version("10.0.0", breaking));
	const changelog = readChangelog(`## acme 10.0.0\n${ENTRY}`);
	expect((await judge(before, after, changelog)).fault).toBeUndefined();
});

it("passes a rewording that the entry of a new version declares", async () => {
	const declared = "\n- Reworded: AP-LIMIT-1, AP-LABEL-1\n";
	expect(
		await faultOf(version("1.4.1", reword), `## acme 1.4.1\n${declared}`),
	).toBeUndefined();
	expect(
		await faultOf(version("1.4.1", reword), `## acme 1.4.1\n${ENTRY}`),
	).toContain("1 breaking change");
	// The version was there before, and its entry with it.
	expect(await faultOf(reword, `## acme 1.4.0\n${declared}`)).toContain(
		"1 breaking change",
	);
});

it("asks for an entry when an API is gone", async () => {
	const gone = async (changelog: string) =>
		(await judge(acme(), undefined, readChangelog(changelog))).fault;
	expect(await gone(`## acme 1.5.0\n${ENTRY}`)).toBe(
		`acme: the API was removed; ${entryNeeded}.`,
	);
	expect(await gone("## acme 2.0.0\n")).toContain(entryNeeded);
	expect(await gone(`## acme 2.0.0\n${ENTRY}`)).toBeUndefined();
});

it("refuses a version that cannot be compared", async () => {
	await expect(faultOf(version("two", breaking))).rejects.toThrow(
		'acme: info.version is "two"; write three numbers as in 1.0.0',
	);
});
