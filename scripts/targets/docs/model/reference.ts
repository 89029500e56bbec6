/** Everything that the pages of one API say, before it is HTML or Markdown. */
import type { Api, Operation } from "../../../model/api.ts";
import { usedType } from "../../../model/content.ts";
import type { Example } from "../../../model/examples.ts";
import type { Parameter, Response, Schema } from "../../../model/openapi.ts";
import { samples, wireRequest } from "../../samples.ts";
import type { Language } from "../code.ts";
import { FieldReader, type Member, type Shape } from "./fields.ts";
import { Ids } from "./ids.ts";
import { type RuleView, readRules } from "./rules.ts";

export interface Reference {
	api: Api;
	operations: OperationView[];
}

export interface OperationView {
	operation: Operation;
	/** The name of its page, without the extension. */
	file: string;
	id: string;
	server: string;
	/** The anchors of its sections. */
	sections: Record<(typeof SECTIONS)[number], string>;
	parameters: { place: string; members: Member[] }[];
	/** The credentials in the body. */
	credentials: Member[];
	body?: Body;
	responses: ResponseView[];
	rules: RuleView[];
	errors: (Operation["errors"][number] & { anchor: string })[];
	examples: ExampleView[];
}

interface Body {
	id: string;
	mediaType: string;
	description: string;
	required: boolean;
	shape: Shape;
}

export interface ResponseView {
	id: string;
	status: string;
	description: string;
	headers: Member[];
	mediaType?: string;
	shape?: Shape;
}

export interface ExampleView {
	id: string;
	name: string;
	/** What is asked and what comes of it, each in a line. */
	title: string;
	story?: string;
	failed: boolean;
	requests: CodeBlock[];
	response?: { status: number; body?: string };
}

export interface CodeBlock {
	label: string;
	language: Language;
	source: string;
}

const SECTIONS = [
	"examples",
	"authentication",
	"parameters",
	"body",
	"responses",
	"rules",
	"errors",
] as const;

const LANGUAGES: Record<string, Language> = {
	curl: "bash",
	PHP: "php",
	Python: "python",
	JavaScript: "javascript",
	TypeScript: "typescript",
};

export function readReference(api: Api): Reference {
	const files = new Ids();
	files.take("index");
	return {
		api,
		operations: api.operations.map((operation) =>
			viewOf(api, operation, files.take(operation.id)),
		),
	};
}

function viewOf(api: Api, operation: Operation, file: string): OperationView {
	const { id: name, object } = operation;
	const ids = new Ids();
	const id = ids.take(name);
	const sections = Object.fromEntries(
		SECTIONS.map((section) => [section, ids.take(name, section)]),
	) as OperationView["sections"];
	const fields = new FieldReader(ids, api.name, name);
	return {
		operation,
		file,
		id,
		sections,
		server: api.server,
		// Examples and rows first: what is linked most gets the plain name where two would share it.
		examples: examplesOf(api, operation, ids),
		rules: readRules(operation, ids),
		errors: operation.errors.map((row) => ({
			...row,
			anchor: ids.take(name, row.code),
		})),
		parameters: parametersOf(operation.parameters, fields, name),
		...(operation.body && {
			body: bodyOf(operation, fields, sections.body),
		}),
		credentials: fields.credentials,
		responses: Object.entries(object.responses).map(([status, response]) =>
			responseOf(status, response, fields, ids, name),
		),
	};
}

function parametersOf(
	parameters: Parameter[],
	fields: FieldReader,
	operation: string,
) {
	const places = [...new Set(parameters.map((parameter) => parameter.in))];
	return places.map((place) => ({
		place,
		members: parameters
			.filter((parameter) => parameter.in === place)
			.map((parameter) => {
				const { name, required, description, schema, example } = parameter;
				const shown: Schema = {
					...schema,
					...(description && { description }),
					...(example !== undefined && { example }),
				};
				return fields.member(name, Boolean(required), shown, [operation]);
			}),
	}));
}

function bodyOf(
	{ id: name, object, body }: Operation,
	fields: FieldReader,
	id: string,
): Body {
	const { description, required } = object.requestBody ?? {};
	return {
		id,
		mediaType: body?.mediaType ?? "",
		description: description ?? "",
		required: Boolean(required),
		shape: fields.shape(body?.schema ?? {}, [name], id),
	};
}

function responseOf(
	status: string,
	{ description, headers, content }: Response,
	fields: FieldReader,
	ids: Ids,
	name: string,
): ResponseView {
	const id = ids.take(name, status);
	const mediaType = usedType(content);
	const schema = content?.[mediaType ?? ""]?.schema;
	return {
		id,
		status,
		description,
		headers: Object.entries(headers ?? {}).map(([header, value]) => {
			const {
				schema,
				required: _,
				examples,
				...rest
			} = value as Omit<Parameter, "name" | "in">;
			const shown = Object.values(examples ?? {}).map((it) => it.value);
			return fields.member(
				header,
				false,
				{ ...schema, ...rest, ...(examples && { examples: shown }) },
				[id],
			);
		}),
		...(mediaType && { mediaType }),
		...(schema && { shape: fields.shape(schema, [id], id) }),
	};
}

function examplesOf(api: Api, operation: Operation, ids: Ids): ExampleView[] {
	const all = samples(api, operation);
	return operation.examples.map((documented) => {
		const { name, summary, request, response, failed } = documented;
		const title = operation.body?.examples[name]?.summary ?? summary;
		return {
			id: ids.take(operation.id, name),
			name,
			title,
			...(response?.summary &&
				response.summary !== title && { story: response.summary }),
			failed,
			requests: request
				? [
						httpOf(api, operation, documented),
						...all
							.filter((sample) => sample.example === name)
							.map(({ lang, label, source }) => ({
								label,
								language: LANGUAGES[lang] as Language,
								source,
							})),
					]
				: [],
			...(response && {
				response: {
					status: response.status,
					...(response.value !== undefined && { body: json(response.value) }),
				},
			}),
		};
	});
}

/** A request as it travels: line, headers, body. */
function httpOf(
	api: Api,
	operation: Operation,
	{ request }: Example,
): CodeBlock {
	const { method, url, headers, body } = wireRequest(
		api,
		operation,
		request as NonNullable<typeof request>,
	);
	const [, host, path] = /^\w+:\/\/([^/]+)(.*)/.exec(url) ?? [];
	const lines = [
		`${method} ${path ?? url}`,
		...(host ? [`Host: ${host}`] : []),
		...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
		...(body === undefined ? [] : ["", json(body)]),
	];
	return { label: "HTTP", language: "http", source: lines.join("\n") };
}

const json = (value: unknown) => JSON.stringify(value, null, 2);
