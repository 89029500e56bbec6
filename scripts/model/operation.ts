/** One operation, with its examples, errors and rules. */
import { type RequestBody, readBody } from "./body.ts";
import { type Format, formatOf, jsonContent, usedType } from "./content.ts";
import { type Example, type Failure, readExamples } from "./examples.ts";
import { methodName } from "./identifiers.ts";
import type {
	ErrorRow,
	OperationObject,
	Parameter,
	Rule,
	Schema,
	SkippedNames,
} from "./openapi.ts";
import type { Fault } from "./problem.ts";
import { readFailure, readSkipped } from "./responses.ts";
import { unsupported } from "./unsupported.ts";

export interface Operation {
	/** The operationId. */
	id: string;
	/** The method of the client: the operationId, in camel case where it is no name in TypeScript. */
	name: string;
	path: string;
	method: string;
	/** As `x-idempotent` says; without it, as HTTP says of the method. */
	isIdempotent: boolean;
	object: OperationObject;
	parameters: Parameter[];
	body?: RequestBody;
	successes: Success[];
	examples: Example[];
	errors: (ErrorRow & { status: number })[];
	rules: Rule[];
	/** Names of the body credentials that the operation needs. */
	credentials: string[];
	/** The request that has a response of its own (`x-result`). */
	special?: Special;
	failure?: Failure;
	/** The property of an error body that carries the vendor's texts. */
	messages?: string;
	/** What the client adds to a success, with the name of the success's schema. */
	skipped?: SkippedNames & { schema: string };
}

export interface Special {
	/** The method of the client that sends it. */
	name: string;
	/** The property that makes it, and the property's value. */
	marker: [name: string, value: unknown];
	/** The component that describes its response, and what is written of it. */
	result: string;
	description: string;
}

/** A successful response; without a media type it has no body. */
export interface Success {
	status: number;
	mediaType?: string;
	format?: Format;
	schema?: Schema;
}

/** Where an operation stands in the bundled document. */
export interface Location {
	path: string;
	method: string;
	pointer: string;
	/** The parameters of its path. */
	shared: Parameter[];
}

/** Reads an operation; what is wrong with it is added to the faults, and the rest is read all the same. */
export function readOperation(
	schemas: Record<string, Schema>,
	{ path, method, pointer, shared }: Location,
	object: OperationObject,
	faults: Fault[],
): Operation {
	const report = (below: string, what: string, fix: string) =>
		faults.push({ pointer: pointer + below, what, fix });
	const parameters = [...shared, ...(object.parameters ?? [])];
	faults.push(...unsupported(object, parameters, pointer));
	const body = object.requestBody && readBody(object.requestBody.content);
	const answers = Object.entries(object.responses).map(
		([status, { content }]) => ({
			status: Number(status),
			media: jsonContent(content),
		}),
	);
	const failing = readFailure(schemas, answers, report);
	const examples = readExamples(parameters, body, answers, failing.failure);
	const errors = (object["x-errors"] ?? []).map((row, nth) => {
		const shown = examples.find(({ name }) => name === row.example)?.response;
		if (!shown)
			report(
				`/x-errors/${nth}/example`,
				`the row ${row.code} names the example \`${row.example}\`, which no response has`,
				`Add examples/${row.example}.yaml with a response, or name an example that exists`,
			);
		return { ...row, status: shown?.status ?? 0 };
	});
	return {
		id: object.operationId,
		name: methodName(object.operationId),
		path,
		method,
		isIdempotent: object["x-idempotent"] ?? !["post", "patch"].includes(method),
		object,
		parameters,
		body,
		successes: successesOf(object),
		examples,
		errors,
		rules: object["x-rules"] ?? [],
		credentials: [
			...new Set(
				(body?.branches ?? []).flatMap(({ credentials }) => credentials),
			),
		],
		special: specialOf(object.operationId, body),
		...failing,
		skipped: readSkipped(body, answers, report),
	};
}

function specialOf(
	id: string,
	body: RequestBody | undefined,
): Special | undefined {
	for (const { input, result, marker } of body?.branches ?? [])
		if (result !== undefined && marker)
			return {
				name: methodName(`${id}-${marker[0]}`),
				marker,
				result,
				description: input[0]?.description ?? "",
			};
	return undefined;
}

function successesOf({ responses }: OperationObject): Success[] {
	return Object.entries(responses)
		.filter(([status]) => status.startsWith("2"))
		.map(([status, { content }]) => {
			const mediaType = usedType(content);
			return {
				status: Number(status),
				...(mediaType !== undefined && {
					mediaType,
					format: formatOf(mediaType),
					schema: content?.[mediaType]?.schema,
				}),
			};
		});
}
