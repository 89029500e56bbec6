/** The operations that are served: each with its core, and with what the bundled description says of it. */
import { readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import {
	type Api,
	type Operation as Described,
	readApi,
} from "../scripts/model/api.ts";
import {
	parameterPointer,
	requestPointer,
	responsePointer,
	validators,
} from "../scripts/model/validators.ts";
import type { Answer, Operation, Request } from "./core/turn.ts";
import { updateContact as updateNedzoContact } from "./nedzo/updateContact.ts";
import { updateContact as updateRouteraContact } from "./routera/updateContact.ts";
import { addContactsFull } from "./zyntro/addContactsFull.ts";
import { createContact } from "./zyntro/createContact.ts";
import { updateFieldData } from "./zyntro/updateFieldData.ts";

const CORES: Record<string, Record<string, Operation>> = {
	zyntro: { updateFieldData, addContactsFull, createContact },
	routera: { updateContact: updateRouteraContact },
	nedzo: { updateContact: updateNedzoContact },
};

export interface Served {
	/** Such as `zyntro.updateFieldData`. */
	name: string;
	method: string;
	/** The vendor's own path under the API's name, with `:id` for `{id}`. */
	path: string;
	core: Operation;
	described: Described;
	/** Names of the members of a body that are secrets. */
	secrets: string[];
	/** What the description rules out about a request. */
	violations(request: Request): string[];
	/** How an answer differs from the description. */
	drift(answer: Answer): string[];
}

let all: Served[] | undefined;

/** All operations of all descriptions, read once. */
export function servedOperations(): Served[] {
	all ??= readOperations();
	return all;
}

function readOperations(): Served[] {
	return Object.entries(CORES).flatMap(([name, cores]) => {
		const file = new URL(
			import.meta.resolve(`crm-contact-apis/${name}/openapi.json`),
		);
		const api = readApi(name, JSON.parse(readFileSync(file, "utf8")));
		const base = new URL(api.document.servers?.[0]?.url ?? "").pathname;
		return api.operations.map((described) => {
			const core = cores[described.id];
			if (!core)
				throw new Error(
					`${name}.${described.id} is described, and the sandbox has no core for it: write sandbox/core/${name}/${described.id}.ts.`,
				);
			return serve(api, described, core, `/${name}${base.replace(/\/$/, "")}`);
		});
	});
}

function serve(
	api: Api,
	described: Described,
	core: Operation,
	prefix: string,
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
		errors: checked(
			parameterPointer(described, index),
			`${parameter.in}/${parameter.name}`,
		),
	}));
	const bodyErrors = checked(requestPointer(described), "body");
	const answerErrors = new Map(
		Object.keys(described.object.responses).map((status) => [
			Number(status),
			checked(responsePointer(described, Number(status)), "answer"),
		]),
	);
	return {
		name: `${api.name}.${described.id}`,
		method: described.method.toUpperCase(),
		path: prefix + described.path.replaceAll(/\{(\w+)\}/g, ":$1"),
		core,
		described,
		secrets: secretMembers(api),
		violations: ({ path, query, body }) => [
			...parameters.flatMap(({ name, in: place, errors }) => {
				const value = place === "path" ? path[name] : query[name];
				return value === undefined ? [] : errors(value);
			}),
			...bodyErrors(body),
		],
		drift: ({ status, body }) =>
			answerErrors.get(status)?.(body) ?? [
				`the status ${status} is not described`,
			],
	};
}

/** What is wrong with a value that was refused: of a union, by the branch that the value comes nearest to. */
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

/** The members of a body that are described as passwords. */
function secretMembers({ schemas }: Api): string[] {
	return Object.values(schemas).flatMap(({ properties = {} }) =>
		Object.keys(properties).filter(
			(name) => properties[name]?.format === "password",
		),
	);
}
