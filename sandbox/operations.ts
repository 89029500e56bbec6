/** An operation that is served: its core, and what the bundled description says of it. */
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Api, Operation as Described } from "../scripts/model/api.ts";
import type { Example } from "../scripts/model/examples.ts";
import {
	parameterPointer,
	requestPointer,
	responsePointer,
	validators,
} from "../scripts/model/validators.ts";
import type { Core, OperationRequest, OperationResponse } from "./core/turn.ts";

export interface Served {
	/** For example `acme.getBook`. */
	name: string;
	method: string;
	/** The vendor's own path below the API's name, with `{id}`. */
	path: string;
	/** Without one, the response is that of a documented example. */
	core?: Core;
	examples: Example[];
	/** The names of properties that are secrets. */
	secrets: string[];
	/** Whether the body is a form, with the client's Basic credentials as in OAuth 2.0; else it is JSON. */
	isForm?: boolean;
	/** How a request differs from the description. */
	violations(
		request: Pick<OperationRequest, "path" | "query" | "body">,
	): string[];
	/** How a response differs from the description. */
	drift(response: OperationResponse): string[];
}

export function servedOperation(
	api: Api,
	described: Described,
	base: string,
	core: Core | undefined,
): Served {
	const checks = validators(api);
	/** Compiled at its first use, since most of a start would be spent on it. */
	const checked = (pointer: string, place: string) => {
		let validate: ValidateFunction | undefined;
		return (value: unknown): string[] => {
			validate ??= checks(pointer);
			if (validate(value)) return [];
			const errors = nearest(validate, value, (branch) =>
				checks(`${pointer}/${branch}`),
			);
			const lines = errors.map(
				({ instancePath, message }) => `${place}${instancePath} ${message}`,
			);
			return [...new Set(lines)];
		};
	};
	const parameters = described.parameters.map((parameter, index) => ({
		...parameter,
		type: parameter.schema?.type,
		errors: checked(
			parameterPointer(described, index),
			`${parameter.in}/${parameter.name}`,
		),
	}));
	const bodyErrors = described.body
		? checked(requestPointer(described), "body")
		: () => [];
	const responseErrors = new Map(
		Object.entries(described.object.responses).map(([status, response]) => [
			Number(status),
			response.content
				? checked(responsePointer(described, Number(status)), "response")
				: () => [],
		]),
	);
	return {
		name: `${api.name}.${described.id}`,
		method: described.method.toUpperCase(),
		path: base + described.path,
		core,
		examples: described.examples,
		secrets: secretProperties(api),
		violations: ({ path, query, body }) => [
			...parameters.flatMap(({ name, in: place, type, errors }) => {
				const value = { path, query }[place as string]?.[name];
				return value === undefined ? [] : errors(typed(value, type));
			}),
			...bodyErrors(body),
		],
		drift: ({ status, body }) =>
			responseErrors.get(status)?.(body) ?? [
				`the status ${status} is not described`,
			],
	};
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

/** What is wrong with a value: of a union, by the branch that the value comes nearest to. */
function nearest(
	{ schema, errors }: ValidateFunction,
	value: unknown,
	branchOf: (pointer: string) => ValidateFunction,
): ErrorObject[] {
	const { anyOf = [] } = schema as { anyOf?: unknown[] };
	const branches = anyOf.map((_, nth) => {
		const validate = branchOf(`anyOf/${nth}`);
		validate(value);
		return validate.errors ?? [];
	});
	const [best] = branches.toSorted(
		(one, other) => depth(other) - depth(one) || one.length - other.length,
	);
	return best?.length ? best : (errors ?? []);
}

/** How deep in a value its deepest error is. */
function depth(errors: ErrorObject[]): number {
	return Math.max(
		...errors.map(({ instancePath }) => instancePath.split("/").length),
	);
}

/** The properties of a body that are described as passwords. */
function secretProperties({ schemas }: Api): string[] {
	return Object.values(schemas).flatMap(({ properties = {} }) =>
		Object.keys(properties).filter(
			(name) => properties[name]?.format === "password",
		),
	);
}
