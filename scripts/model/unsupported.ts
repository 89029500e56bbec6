/**
 * What OpenAPI can say and the client cannot do. It is refused by name: a client that passes over what it does not
 * understand would be wrong without a word.
 */
import {
	jsonType,
	type MediaType,
	type OperationObject,
	type Parameter,
} from "./openapi.ts";

export function refuseUnsupported(
	operation: OperationObject,
	parameters: Parameter[],
): void {
	const { operationId, requestBody, responses } = operation;
	const refuse = (what: string, mend: string) => {
		throw new Error(`${operationId}: ${what}; ${mend}.`);
	};
	if (!/^[A-Za-z_$][\w$]*$/.test(operationId))
		refuse(
			"an operationId becomes a method's name, and this can be none",
			"use letters and digits, such as updateContact",
		);
	for (const parameter of parameters) refuseParameter(parameter);
	if (requestBody && !isJson(requestBody.content))
		refuse("the client sends JSON only", "describe a JSON request body");
	for (const [status, response] of Object.entries(responses)) {
		if (!/^[1-5]\d\d$/.test(status))
			refuse(
				`the status of an example has to be known, and ${status} is not one`,
				"list each status by its number",
			);
		const { content } = response;
		if (status.startsWith("2") && content && !isJson(content))
			refuse("the client reads JSON only", `describe ${status} as JSON`);
	}

	function refuseParameter({ name, in: place, ...parameter }: Parameter): void {
		const { style, explode, schema } = parameter;
		const usual = place === "query" ? "form" : "simple";
		if (place === "cookie")
			refuse(
				`${name} is a cookie`,
				"leave it out: a browser sends it by itself",
			);
		if (!schema || [schema.type].flat().includes("object"))
			refuse(
				`the parameter ${name} is not a plain value or a list`,
				"describe each of its members as a parameter",
			);
		if (
			(style ?? usual) !== usual ||
			(explode ?? place === "query") !== (place === "query")
		)
			refuse(
				`the parameter ${name} is written in another way than OpenAPI's default for a ${place}`,
				"leave style and explode out",
			);
		if (parameters.some((other) => other.name === name && other.in !== place))
			refuse(
				`two parameters are named ${name}`,
				"the client takes both by name, so leave one out",
			);
	}
}

function isJson(content: Record<string, MediaType>): boolean {
	return jsonType(content) !== undefined;
}
