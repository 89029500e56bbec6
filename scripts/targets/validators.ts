/** The validators of one API: its schemas compiled by Ajv, and a module that exports them by operation. */
import { join } from "node:path";
import type { Api, Operation } from "../model/api.ts";
import { jsonContent, jsonType } from "../model/content.ts";
import { methodName, pascalCase } from "../model/identifiers.ts";
import type { Schema } from "../model/openapi.ts";
import { nameOf, valueAt } from "../model/references.ts";
import {
	idOf,
	parameterPointer,
	requestPointer,
	responsePointer,
	withSchemas,
} from "../model/validators.ts";
import { writeText } from "../util/files.ts";
import { banner, docComment, propertyKey } from "./names.ts";
import { bodyPlace } from "./types.ts";

export async function writeValidators(api: Api, dir: string): Promise<void> {
	const functions = new Functions(api);
	const members = api.operations.map((operation) => ({
		id: operation.id,
		source: operationSource(api, functions, operation),
	}));
	await writeText(join(dir, "validate.js"), await functions.compile());
	await writeText(
		join(dir, "validate.d.ts"),
		`${banner(api.name)}\nimport type { Validate } from "../runtime/validator.js";\n\n${functions
			.names()
			.map((name) => `export const ${name}: Validate;\n`)
			.join("")}`,
	);
	const types = api.operations.map(({ id }) => `${pascalCase(id)}Input`);
	const code = members.map(({ source }) => source).join();
	const importOf = (kind: string, names: string[], file: string) => {
		const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
		return used.length === 0
			? ""
			: `import ${kind}{ ${used.join(", ")} } from "${file}";`;
	};
	await writeText(
		join(dir, "validators.ts"),
		[
			banner(api.name),
			importOf(
				"",
				["inputValidatorOf", "validatorOf"],
				"../runtime/validator.ts",
			),
			importOf("type ", ["operations", ...types], "./types.ts"),
			`${importOf("", functions.names(), "./validate.js")}\n`,
			`export type { Issue, Validator } from "../runtime/validator.ts";\n`,
			...members.map(
				({ id, source }) =>
					`${docComment([`The validators of \`${id}\`.`])}export const ${methodName(id)} = ${source};\n`,
			),
		].join("\n"),
	);
}

/** The functions to compile, each once, by the names under which they are exported. */
class Functions {
	readonly #api: Api;
	readonly #ajv: ReturnType<typeof withSchemas>;
	/** Ids of schemas by name. */
	readonly #ids = new Map<string, string>();

	constructor(api: Api) {
		this.#api = api;
		this.#ajv = withSchemas(api, {
			// The lint compiles them strictly; a description of others may have keywords of its own.
			strict: false,
			code: { source: true, esm: true },
		});
	}

	names(): string[] {
		return [...this.#ids.keys()];
	}

	/** The source of a validator of the schema at a pointer, which is its component if it has one. */
	validator(name: string, pointer: string, schema: Schema, type = ""): string {
		const names = [
			this.#add(name, pointer, schema),
			...(["anyOf", "oneOf"] as const).flatMap((key) =>
				(schema[key] ?? []).map((branch, nth) =>
					this.#add(`${name}${nth}`, `${pointer}/${key}/${nth}`, branch),
				),
			),
		];
		const [whole, ...branches] = names;
		return `validatorOf${type && `<${type}>`}(${whole}${branches.length > 0 ? `, [${branches.join(", ")}]` : ""})`;
	}

	/** The source of a validator of alternatives, each of which is made of components. */
	alternatives(name: string, alternatives: string[][]): string {
		const refs = alternatives.map((parts) =>
			parts.map((part) => ({
				$ref: idOf(this.#api, `/components/schemas/${part}`),
			})),
		);
		const add = (name: string, schema: object) => {
			const $id = `https://${this.#api.name}.example/${name}`;
			this.#ajv.addSchema({ $id, ...schema });
			this.#ids.set(name, $id);
			return name;
		};
		const branches = refs.map((allOf, nth) => add(`${name}${nth}`, { allOf }));
		return branches.length === 1
			? `validatorOf(${branches[0]})`
			: `validatorOf(${add(name, { anyOf: refs.map((allOf) => ({ allOf })) })}, [${branches.join(", ")}])`;
	}

	#add(name: string, pointer: string, schema: Schema): string {
		const component = nameOf(schema);
		const key = component ? `schema${pascalCase(component)}` : name;
		const at = component
			? `/components/schemas/${component}`
			: located(this.#api.document, pointer);
		const id = idOf(this.#api, at);
		const known = [...this.#ids].find(([, it]) => it === id)?.[0];
		if (!known) this.#ids.set(key, id);
		return known ?? key;
	}

	/** One module without imports. */
	async compile(): Promise<string> {
		const [{ default: standalone }, { build }] = await Promise.all([
			import("ajv/dist/standalone/index.js"),
			import("esbuild"),
		]);
		const contents = (standalone as unknown as typeof standalone.default)(
			this.#ajv,
			Object.fromEntries(this.#ids),
		);
		const { outputFiles } = await build({
			stdin: { contents, resolveDir: import.meta.dirname },
			bundle: true,
			minify: true,
			format: "esm",
			target: "es2022",
			write: false,
			banner: { js: banner(this.#api.name).trim() },
			legalComments: "none",
		});
		return outputFiles[0]?.text ?? "";
	}
}

function operationSource(
	api: Api,
	functions: Functions,
	operation: Operation,
): string {
	const { id, body, object } = operation;
	const name = methodName(id);
	const of = `operations[${JSON.stringify(id)}]`;
	const parameters = operation.parameters.map((parameter, nth) => ({
		...parameter,
		source: functions.validator(
			`${name}Parameter${nth}`,
			parameterPointer(api, operation, nth),
			parameter.schema ?? {},
		),
	}));
	const responses = Object.entries(object.responses).flatMap(
		([status, { content }]) => {
			const schema = jsonContent(content)?.schema;
			if (!schema) return [];
			const key = /^\d+$/.test(status) ? status : propertyKey(status);
			const type = `${of}["responses"][${key}]["content"][${JSON.stringify(jsonType(content))}]`;
			const source = functions.validator(
				`${name}Response${status}`,
				responsePointer(operation, status),
				schema,
				type,
			);
			return `${key}: ${source}`;
		},
	);
	return `{
		${docComment(["What the client's method takes, without the credentials."])}input: ${inputSource(functions, api.credentials, operation, parameters)},
		${docComment(["The parameters, by name."])}parameters: { ${parameters.map(({ name, source }) => `${propertyKey(name)}: ${source}`).join(", ")} },
		${
			body
				? `${docComment(["The body of the request."])}request: ${functions.validator(`${name}Request`, requestPointer(operation), body.schema, `NonNullable<${of}["requestBody"]>["content"][${JSON.stringify(body.mediaType)}]`)},`
				: ""
		}
		${docComment(["The body of the response, by status."])}response: { ${responses.join(", ")} },
	}`;
}

function inputSource(
	functions: Functions,
	credentials: Api["credentials"],
	operation: Operation,
	parameters: { name: string; required?: boolean; source: string }[],
): string {
	const { id, body, object } = operation;
	const list = parameters.map(
		({ name, required, source }) =>
			`{ name: ${JSON.stringify(name)}, ${required ? "isRequired: true, " : ""}schema: ${source} }`,
	);
	const args = [`[${list.join(", ")}]`];
	if (body) {
		const isRequired = object.requestBody?.required === true;
		args.push(
			`{ schema: ${bodySource(functions, operation)}, isRequired: ${isRequired}, place: ${JSON.stringify(bodyPlace(operation))} }`,
		);
		const own = credentials
			.filter(({ perCall }) => perCall)
			.map(({ name }) => name)
			.filter((name) => operation.credentials.includes(name));
		if (own.length > 0) args.push(JSON.stringify(own));
	}
	return `inputValidatorOf<${pascalCase(id)}Input>(${args.join(", ")})`;
}

/** The body without the client's credentials. */
function bodySource(functions: Functions, operation: Operation): string {
	const { body } = operation;
	const name = methodName(operation.id);
	const parts = (body?.branches ?? [])
		.filter(({ result }) => result === undefined)
		.map(({ input }) => input.map(nameOf));
	if (operation.credentials.length === 0 || parts.flat().includes(undefined))
		return functions.validator(
			`${name}Request`,
			requestPointer(operation),
			body?.schema ?? {},
		);
	return functions.alternatives(`${name}Input`, parts as string[][]);
}

/** A pointer without the references on its way. */
function located(document: object, pointer: string): string {
	let path = "";
	for (const token of pointer.split("/").slice(1)) {
		path += `/${token}`;
		const { $ref } = Object(valueAt(document, `#${path}`)) as { $ref?: string };
		if ($ref) path = located(document, $ref.slice(1));
	}
	return path;
}
