/** The response of an operation without a core: that of its documented example. */
import { isDeepStrictEqual } from "node:util";
import type { OperationRequest, OperationResponse } from "./core/turn.ts";
import type { Served } from "./operations.ts";

/** The example with this request, or else the first success. */
export function documentedResponse(
	{ name, examples }: Served,
	{ path, query, body }: OperationRequest,
): OperationResponse {
	const shown = examples().filter(({ response }) => response);
	const example =
		shown.find(
			({ request }) =>
				request &&
				isDeepStrictEqual(request.body, body) &&
				isDeepStrictEqual(texts(request.path), path) &&
				isDeepStrictEqual(texts(request.query), texts(query)),
		) ??
		shown.find(({ failed }) => !failed) ??
		shown[0];
	if (!example?.response)
		return {
			status: 501,
			body: {
				error: `${name} has neither a core nor an example with a response.`,
			},
		};
	return { status: example.response.status, body: example.response.value };
}

function texts(values: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, String(value)]),
	);
}
