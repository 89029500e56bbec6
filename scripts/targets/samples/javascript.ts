/** A request with fetch, without the client. */
import type { Failure } from "../../model/examples.ts";
import { literal } from "../names.ts";
import type { WireRequest } from "../samples.ts";

/** `failure`: what a body has that reports a failure, where the HTTP status does not. */
export function javascript(
	{ method, url, headers, body, isRaw }: WireRequest,
	failure?: Failure,
): string {
	const options = [
		`  method: ${JSON.stringify(method)},\n`,
		...(Object.keys(headers).length > 0
			? [`  headers: ${literal(headers, "  ")},\n`]
			: []),
		...(body === undefined
			? []
			: [
					`  body: ${isRaw ? literal(body) : `JSON.stringify(${literal(body, "  ")})`},\n`,
				]),
	];
	const isFailed = failure
		? `JSON.parse(text).${failure.member} === ${JSON.stringify(failure.value)}`
		: "!response.ok";
	return `const response = await fetch(${JSON.stringify(url)}, {
${options.join("")}});
const text = await response.text();
if (${isFailed}) throw new Error(text);
console.log(text);
`;
}
