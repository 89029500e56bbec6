/** The documented cases at a sandbox with the standard seed: what each sends, what state it presumes, what it is answered. */
import { expect } from "vitest";
import type { Sandbox } from "../../sandbox/index.ts";
import { pages, type RestatedPage } from "../vendor/pages.ts";
import { ID as ROUTERA_CONTACT } from "../vendor/routera/updateContact.cases.ts";
import { ORG } from "../vendor/zyntro/members.ts";

/** The token of the samples; it opens the standard seed's records. */
const TOKEN = "your_token";

export interface DocumentedCase {
	page: RestatedPage;
	/** Such as `zyntro.updateFieldData`. */
	operation: string;
	name: string;
}

export const documentedCases: DocumentedCase[] = pages.flatMap((page) =>
	Object.keys(page.cases).map((name) => ({
		page,
		operation: `${page.api}.${page.operation}`,
		name,
	})),
);

/** The requests of the cases whose request the pages do not show: changes of the operation's first one, or a text. */
const UNSHOWN: Record<string, Record<string, object | string>> = {
	"zyntro.updateFieldData": {
		"all-fields-failed": { fields: { primaryEmail: "jane", stageId: "one" } },
		"missing-parameters": { api_key: undefined, org_id: undefined },
		"missing-api-key": { api_key: undefined },
		"missing-developer-secret": { developer_secret: undefined },
		"missing-org-id": { org_id: undefined },
		"missing-target": { contact_id: undefined },
		"missing-fields": { fields: {} },
	},
	"zyntro.addContactsFull": {
		"missing-contact-fields": { contact: { lastName: "Smith" } },
		"missing-api-key": { api_key: undefined },
		"missing-developer-secret": { developer_secret: "" },
		"missing-contact": { contact: undefined },
	},
	"zyntro.createContact": {
		"missing-required-fields": { first_name: undefined, email: undefined },
	},
	"routera.updateContact": { "invalid-json": '{"fields":' },
	"nedzo.updateContact": {
		"unknown-top-level-field": { nickname: "J" },
		"empty-body": "{}",
	},
};

type State = (sandbox: Sandbox) => void;

const elsewhere: State = (sandbox) =>
	sandbox.patch("zyntro.developerKeys", "zdk_your_developer_secret", {
		whitelist: ["192.0.2.1"],
	});
const emptied =
	(table: "routera.contacts" | "nedzo.contacts" | "nedzo.keys"): State =>
	(sandbox) =>
		sandbox.reset({ ...sandbox.state(), [table]: [] });
/** For the errors of which no page names a cause; a client tries three times. */
const forced =
	(operation: string, name: string): State =>
	(sandbox) =>
		sandbox.force({ operation, case: name, retryAfter: 0, times: 3 });

/** What has to be the case in the standard seed for a documented case to happen; most need nothing. */
const STATES: Record<string, Record<string, State>> = {
	"zyntro.updateFieldData": { "ip-not-whitelisted": elsewhere },
	"zyntro.addContactsFull": { "ip-not-whitelisted": elsewhere },
	"zyntro.createContact": {
		"create-contact-b2c": (sandbox) =>
			sandbox.patch("zyntro.organizations", ORG, { mode: "b2c" }),
	},
	"routera.updateContact": {
		"missing-account-context": (sandbox) =>
			sandbox.patch("routera.tokens", TOKEN, { account: null }),
		"not-found": emptied("routera.contacts"),
		archived: (sandbox) =>
			sandbox.patch("routera.contacts", ROUTERA_CONTACT, {
				archived: "2026-06-01T09:00:00.000Z",
				archived_by: "jane@example.com",
			}),
	},
	"nedzo.updateContact": {
		unauthorized: emptied("nedzo.keys"),
		"not-found": emptied("nedzo.contacts"),
		...Object.fromEntries(
			[
				"conflict",
				"unprocessable",
				"rate-limited",
				"internal-error",
				"bad-gateway",
			].map((name) => [name, forced("nedzo.updateContact", name)]),
		),
	},
};

/** Puts a sandbox with the standard seed into the state that a case presumes. */
export function presume(
	sandbox: Sandbox,
	{ operation, name }: DocumentedCase,
): void {
	STATES[operation]?.[name]?.(sandbox);
}

/** Has a sandbox answer a case whatever it is sent. */
export function force(sandbox: Sandbox, { operation, name }: DocumentedCase) {
	forced(operation, name)(sandbox);
}

