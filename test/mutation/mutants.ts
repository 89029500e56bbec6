/** One-place changes of a description, each of which some check has to notice. */
import {
	at,
	METHODS,
	type OpenApiDocument,
} from "../../scripts/model/openapi.ts";
import { schemaMutations } from "./schema-mutations.ts";

export interface Mutant {
	api: string;
	class: string;
	/** Where, as a pointer into the bundled document, and what was done there. */
	name: string;
	document: OpenApiDocument;
}

// biome-ignore lint/suspicious/noExplicitAny: any node of a description
export type Node = any;
export type Mutation = [
	cls: string,
	what: string,
	change: (node: Node) => void,
];

/** All mutants of the bundled document of an API, in the order of the document. */
export function* mutants(
	api: string,
	document: OpenApiDocument,
): Generator<Mutant> {
	for (const [pointer, mutation] of mutations(document)) {
		const [cls, what, change] = mutation;
		const copy = structuredClone(document);
		change(at(copy, pointer));
		yield {
			api,
			class: cls,
			name: `${api} ${pointer} ${cls} ${what}`.trim(),
			document: copy,
		};
	}
}

/** The mutations by the pointer of the node that they change. */
function* mutations(document: OpenApiDocument): Generator<[string, Mutation]> {
	for (const mutation of documentMutations(document)) yield ["#", mutation];
	for (const [name, schema] of Object.entries(
		document.components?.schemas ?? {},
	))
		yield* schemaMutations(document, schema, `#/components/schemas/${name}`);
	for (const [path, item] of Object.entries(document.paths)) {
		const pathPointer = `#/paths/${pointerToken(path)}`;
		for (const method of METHODS.filter((it) => item[it])) {
			const operation = item[method] as Node;
			yield [
				pathPointer,
				["method", "as PUT", (node) => rename(node, method, "put")],
			];
			const pointer = `${pathPointer}/${method}`;
			for (const mutation of operationMutations(operation))
				yield [pointer, mutation];
			for (const [index, parameter] of (operation.parameters ?? []).entries()) {
				const below = `${pointer}/parameters/${index}`;
				for (const mutation of parameterMutations(parameter))
					yield [below, mutation];
				yield* schemaMutations(document, parameter.schema, `${below}/schema`);
			}
			const media: [string, Node][] = Object.entries(
				operation.requestBody.content,
			).map(([type, it]) => [
				`${pointer}/requestBody/content/${pointerToken(type)}`,
				it,
			]);
			for (const [status, response] of Object.entries<Node>(
				operation.responses,
			))
				for (const [type, it] of Object.entries(response.content ?? {}))
					media.push([
						`${pointer}/responses/${status}/content/${pointerToken(type)}`,
						it,
					]);
			for (const [below, { schema, examples }] of media) {
				yield* schemaMutations(document, schema, `${below}/schema`);
				for (const mutation of exampleMutations(examples))
					yield [below, mutation];
			}
		}
	}
}

function* documentMutations(document: OpenApiDocument): Generator<Mutation> {
	yield [
		"server",
		"with another host",
		(it) => {
			it.servers[0].url += ".example";
		},
	];
	yield [
		"server",
		"dropped",
		(it) => {
			delete it.servers;
		},
	];
	for (const path of Object.keys(document.paths))
		yield [
			"path",
			`${path} with a further segment`,
			(it) => rename(it.paths, path, `${path}/x`),
		];
	yield [
		"security",
		"dropped",
		(it) => {
			delete it.security;
		},
	];
	for (const [name, scheme] of Object.entries(
		document.components?.securitySchemes ?? {},
	))
		for (const key of Object.keys(scheme).filter((it) => it !== "description"))
			yield [
				"security",
				`${name} with another ${key}`,
				(it) => {
					it.components.securitySchemes[name][key] = "other";
				},
			];
	if (document.security?.length)
		yield [
			"security",
			"optional",
			(it) => {
				it.security = [];
			},
		];
}

