/**
 * What OpenAPI can say and the client cannot do. It is rejected by name: a client that passes over what it does not
 * understand would be wrong without a word.
 */
import { formatOf, usedType } from "./content.ts";
import type { OperationObject, Parameter } from "./openapi.ts";
import type { Fault } from "./problem.ts";

export function* unsupported(
	{ responses }: OperationObject,
	parameters: Parameter[],
	pointer: string,
): Generator<Fault> {
	for (const parameter of parameters)
		for (const { what, fix } of parameterFaults(parameter, parameters))
			yield { pointer, what, fix };
	const formats = new Set<string>();
	for (const [status, { content }] of Object.entries(responses)) {
		const at = `${pointer}/responses/${status}`;
		if (!/^[1-5]\d\d$/.test(status))
			yield {
				pointer: at,
				what: `\`${status}\` is no HTTP status, and the client has to know the status of each response`,
				fix: "List each status by its number",
			};
		const mediaType = status.startsWith("2") && usedType(content);
		if (mediaType) formats.add(formatOf(mediaType));
	}
	if (formats.size > 1)
		yield {
			pointer: `${pointer}/responses`,
			what: `the successful responses are ${[...formats].join(" and ")}, and the client reads one format per operation`,
			fix: "Give them one format",
		};
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
