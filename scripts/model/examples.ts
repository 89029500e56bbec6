/** The named examples of an operation: requests and responses, paired by name. */
import type { ExampleObject, MediaType, Parameter, Schema } from "./openapi.ts";
import { sampleValue, shownValue } from "./sample-value.ts";

/** The name of an example that has none. */
const USUAL = "default";

/** What marks a failed response at a 2xx status. */
export interface Failure {
	member: string;
	value: string;
}

/** One documented example: a request, an answer, or both, under one name. */
export interface Example {
	name: string;
	summary: string;
	request?: ExampleRequest;
	response?: { status: number; value: unknown; summary?: string };
	/** Whether the answer is a failure, by its HTTP status or by its shape. */
	failed: boolean;
	/** Its request is made of the schemas, since the description shows no successful call. */
	isDerived?: true;
}

export interface ExampleRequest {
	path: Record<string, unknown>;
	query: Record<string, unknown>;
	headers: Record<string, unknown>;
	body?: unknown;
}

/** The examples of a body by name; one without a name gets the given one. */
export function namedExamples(
	{ example, examples }: MediaType,
	name: string,
): Record<string, ExampleObject> {
	return (
		examples ?? (example === undefined ? {} : { [name]: { value: example } })
	);
}

/** Pairs the examples of a request and its answers. */
export function readExamples(
	parameters: Parameter[],
	body: { schema: Schema; examples: Record<string, ExampleObject> } | undefined,
	answers: { status: number; media?: MediaType }[],
	failure: Failure | undefined,
): Example[] {
	const responses = new Map<string, Example["response"]>();
	for (const { status, media } of answers) {
		const unnamed = status < 300 ? USUAL : String(status);
		for (const [name, { value, summary }] of Object.entries(
			namedExamples(media ?? {}, unnamed),
		))
			if (!responses.has(name)) responses.set(name, { status, value, summary });
	}
	const asked = Object.entries(body?.examples ?? {});
	const silent = answers.find(
		({ status, media }) => status >= 200 && status < 300 && !media,
	);
	if (silent) {
		// It has no example to bear an example's name: what is asked by name and not answered otherwise ends in it.
		if (!body)
			for (const { examples = {} } of parameters)
				asked.push(...Object.entries(examples));
		if (asked.length === 0) asked.push([USUAL, {}]);
		for (const [name, { summary }] of asked)
			if (!responses.has(name))
				responses.set(name, {
					status: silent.status,
					value: undefined,
					summary,
				});
	}
	const names = new Set([...asked.map(([name]) => name), ...responses.keys()]);
	const examples = [...names].map((name): Example => {
		const example = body?.examples[name];
		const response = responses.get(name);
		const request =
			body && !example
				? undefined
				: readRequest(parameters, name, example?.value);
		return {
			name,
			summary: example?.summary ?? response?.summary ?? name,
			...(request && { request }),
			...(response && { response }),
			failed: response !== undefined && isFailed(response, failure),
		};
	});
	if (!examples.some(({ request, failed }) => request && !failed))
		addUsual(
			examples,
			readRequest(parameters, USUAL, body && sampleValue(body.schema)),
		);
	return examples;
}

/** What an operation that shows no successful call is shown by. */
function addUsual(examples: Example[], request: ExampleRequest): void {
	const known = examples.find(({ name }) => name === USUAL);
	if (known) Object.assign(known, { request, isDerived: true });
	else
		examples.unshift({
			name: USUAL,
			summary: USUAL,
			request,
			failed: false,
			isDerived: true,
		});
}

function isFailed(
	{ status, value }: NonNullable<Example["response"]>,
	failure: Failure | undefined,
): boolean {
	const members = value as Record<string, unknown> | undefined;
	return (
		status >= 300 ||
		(failure !== undefined && members?.[failure.member] === failure.value)
	);
}

/** An example's parameters: those with an example of its name, and the required ones by their first example. */
function readRequest(
	parameters: Parameter[],
	name: string,
	body: unknown,
): ExampleRequest {
	const request: ExampleRequest = { path: {}, query: {}, headers: {} };
	const places: Record<string, Record<string, unknown>> = {
		path: request.path,
		query: request.query,
		header: request.headers,
	};
	for (const parameter of parameters) {
		const { examples = {}, schema = {} } = parameter;
		const usual = () =>
			parameter.example ??
			Object.values(examples)[0]?.value ??
			shownValue(schema) ??
			sampleValue(schema);
		const value =
			examples[name]?.value ?? (parameter.required ? usual() : undefined);
		const place = places[parameter.in];
		if (value !== undefined && place) place[parameter.name] = value;
	}
	if (body !== undefined) request.body = body;
	return request;
}