function* operationMutations(operation: Node): Generator<Mutation> {
	yield [
		"operation",
		"with another operationId",
		(it) => {
			it.operationId += "2";
		},
	];
	yield [
		"operation",
		"with x-idempotent turned round",
		(it) => {
			it["x-idempotent"] = !it["x-idempotent"];
		},
	];
	yield [
		"operation",
		"with security of its own",
		(it) => {
			it.security = [{ other: [] }];
		},
	];
	yield [
		"operation",
		"with another page",
		(it) => {
			it.externalDocs = { url: "https://other.example" };
		},
	];
	yield [
		"media type",
		"of the request",
		(it) => rename(it.requestBody.content, "application/json", "text/plain"),
	];
	yield [
		"operation",
		"with an optional body",
		(it) => {
			delete it.requestBody.required;
		},
	];
	for (const [status, { headers = {} }] of Object.entries<Node>(
		operation.responses,
	)) {
		yield [
			"status",
			`${status} dropped`,
			(it) => {
				delete it.responses[status];
			},
		];
		yield [
			"status",
			`${status} one up`,
			(it) => rename(it.responses, status, String(Number(status) + 1)),
		];
		yield [
			"media type",
			`of ${status}`,
			(it) =>
				rename(it.responses[status].content, "application/json", "text/plain"),
		];
		for (const name of Object.keys(headers)) {
			yield [
				"header",
				`${name} of ${status} renamed`,
				(it) => rename(it.responses[status].headers, name, `${name}-2`),
			];
			yield [
				"header",
				`${name} of ${status} of another type`,
				(it) => {
					it.responses[status].headers[name].schema = { type: "boolean" };
				},
			];
			yield [
				"header",
				`${name} of ${status} with another example`,
				(it) => {
					it.responses[status].headers[name].example = "other";
				},
			];
		}
	}
	for (const key of ["x-rules", "x-errors"])
		for (const index of (operation[key] ?? []).keys()) {
			const row = operation[key][index];
			yield [
				key,
				`${index} dropped`,
				(it) => {
					it[key].splice(index, 1);
				},
			];
			for (const [name, text] of Object.entries<string>(row)) {
				yield [
					key,
					`${index} with another ${name}`,
					(it) => {
						it[key][index][name] += ".";
					},
				];
				yield [
					key,
					`${index} with the ${name} in other letter case`,
					(it) => {
						it[key][index][name] = otherCase(text);
					},
				];
			}
			const next = operation[key][index + 1];
			if (key === "x-errors" && next && next.code !== row.code)
				yield [
					key,
					`${index} with the code of the next`,
					(it) => {
						it[key][index].code = next.code;
					},
				];
		}
}

function* parameterMutations(parameter: Node): Generator<Mutation> {
	yield [
		"parameter",
		"renamed",
		(it) => {
			it.name += "2";
		},
	];
	yield [
		"parameter",
		"in a header",
		(it) => {
			it.in = "header";
		},
	];
	yield [
		"parameter",
		"required or not",
		(it) => {
			it.required = !it.required;
		},
	];
	if (parameter.example !== undefined)
		yield [
			"example",
			"of the parameter altered",
			(it) => {
				it.example += "2";
			},
		];
	for (const name of Object.keys(parameter.examples ?? {}))
		yield [
			"example",
			`${name} of the parameter altered`,
			(it) => {
				it.examples[name].value += "2";
			},
		];
}

function* exampleMutations(
	examples: Record<string, Node> = {},
): Generator<Mutation> {
	for (const [name, { value, ...rest }] of Object.entries(examples)) {
		yield [
			"example",
			`${name} dropped`,
			(it) => {
				delete it.examples[name];
			},
		];
		yield [
			"example",
			`${name} renamed`,
			(it) => rename(it.examples, name, `${name}-2`),
		];
		for (const pointer of places(value))
			yield [
				"example",
				`${name} altered at ${pointer || "/"}`,
				({ examples: { [name]: it } }) => {
					it.value = altered(it.value, pointer);
				},
			];
		if (rest["x-undeclared"])
			yield [
				"example",
				`${name} without x-undeclared`,
				(it) => {
					delete it.examples[name]["x-undeclared"];
				},
			];
	}
}

/** The pointers of all leaves of a value, and of its empty objects and lists. */
function* places(value: Node, pointer = ""): Generator<string> {
	const entries =
		typeof value === "object" && value !== null ? Object.entries(value) : [];
	if (entries.length === 0) yield pointer;
	for (const [name, member] of entries)
		yield* places(member, `${pointer}/${pointerToken(name)}`);
}

function altered(value: Node, pointer: string): Node {
	if (pointer === "") return other(value);
	const path = pointer.slice(1).split("/").map(plainToken);
	const name = path.pop() as string;
	const parent = path.reduce((node, token) => node[token], value);
	parent[name] = other(parent[name]);
	return value;
}

function other(value: Node): Node {
	if (typeof value === "string") return value === "" ? "x" : otherCase(value);
	if (typeof value === "number") return value + 1;
	if (typeof value === "boolean") return !value;
	if (Array.isArray(value)) return [...value, "x"];
	return value === null ? "x" : { ...value, x: 1 };
}

/** The letter case of its first letter turned round; a text without letters gets one. */
function otherCase(text: string): string {
	const turned = text.replace(/[a-z]/i, (letter) =>
		letter === letter.toUpperCase()
			? letter.toLowerCase()
			: letter.toUpperCase(),
	);
	return turned === text ? `${text}x` : turned;
}

/** Renames a member and keeps its place. */
export function rename(node: Node, from: string, to: string): void {
	const entries = Object.entries(node);
	for (const [name] of entries) delete node[name];
	for (const [name, value] of entries) node[name === from ? to : name] = value;
}

export function pointerToken(token: string): string {
	return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function plainToken(token: string): string {
	return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