/** The path of a call under the address of an API, with the parameters of a case. */
export function pathOf({ call }: RestatedPage, name = ""): string {
	const { pathname } = new URL(call.url);
	const valueFor = (parameter: string) => {
		const { values = {} } =
			call.parameters.find((it) => it.name === parameter) ?? {};
		return values[name] ?? values[""];
	};
	const path = decodeURI(pathname).replaceAll(
		/\{(\w+)\}/g,
		(_, parameter) => valueFor(parameter) ?? "",
	);
	const query = call.parameters.flatMap((parameter) => {
		const value = valueFor(parameter.name);
		return parameter.in === "query" && value !== undefined
			? [[parameter.name, value]]
			: [];
	});
	return query.length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
}

/** A call with the samples' credentials. */
export function callOf({ call }: RestatedPage, body: string): RequestInit {
	return {
		method: call.method,
		headers: {
			"Content-Type": "application/json",
			...(call.security.length > 0 && { Authorization: `Bearer ${TOKEN}` }),
		},
		body,
	};
}

/** The body that a case sends. */
export function bodyOf({ page, operation, name }: DocumentedCase): string {
	const { request } = page.cases[name] ?? {};
	if (request !== undefined) return JSON.stringify(request);
	const change = UNSHOWN[operation]?.[name];
	if (change === undefined)
		throw new Error(
			`${operation}: no request is known for ${name}; add it to UNSHOWN.`,
		);
	const usual = Object.values(page.cases).find((it) => it.request)?.request;
	return typeof change === "string"
		? change
		: JSON.stringify({ ...(usual as object), ...change });
}

const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const UUID = expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);

/** Members of an answer whose values the pages make up. */
const MADE_UP: Record<string, Record<string, unknown>> = {
	"zyntro.addContactsFull": { contact_id: UUID, entity_id: UUID },
	"zyntro.createContact": { contact_id: UUID, entity_id: UUID },
	"routera.updateContact": { updated_at: TIME },
	"nedzo.updateContact": { updatedAt: TIME },
};
/** Additions to the answers of which the pages tell the purpose, and print the beginning or nothing. */
const MORE: Record<string, Record<string, (answer: object) => unknown>> = {
	"zyntro.updateFieldData": {
		help: () => ({ status: "success", data: expect.any(Object) }),
	},
	"zyntro.addContactsFull": {
		debug: (answer) => ({ ...answer, debug: expect.any(Array) }),
	},
};

/** What a case is answered: word by word what the page prints, by its shape what it makes up. */
export function answerOf({ page, operation, name }: DocumentedCase): {
	status: number;
	body: unknown;
} {
	const { answer: [status, body] = [0, undefined], code } =
		page.cases[name] ?? {};
	const row = page.errors.find((it) => it.code === code);
	const visit = (value: unknown, member = ""): unknown => {
		const madeUp = MADE_UP[operation]?.[member];
		if (madeUp) return madeUp;
		// It has all fields of the organization; the page prints two.
		if (member === "field_map") return expect.objectContaining(value as object);
		// The page prints it in another order than that of the request.
		if (member === "updated_fields") return inAnyOrder(value as string[]);
		if (Array.isArray(value)) return value.map((item) => visit(item));
		if (typeof value === "object" && value !== null)
			return Object.fromEntries(
				Object.entries(value).map(([key, it]) => [key, visit(it, key)]),
			);
		return typeof value === "string" ? textLike(value, row?.pattern) : value;
	};
	const visited = visit(body);
	return {
		status,
		body: MORE[operation]?.[name]?.(visited as object) ?? visited,
	};
}

/** A text as it is printed; what the page leaves out may be anything. */
function textLike(printed: string, pattern = ""): unknown {
	if (printed.startsWith("(wording not documented)"))
		return expect.stringMatching(/^\(wording not documented\)/);
	return printed.endsWith("...")
		? expect.stringMatching(new RegExp(pattern))
		: printed;
}

function inAnyOrder(names: string[]): unknown {
	return expect.toSatisfy(
		(value) =>
			Array.isArray(value) && `${value.toSorted()}` === `${names.toSorted()}`,
		`to be ${names}, in any order`,
	);
}

/** Whether a case presumes anything that is not so in the standard seed. */
export function needsState({ operation, name }: DocumentedCase): boolean {
	return STATES[operation]?.[name] !== undefined;
}

/** The cases that the tables here name. */
export const named = [UNSHOWN, STATES, MORE].flatMap((table) =>
	Object.entries(table).flatMap(([operation, cases]) =>
		Object.keys(cases).map((name) => `${operation}: ${name}`),
	),
);
