/** An operation that is served: its core, and what the bundled description says of it. */
import type { Validator } from "../runtime/validator.ts";
import type { Api, Operation as Described } from "../scripts/model/api.ts";
import type { Example } from "../scripts/model/examples.ts";
import type { Core, OperationRequest, OperationResponse } from "./core/turn.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

export interface Served {
	/** For example `acme.getBook`. */
	name: string;
	method: string;
	/** The vendor's own path below the API's name, with `{id}`. */
	path: string;
	/** The origin of the vendor's server. */
	origin: string;
	/** Without one, the response is that of a documented example. */
	core?: Core;
	examples(): Example[];
	/** The names of properties that are secrets. */
	secrets(): string[];
	/** Whether the body is a form, with the client's Basic credentials as in OAuth 2.0; else it is JSON. */
	isForm?: boolean;
	/** How a request differs from the description. */
	violations(
		request: Pick<OperationRequest, "path" | "query" | "body">,
	): string[];
	/** How a response differs from the description. */
	drift(response: OperationResponse): string[];
	outcome(response: OperationResponse): Outcome;
	/** The vendor's page. */
	vendorPage?: string;
	/** A curl command with a documented request, in one line. */
	sample?: string;
}

/** An operation by its name; throws where there is none. */
export function operationOf(operations: Served[], name: string): Served {
	const served = operations.find((it) => it.name === name);
	if (!served)
		throw new Error(
			`There is no operation ${name}: name one of ${operations.map((it) => it.name).join(", ")}.`,
		);
	return served;
}

/** The generated validators of an operation. */
export interface Validators {
	parameters: Record<string, Validator<unknown>>;
	request?: Validator<unknown>;
	response: Record<string, Validator<unknown>>;
}

/** What has to be known of an operation at the start. */
export interface Outline {
	id: string;
	method: string;
	path: string;
	statuses: string[];
	vendorPage?: string;
	sample?: string;
}

/** `readApi` reads the whole description, which only some calls need. */
export function servedOperation(
	{ id, method, path, statuses, vendorPage, sample }: Outline,
	api: string,
	{ pathname, origin }: URL,
	readApi: () => Api,
	{ parameters, request, response }: Validators,
	core: Core | undefined,
): Served {
	const described = () =>
		readApi().operations.find((operation) => operation.id === id) as Described;
	return {
		name: `${api}.${id}`,
		method: method.toUpperCase(),
		path: `/${api}${pathname.replace(/\/$/, "")}${path}`,
		origin,
		core,
		examples: () => described().examples,
		secrets: () => secretProperties(readApi()),
		violations: ({ path, query, body }) => [
			...described().parameters.flatMap(({ name, in: place, schema }) => {
				const value = { path, query }[place as string]?.[name];
				return value === undefined
					? []
					: differences(
							parameters[name],
							typed(value, schema?.type),
							`${place}/${name}`,
						);
			}),
			...differences(request, body, "body"),
		],
		drift: ({ status, body }) =>
			statuses.includes(String(status))
				? differences(response[status], body, "response")
				: [`the status ${status} is not described`],
		outcome: (response) => outcomeOf(described(), response),
		vendorPage,
		sample,
	};
}

function differences(
	validator: Validator<unknown> | undefined,
	value: unknown,
	place: string,
): string[] {
	const lines = (validator?.issues(value) ?? []).map(
		({ pointer, message }) => `${place}${pointer} ${message}`,
	);
	return [...new Set(lines)];
}

/** The value that a text of a path or a query stands for. */
function typed(
	value: string | string[],
	type: string | string[] | undefined,
): unknown {
	const types = [type].flat();
	if (types.includes("array")) return [value].flat();
	const text = String(value);
	if (types.includes("boolean") && /^(true|false)$/.test(text))
		return text === "true";
	const isNumber = types.includes("number") || types.includes("integer");
	return isNumber && text.trim() !== "" && Number.isFinite(Number(text))
		? Number(text)
		: text;
}

/** The properties of a body that are described as passwords. */
function secretProperties({ schemas }: Api): string[] {
	return Object.values(schemas).flatMap(({ properties = {} }) =>
		Object.keys(properties).filter(
			(name) => properties[name]?.format === "password",
		),
	);
}
