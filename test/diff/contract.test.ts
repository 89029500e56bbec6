import { expect, it } from "vitest";
import { compareContract } from "../../scripts/diff/contract.ts";
import { acme, type Parts } from "./acme.ts";

/** The changes, each as `class where`. */
const changes = (
	change: (parts: Parts) => void,
	{ reversed = false, reworded = [] as string[] } = {},
) => {
	const states = [acme(), acme(change)] as const;
	const [before, after] = reversed ? states.toReversed() : states;
	return compareContract(
		before as (typeof states)[0],
		after as (typeof states)[0],
		new Set(reworded),
	).map(({ class: kind, where }) => `${kind} ${where}`);
};

const rule = (nth: number, change: object) => (parts: Parts) =>
	Object.assign(parts.operation["x-rules"][nth] as object, change);
const error = (nth: number, change: object) => (parts: Parts) =>
	Object.assign(parts.operation["x-errors"][nth] as object, change);

it("says nothing of the same contract", () => {
	expect(changes(() => {})).toEqual([]);
});

it("leaves standard keywords to the differ", () => {
	expect(
		changes(({ box }) => {
			box.description = "A box.";
		}),
	).toEqual([]);
});

const inverted = rule(0, { rule: "A label is not kept as it is sent." });

it("takes a new text of a stated rule for breaking", () => {
	expect(changes(inverted)).toEqual(["breaking packBox AP-LABEL-1"]);
});

it("takes a declared rewording for wording, of that rule alone", () => {
	expect(changes(inverted, { reworded: ["AP-LABEL-1"] })).toEqual([
		"wording packBox AP-LABEL-1",
	]);
	expect(changes(inverted, { reworded: ["AP-LIMIT-1"] })).toEqual([
		"breaking packBox AP-LABEL-1",
	]);
});

it("lets an open rule change, be answered and go", () => {
	const compatible = ["compatible packBox AP-LIMIT-1"];
	expect(changes(rule(1, { rule: "Open." }))).toEqual(compatible);
	expect(changes(rule(1, { status: "documented" }))).toEqual(compatible);
	expect(changes(({ operation }) => operation["x-rules"].pop())).toEqual(
		compatible,
	);
});

it("takes a stated rule that becomes open or goes for breaking, and a new one not", () => {
	const first = ({ operation }: Parts) => operation["x-rules"].shift();
	expect(
		changes(rule(0, { status: "undocumented", sandbox: "There is no limit." })),
	).toEqual(["breaking packBox AP-LABEL-1"]);
	expect(changes(first)).toEqual(["breaking packBox AP-LABEL-1"]);
	expect(changes(first, { reversed: true })).toEqual([
		"compatible packBox AP-LABEL-1",
	]);
});

it("takes another source of a rule for wording", () => {
	expect(changes(rule(0, { source: "https://acme.example" }))).toEqual([
		"wording packBox AP-LABEL-1",
	]);
});

it.each([
	["text", error(0, { message: "label taken" })],
	["pattern", error(1, { pattern: "^Label .+ is (reserved|locked)$" })],
])("takes another %s of an error for another error", (_, change) => {
	expect(changes(change)).toEqual([
		"breaking packBox LABEL_TAKEN",
		"compatible packBox LABEL_TAKEN",
	]);
});

it("takes another code of an error for another error", () => {
	expect(changes(error(0, { code: "LABEL_USED" }))).toEqual([
		"breaking packBox LABEL_TAKEN",
		"compatible packBox LABEL_USED",
	]);
});

it("takes a missing error for breaking, and a new one not", () => {
	const last = ({ operation }: Parts) => operation["x-errors"].pop();
	expect(changes(last)).toEqual(["breaking packBox LABEL_TAKEN"]);
	expect(changes(last, { reversed: true })).toEqual([
		"compatible packBox LABEL_TAKEN",
	]);
});

it("takes another explanation of an error for wording", () => {
	const wording = ["wording packBox LABEL_TAKEN"];
	expect(changes(error(0, { meaning: "It is taken." }))).toEqual(wording);
	expect(changes(error(0, { resolution: "Wait." }))).toEqual(wording);
});

it("takes a missing example for breaking, and a new one not", () => {
	const gone = ({ request, answer }: Parts) => {
		delete request.examples.packed;
		delete answer.examples.packed;
	};
	expect(changes(gone)).toEqual(["breaking packBox packed"]);
	expect(changes(gone, { reversed: true })).toEqual([
		"compatible packBox packed",
	]);
});

it("takes an example and its error at another status for breaking", () => {
	expect(
		changes(({ operation }) => {
			const { "409": conflict, ...others } = operation.responses;
			Object.assign(operation, { responses: { ...others, "422": conflict } });
		}).filter((change) => change.startsWith("breaking")),
	).toEqual([
		"breaking packBox LABEL_TAKEN",
		"breaking packBox LABEL_TAKEN",
		"breaking packBox label-taken",
		"breaking packBox label-reserved",
	]);
});

it("takes a request that was documented and is now refused for breaking", () => {
	expect(
		changes(({ box }) => {
			box.properties = { label: { type: "string", not: { const: "A 0" } } };
		}),
	).toEqual(["breaking packBox label-reserved"]);
});

it("lets the values of an example change", () => {
	expect(
		changes(({ request, answer }) => {
			request.examples.packed = { value: { label: "B 1" } };
			answer.examples.packed = { value: { label: "B 1" } };
		}),
	).toEqual(["compatible packBox packed", "compatible packBox packed"]);
});

it("takes the loss of idempotence for breaking, and the gain not", () => {
	const loss = ({ operation }: Parts) => {
		operation["x-idempotent"] = false;
	};
	const at = "#/paths/~1boxes/post/x-idempotent";
	expect(changes(loss)).toEqual([`breaking ${at}`]);
	expect(changes(loss, { reversed: true })).toEqual([`compatible ${at}`]);
});

it.each([
	["x-failure", "Problem", undefined],
	["x-failure", "Problem", { messages: "detail" }],
	["x-credentials", "Box", true],
	["x-result", "Box", "Problem"],
])("takes another %s of %s for breaking", (key, schema, value) => {
	const change = ({ document }: Parts) => {
		Object.assign(document.components?.schemas?.[schema] ?? {}, {
			[key]: value,
		});
	};
	expect(changes(change)).toEqual([
		`breaking #/components/schemas/${schema}/${key}`,
	]);
});

it.each([
	[
		"x-skipped",
		undefined,
		{ name: "skipped", asked: "/label", done: "/label", warned: "/label" },
	],
	["x-credentials", true, "call"],
])(
	"takes a gain of %s for compatible, and its loss for breaking",
	(key, was, is) => {
		const having = (value: unknown) =>
			acme(({ box }) => Object.assign(box, { [key]: value }));
		const compared = (before: unknown, after: unknown) =>
			compareContract(having(before), having(after), new Set()).map(
				({ class: kind, where }) => `${kind} ${where}`,
			);
		const at = `#/components/schemas/Box/${key}`;
		expect(compared(was, is)).toEqual([`compatible ${at}`]);
		expect(compared(is, was)).toEqual([`breaking ${at}`]);
	},
);

it("does not mind the keys of a schema that is new or gone", () => {
	const added = ({ document }: Parts) => {
		Object.assign(document.components?.schemas ?? {}, {
			Extra: { type: "object", "x-failure": { messages: "message" } },
		});
	};
	expect(changes(added)).toEqual([]);
	expect(changes(added, { reversed: true })).toEqual([]);
});
