/**
 * One API, loaded: the bundled document with what the targets ask of it — operations, examples, errors, rules, and the
 * credentials. Everything an artifact says comes from here, and everything here comes from the description.
 */
import { type Credential, readCredentials } from "./credentials.ts";
import { typeName } from "./identifiers.ts";
import {
	METHODS,
	type OpenApiDocument,
	type OperationObject,
	type Parameter,
	type Schema,
} from "./openapi.ts";
import { type Operation, readOperation } from "./operation.ts";
import { DescriptionError, type Fault } from "./problem.ts";
import { dereference } from "./references.ts";
import { readSecurity, type Security } from "./security.ts";

export type { BodyBranch, RequestBody } from "./body.ts";
export type { Credential } from "./credentials.ts";
export type { Operation, Success } from "./operation.ts";

export interface Api extends Security {
	/** The folder's name under spec/. */
	name: string;
	/** The bundled document, as it is published. */
	document: OpenApiDocument;
	/** The address of its first server; empty if there is none. */
	server: string;
	/** The schemas of its components; references are resolved here and in the operations. */
	schemas: Record<string, Schema>;
	operations: Operation[];
	/** What a client is given once, at creation. */
	credentials: Credential[];
	/** The requests that the API sends; the docs name them, and no client makes them. */
	webhooks: Webhook[];
}

export interface Webhook {
	name: string;
	method: string;
	summary: string;
	description: string;
}

/** Reads a bundled document. Throws one error with all that is wrong with it. */
export function readApi(name: string, document: OpenApiDocument): Api {
	const { paths = {}, components, webhooks = {} } = dereference(document);
	const schemas = components?.schemas ?? {};
	const faults: Fault[] = [];
	const operations = Object.entries(paths).flatMap(([path, item]) =>
		METHODS.filter((method) => item[method]).flatMap((method) => {
			const pointer = pointerOf(path, method);
			const shared = (item.parameters as Parameter[]) ?? [];
			const object = item[method] as OperationObject;
			// OpenAPI asks for no summary; readers need a heading.
			object.summary ??= object.operationId;
			if (object.operationId && object.responses)
				return readOperation(
					schemas,
					{ path, method, pointer, shared },
					object,
					faults,
				);
			faults.push(
				object.operationId
					? {
							pointer,
							what: "missing responses",
							fix: "List each status that the operation returns",
						}
					: {
							pointer,
							what: "missing operationId",
							fix: "Add one; it becomes the name of the client's method, for example updateContact",
						},
			);
			return [];
		}),
	);
	if (operations.length === 0 && faults.length === 0)
		faults.push({
			pointer: "/paths",
			what: "the description has no operation",
			fix: "Add a path",
		});
	faults.push(...clashes(operations, schemas));
	const security = readSecurity(document, operations, faults);
	if (faults.length > 0)
		throw new DescriptionError(
			faults.map((fault) => ({ file: `${name}/openapi.json`, ...fault })),
		);
	return {
		name,
		document,
		server: serverOf(document),
		schemas,
		operations,
		credentials: readCredentials(schemas, operations),
		webhooks: Object.entries(webhooks).flatMap(([name, item]) =>
			METHODS.filter((method) => item[method]).map((method) => {
				const { summary = name, description = "" } = item[
					method
				] as OperationObject;
				return { name, method, summary, description };
			}),
		),
		...security,
	};
}

/** The address of the first server, with its variables at their defaults. */
export function serverOf({ servers: [first] = [] }: OpenApiDocument): string {
	const variables = first?.variables ?? {};
	return (first?.url ?? "").replace(
		/\{([^}]+)\}/g,
		(written, name) => variables[name]?.default ?? written,
	);
}

/** Names that differ in the description and not in TypeScript. */
function* clashes(
	operations: Operation[],
	schemas: Record<string, Schema>,
): Generator<Fault> {
	const methods = new Map<string, string>();
	for (const { id, name, path, method } of operations) {
		const other = methods.get(name);
		if (other !== undefined && other !== id)
			yield {
				pointer: `${pointerOf(path, method)}/operationId`,
				what: `the operationIds \`${other}\` and \`${id}\` give the client two methods \`${name}\``,
				fix: "Rename one of the two",
			};
		methods.set(name, id);
	}
	const types = new Map<string, string>();
	for (const schema of Object.keys(schemas)) {
		const name = typeName(schema);
		const other = types.get(name);
		if (other !== undefined)
			yield {
				pointer: `/components/schemas/${schema}`,
				what: `the schemas \`${other}\` and \`${schema}\` give two types \`${name}\``,
				fix: "Rename one of the two",
			};
		types.set(name, schema);
	}
}

function pointerOf(path: string, method: string): string {
	return `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`;
}
