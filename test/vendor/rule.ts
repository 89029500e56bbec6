/** How a rule of a page is checked against the description. */
import type { Api, Operation } from "../../scripts/model/api.ts";
import type { Case } from "../../scripts/model/examples.ts";
import type { Schema } from "../../scripts/model/openapi.ts";
import {
	requestPointer,
	responsePointer,
	validators,
} from "../../scripts/model/validators.ts";

/** One row of a page's rules: what it says, and whether the description keeps to it. */
export interface Rule {
	rule: string;
	status: "stated" | "open";
	how: Check | VendorOnly;
	/** The page that says it, where it is not the operation's. */
	source?: string;
}
type Check = (described: Described) => boolean;
/** Why only the vendor's server could tell. */
interface VendorOnly {
	vendorOnly: string;
}
export type Rules = Record<string, Rule>;

/** A rule that the page states. */
export const stated = (
	rule: string,
	how: Rule["how"],
	source?: string,
): Rule => ({ rule, status: "stated", how, ...(source && { source }) });
/** A point that the page leaves open; where the description has to decide, a check shows how. */
export const open = (
	rule: string,
	how: Rule["how"],
	source?: string,
): Rule => ({ rule, status: "open", how, ...(source && { source }) });

export const silent: VendorOnly = {
	vendorOnly: "the page does not say, so no outcome could be expected",
};
export const stored: VendorOnly = {
	vendorOnly: "what is stored shows in no documented answer",
};
export const serverState = (what: string): VendorOnly => ({
	vendorOnly: `it depends on ${what}, which the vendor's server holds`,
});

/** What the description says of one operation, as rules ask for it. */
export class Described {
	readonly operation: Operation;
	readonly #api: Api;
	readonly #schemaAt: ReturnType<typeof validators>;

	constructor(api: Api, operation: Operation) {
		this.operation = operation;
		this.#api = api;
		this.#schemaAt = validators(api);
	}

	/** Whether a request body is allowed. */
	takes(body: unknown): boolean {
		return this.#schemaAt(requestPointer(this.operation))(body);
	}

	/** Whether an answer has a documented shape. */
	answers(status: number, body: unknown): boolean {
		return this.#schemaAt(responsePointer(this.operation, status))(body);
	}

	/** Whether a documented case fails with the status, and its text is a row's with the code. */
	fails(name: string, code: string, status = 200): boolean {
		const { failed, response } = this.case(name);
		const row = this.operation.errors.find(
			(it) => it.example === name || it.code === code,
		);
		return failed && response?.status === status && row?.code === code;
	}

	/** A documented case by its name. */
	case(name: string): Case {
		const found = this.operation.cases.find((it) => it.name === name);
		if (!found) throw new Error(`${this.operation.id} has no case ${name}.`);
		return found;
	}

	/** The body that a documented case sends. */
	sent(name: string): unknown {
		return this.case(name).request?.body;
	}

	/** The body that a documented case is answered with. */
	answered(name: string): unknown {
		return this.case(name).response?.value;
	}

	/** A schema by its name. */
	schemaOf(component: string): Schema {
		return this.#api.document.components?.schemas?.[component] ?? {};
	}

	/** The statuses that have an answer. */
	get statuses(): string[] {
		return Object.keys(this.operation.object.responses);
	}
}

// biome-ignore lint/suspicious/noExplicitAny: a body of any shape
type Nested = any;

/** A body without the member at a pointer. */
export function drop(body: unknown, pointer: string): unknown {
	return change(body, pointer, (parent, name) => {
		delete parent[name];
	});
}

/** A body with another value at a pointer. */
export function set(body: unknown, pointer: string, value: unknown): unknown {
	return change(body, pointer, (parent, name) => {
		parent[name] = value;
	});
}

function change(
	body: unknown,
	pointer: string,
	apply: (parent: Nested, name: string) => void,
): unknown {
	const copy = structuredClone(body);
	const path = pointer.slice(1).split("/");
	const name = path.pop() as string;
	apply(
		path.reduce((parent, token) => parent[token], copy as Nested),
		name,
	);
	return copy;
}
