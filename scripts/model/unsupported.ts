/**
 * What OpenAPI can say and the client cannot do. It is rejected by name: a client that passes over what it does not
 * understand would be wrong without a word.
 */
import {
	jsonType,
	type MediaType,
	type OperationObject,
	type Parameter,
} from "./openapi.ts";
import type { Fault } from "./problem.ts";

export function* unsupported(
	{ operationId, requestBody, responses }: OperationObject,
	parameters: Parameter[],
	pointer: string,
): Generator<Fault> {
	if (!/^[A-Za-z_$][\w$]*$/.test(operationId))
		yield {
			pointer: `${pointer}/operationId`,
			what: `the operationId \`${operationId}\` is no method name`,
			fix: "Use letters and digits, for example updateContact",
		};
	for (const parameter of parameters)
		for (const { what, fix } of parameterFaults(parameter, parameters))
			yield { pointer, what, fix };
	if (requestBody && !isJson(requestBody.content))
		yield {
			pointer: `${pointer}/requestBody`,
			what: "the client sends JSON only",
			fix: "Describe a JSON request body",
		};
	for (const [status, { content }] of Object.entries(responses)) {
		const at = `${pointer}/responses/${status}`;
		if (!/^[1-5]\d\d$/.test(status))
			yield {
				pointer: at,
				what: `\`${status}\` is no HTTP status, and the client has to know the status of each response`,
				fix: "List each status by its number",
			};
		else if (status.startsWith("2") && content && !isJson(content))
			yield {
				pointer: at,
				what: "the client reads JSON only",
				fix: `Describe ${status} as JSON`,
			};
	}
}

function* parameterFaults(
	{ name, in: place, style, explode, schema }: Parameter,
	all: Parameter[],
): Generator<Omit<Fault, "pointer">> {
	const usual = place === "query" ? "form" : "simple";
	if (place === "cookie")
		yield {
			what: `the parameter \`${name}\` is a cookie`,
			fix: "Leave it out: a browser sends it by itself",
		};
	if (!schema || [schema.type].flat().includes("object"))
		yield {
			what: `the parameter \`${name}\` is neither a plain value nor an array`,
			fix: "Describe each of its properties as a parameter",
		};
	if (
		(style ?? usual) !== usual ||
		(explode ?? place === "query") !== (place === "query")
	)
		yield {
			what: `the parameter \`${name}\` has a style or explode other than the default for ${place}`,
			fix: "Leave style and explode out",
		};
	if (all.some((other) => other.name === name && other.in !== place))
		yield {
			what: `two parameters have the name \`${name}\`, and the client takes both by name`,
			fix: "Leave one out",
		};
}

function isJson(content: Record<string, MediaType>): boolean {
	return jsonType(content) !== undefined;
}
