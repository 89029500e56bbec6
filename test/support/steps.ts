/** Executes the worked examples of rules, and the named examples, against a sandbox. */
import type { Sandbox } from "../../sandbox/index.ts";
import type { Api, Operation } from "../../scripts/model/api.ts";
import type { ExampleRequest } from "../../scripts/model/examples.ts";
import type { RuleStep } from "../../scripts/model/openapi.ts";
import { branchesOf } from "../../scripts/model/responses.ts";
import { wireRequest } from "../../scripts/targets/samples.ts";

/** When an example happens, unless it sets the clock. */
export const NOW = "2026-06-01T12:00:00Z";

export interface Outcome {
	status: number;
	headers: Headers;
	body: unknown;
}

/** An operation with its API. */
export interface Target {
	api: Api;
	operation: Operation;
}

/** The steps of a rule's example in sequence; `given` of the example belongs to the first. */
export function stepsOf(
	example: NonNullable<Operation["rules"][number]["examples"]>[number],
): RuleStep[] {
	if (!("steps" in example)) return [example];
	const [first, ...others] = example.steps;
	if (!first) return [];
	const given = { ...example.given, ...first.given };
	return [{ ...first, given }, ...others];
}

/** The rule's step that shows a named example, if one does: it may need stored records that the seed lacks. */
export function stepShowing(
	{ rules }: Operation,
	name: string,
): RuleStep | undefined {
	const steps = rules.flatMap(({ examples = [] }) => examples.flatMap(stepsOf));
	return steps.find(
		({ example, given, then }) =>
			then.example === name || example === name || given?.forced === name,
	);
}

/** Puts the sandbox into the state that a step starts from. */
export function arrange(
	sandbox: Sandbox,
	{ api, operation }: Target,
	given: RuleStep["given"] = {},
): void {
	for (const [place, value] of Object.entries(given)) {
		if (place === "clock") sandbox.setClock(String(value));
		else if (place === "forced")
			sandbox.force({
				operation: `${api.name}.${operation.id}`,
				example: String(value),
				retryAfter: 0,
			});
		else {
			const { table, id } = recordAt(sandbox, api, place);
			if (value === null) sandbox.remove(table, id);
			else sandbox.patch(table, id, value as object);
		}
	}
}

/** `contacts` is the first record of the API's table, `contacts/<id>` the one with the id. */
export function recordAt(sandbox: Sandbox, api: Api, place: string) {
	const [name = "", ...rest] = place.split("/");
	const table = `${api.name}.${name}` as const;
	const [first] = (sandbox.state()[table] ?? []) as { id: string }[];
	const id = rest.join("/") || first?.id;
	if (id === undefined)
		throw new Error(
			`${place}: the seed has no record in ${table}; name an id.`,
		);
	return { table, id };
}

/** Sends a step's call to a sandbox. */
export async function send(
	sandbox: Sandbox,
	target: Target,
	step: Pick<RuleStep, "example" | "when" | "without">,
): Promise<Outcome> {
	const { api, operation } = target;
	const { url, method, headers, body } = wireRequest(
		api,
		operation,
		requestOf(target, step),
		`/${api.name}${new URL(api.document.servers?.[0]?.url ?? "").pathname.replace(/\/$/, "")}`,
	);
	const { auth } = api;
	if (auth?.header && typeof step.when === "object" && auth.option in step.when)
		headers[auth.header] = `${auth.prefix}${step.when[auth.option]}`;
	if (auth?.header && step.without?.includes(auth.option))
		delete headers[auth.header];
	const response = await sandbox.fetch(url, {
		method,
		headers,
		...(typeof step.when === "string"
			? { body: step.when }
			: body !== undefined && { body: JSON.stringify(body) }),
	});
	const text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		body: text === "" ? undefined : JSON.parse(text),
	};
}

/** The request of a step: that of its named example, or what the operation requires, with the step's changes. */
export function requestOf(
	{ api, operation }: Target,
	{
		example,
		when = {},
		without = [],
	}: Pick<RuleStep, "example" | "when" | "without">,
): ExampleRequest {
	const base = structuredClone(baseOf({ api, operation }, example));
	const places: Record<string, Record<string, unknown>> = {
		path: base.path,
		query: base.query,
		header: base.headers,
	};
	const placeOf = (name: string) => {
		const parameter = operation.parameters.find((it) => it.name === name);
		const place = parameter && places[parameter.in];
		if (place) return place;
		base.body ??= {};
		return base.body as Record<string, unknown>;
	};
	const secret = api.auth?.option;
	if (typeof when === "object")
		for (const [name, value] of Object.entries(when))
			if (name !== secret) placeOf(name)[name] = value;
	for (const name of without) if (name !== secret) delete placeOf(name)[name];
	return base;
}

function baseOf(target: Target, name: string | undefined): ExampleRequest {
	const { operation } = target;
	if (name !== undefined) return requestNamed(operation, name);
	const first = operation.examples.find(({ request }) => request)?.request;
	if (!first) throw new Error(`${operation.id} has no example with a request.`);
	const required = new Set([
		...operation.parameters.flatMap((it) => (it.required ? it.name : [])),
		...requiredOf(target),
	]);
	const only = (values: unknown) =>
		Object.fromEntries(
			Object.entries((values ?? {}) as object).filter(([name]) =>
				required.has(name),
			),
		);
	return {
		path: first.path,
		query: only(first.query),
		headers: only(first.headers),
		...(first.body !== undefined && { body: only(first.body) }),
	};
}

function requestNamed(
	{ id, examples }: Operation,
	name: string,
): ExampleRequest {
	const request = examples.find((it) => it.name === name)?.request;
	if (!request) throw new Error(`${id} has no example ${name} with a request.`);
	return request;
}

function requiredOf({ operation }: Target): string[] {
	return branchesOf(operation.body?.schema).flatMap(
		({ required = [] }) => required,
	);
}
