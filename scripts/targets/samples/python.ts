/** A request with Python's standard library. */
import type { Failure } from "../../model/examples.ts";
import type { WireRequest } from "../samples.ts";

/** `failure`: what a body has that reports a failure, where the HTTP status does not; urlopen raises at 4xx and 5xx. */
export function python(
	{ method, url, headers, body, isRaw }: WireRequest,
	failure?: Failure,
): string {
	const data = isRaw
		? pythonLiteral(body)
		: `json.dumps(${pythonLiteral(body, "    ")})`;
	const options = [
		`    ${JSON.stringify(url)},\n`,
		`    method=${JSON.stringify(method)},\n`,
		`    headers=${pythonLiteral(headers, "    ")},\n`,
		...(body === undefined ? [] : [`    data=${data}.encode(),\n`]),
	];
	const usesJson = failure || (body !== undefined && !isRaw);
	const check = failure
		? `if json.loads(text)[${JSON.stringify(failure.member)}] == ${JSON.stringify(failure.value)}:
    raise RuntimeError(text)
`
		: "";
	return `${usesJson ? "import json\n" : ""}from urllib.request import Request, urlopen

request = Request(
${options.join("")})
with urlopen(request) as response:
    text = response.read().decode()
${check}print(text)
`;
}

/** A JSON value as Python source; a string of JSON is one of Python too. */
function pythonLiteral(value: unknown, indent = ""): string {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	if (typeof value !== "object") return JSON.stringify(value);
	const inner = `${indent}    `;
	const isArray = Array.isArray(value);
	const items = isArray
		? value.map((item) => pythonLiteral(item, inner))
		: Object.entries(value).map(
				([key, item]) =>
					`${JSON.stringify(key)}: ${pythonLiteral(item, inner)}`,
			);
	const [open, close] = isArray ? "[]" : "{}";
	if (items.length === 0) return `${open}${close}`;
	return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}
