/** A request with PHP's own functions. */
import type { Failure } from "../../model/examples.ts";
import type { WireRequest } from "../samples.ts";

/** `failure`: what a body has that reports a failure, where the HTTP status does not. */
export function php(
	{ method, url, headers, body, isRaw }: WireRequest,
	failure?: Failure,
): string {
	const header = Object.entries(headers).map(
		([name, value]) => `${name}: ${value}`,
	);
	const content =
		body === undefined
			? ""
			: `        'content' => ${isRaw ? phpLiteral(body) : `json_encode(${phpLiteral(body, "        ")})`},\n`;
	const isFailed = failure
		? `json_decode($response)->${failure.member} === ${phpLiteral(failure.value)}`
		: "!str_contains($http_response_header[0], ' 2')";
	return `<?php
$response = file_get_contents(${phpLiteral(url)}, false, stream_context_create([
    'http' => [
        'method' => ${phpLiteral(method)},
        'header' => ${phpLiteral(header, "        ")},
${content}        'ignore_errors' => true,
    ],
]));
if (${isFailed}) {
    throw new Exception($response);
}
echo $response;
`;
}

/** A JSON value as PHP source; an empty object needs a class, since PHP has one empty array for both. */
function phpLiteral(value: unknown, indent = ""): string {
	if (value === null) return "null";
	if (typeof value === "string")
		return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
	if (typeof value !== "object") return String(value);
	const inner = `${indent}    `;
	const items = Array.isArray(value)
		? value.map((item) => phpLiteral(item, inner))
		: Object.entries(value).map(
				([key, item]) => `${phpLiteral(key)} => ${phpLiteral(item, inner)}`,
			);
	if (items.length === 0) return Array.isArray(value) ? "[]" : "new stdClass()";
	return `[\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}]`;
}
