import { expect, it } from "vitest";
import { compareContract } from "../../scripts/diff/contract.ts";
import { acme, type Parts } from "./acme.ts";

type Edit = (parts: Parts) => unknown;

const rule =
	(nth: number, change: object): Edit =>
	({ operation }) =>
		Object.assign(operation["x-rules"][nth] as object, change);
const error =
	(nth: number, change: object): Edit =>
	({ operation }) =>
		Object.assign(operation["x-errors"][nth] as object, change);
const value = { value: { label: "B 1" } };

/** The changes, each as `class name`, and those of the same edit taken back. */
const ROWS: Record<string, [edit: Edit, there: string[], back?: string[]]> = {
	nothing: [() => {}, []],
	"a standard keyword": [({ box }) => Object.assign(box, { title: "Box" }), []],
	"the text of a documented rule": [
		rule(0, { rule: "A label is not kept as it is sent." }),
		["breaking AP-LABEL-1"],
	],
	"the text of an undocumented rule": [
		rule(1, { rule: "Whether labels are limited is not documented." }),
		["compatible AP-LIMIT-1"],
	],
	"the status of a rule": [
		rule(1, { status: "documented" }),
		["compatible AP-LIMIT-1"],
		["breaking AP-LIMIT-1"],
	],
	"the source of a rule": [
		rule(0, { source: "https://acme.example" }),
		["wording AP-LABEL-1"],
	],
	"no documented rule": [
		({ operation }) => operation["x-rules"].shift(),
		["breaking AP-LABEL-1"],
		["compatible AP-LABEL-1"],
	],
	"no undocumented rule": [
		({ operation }) => operation["x-rules"].pop(),
		["compatible AP-LIMIT-1"],
	],
	"the text of an error": [
		error(0, { message: "label taken" }),
		["breaking LABEL_TAKEN", "compatible LABEL_TAKEN"],
	],
	"the pattern of an error": [
		error(1, { pattern: "^Label .+ is (reserved|locked)$" }),
		["breaking LABEL_TAKEN", "compatible LABEL_TAKEN"],
	],
	"the code of an error": [
		error(0, { code: "LABEL_USED" }),
		["breaking LABEL_TAKEN", "compatible LABEL_USED"],
	],
	"the meaning of an error": [
		error(0, { meaning: "It is taken." }),
		["wording LABEL_TAKEN"],
	],
	"the resolution of an error": [
		error(0, { resolution: "Wait." }),
		["wording LABEL_TAKEN"],
	],
	"no error": [
		({ operation }) => operation["x-errors"].pop(),
		["breaking LABEL_TAKEN"],
		["compatible LABEL_TAKEN"],
	],
	"no example": [
		({ request, answer }) => {
			delete request.examples.packed;
			delete answer.examples.packed;
		},
		["breaking packed"],
		["compatible packed"],
	],
	"the values of an example": [
		({ request, answer }) => {
			request.examples.packed = value;
			answer.examples.packed = value;
		},
		["compatible packed", "compatible packed"],
	],
	"the status of examples and errors": [
		({ operation }) => {
			const { "409": conflict, ...others } = operation.responses;
			Object.assign(operation, { responses: { ...others, "422": conflict } });
		},
		[
			"breaking LABEL_TAKEN",
			"breaking LABEL_TAKEN",
			"compatible LABEL_TAKEN",
			"compatible LABEL_TAKEN",
			"breaking label-taken",
			"breaking label-reserved",
		],
	],
	"a documented request that is now rejected": [
		({ box }) => {
			box.properties = { label: { type: "string", not: { const: "A 0" } } };
		},
		["breaking label-reserved"],
		[],
	],
};

function compared(before: Edit, after: Edit, reworded: string[] = []) {
	return compareContract(acme(before), acme(after), new Set(reworded)).map(
		({ class: kind, where }) => `${kind} ${where.replace("packBox ", "")}`,
	);
}

it.each(Object.entries(ROWS))("%s", (_, [edit, there, back]) => {
	expect(compared(() => {}, edit)).toEqual(there);
	if (back) expect(compared(edit, () => {})).toEqual(back);
});

it.each([
	["AP-LABEL-1", "wording AP-LABEL-1"],
	["AP-LIMIT-1", "breaking AP-LABEL-1"],
])("a rewording that is declared for %s: %s", (id, expected) => {
	const reword = rule(0, { rule: "As it is sent, a label is kept." });
	expect(compared(() => {}, reword, [id])).toEqual([expected]);
});
