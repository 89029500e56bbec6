/** Code samples of each request example, in five languages, from the example's own request. */
import type { Api, Operation } from "../model/api.ts";
import type { Example, ExampleRequest } from "../model/examples.ts";
import type { OperationObject } from "../model/openapi.ts";
import type { Auth } from "../model/security.ts";
import { creatorName, errorName } from "./client.ts";
import { literal } from "./names.ts";
import { javascript } from "./samples/javascript.ts";
import { php } from "./samples/php.ts";
import { python } from "./samples/python.ts";
import { bodyPlace, isInputOptional } from "./types.ts";

/** A request as the wire sees it. */
export interface WireRequest {
	method: string;
	url: string;
	headers: Record<string, string>;
	body?: unknown;
	/** The body is a text as it is sent, not a value to be written as JSON. */
	isRaw?: boolean;
}

export interface Sample {
	example: string;
	lang: string;
	label: string;
	source: string;
}

/** The samples of one operation, example by example. */
export function samples(api: Api, operation: Operation): Sample[] {
	const { failure } = operation;
	return operation.examples.flatMap((documented) => {
		if (!documented.request) return [];
		const wire = wireRequest(api, operation, documented.request);
		return [
			{ lang: "curl", label: "curl", source: curlOf(wire) },
			{ lang: "PHP", label: "PHP", source: php(wire, failure) },
			{ lang: "Python", label: "Python", source: python(wire, failure) },
			{
				lang: "JavaScript",
				label: "Node.js",
				source: javascript(wire, failure),
			},
			{
				lang: "TypeScript",
				label: "TypeScript",
				source: typescript(api, operation, documented, documented.request),
			},
		].map((sample) => ({ example: documented.name, ...sample }));
	});
}

/** Puts each operation's samples into the document. */
export function addSamples(api: Api): void {
	for (const operation of api.operations) {
		const { path, method } = operation;
		const object = api.document.paths[path]?.[method] as OperationObject;
		object["x-codeSamples"] = samples(api, operation).map(
			({ lang, label, source }) => ({ lang, label, source }),
		);
	}
}

/** An example's request on the wire, to the vendor's server or to another. */
export function wireRequest(
	api: Api,
	operation: Operation,
	{ path, query, headers, body }: ExampleRequest,
	server = api.server,
): WireRequest {
	const filled = operation.path.replace(/\{(.+?)\}/g, (_, name) =>
		encodeURIComponent(String(path[name])),
	);
	const open = operation.object.security?.length === 0;
	const auth = open ? undefined : api.auth;
	const search = new URLSearchParams(
		Object.entries(query).flatMap(([name, value]) =>
			[value].flat().map((item) => [name, String(item)]),
		),
	);
	if (auth?.query) search.append(auth.query, placeholder(auth.option));
	return {
		method: operation.method.toUpperCase(),
		url: `${server}${filled}${search.size > 0 ? `?${search}` : ""}`,
		headers: {
			...(body !== undefined && { "Content-Type": operation.body?.mediaType }),
			...(auth?.header && { [auth.header]: auth.prefix + secretOf(auth) }),
			...Object.fromEntries(
				Object.entries(headers).map(([name, value]) => [name, String(value)]),
			),
		},
		body,
		...(operation.body && operation.body.format !== "json" && { isRaw: true }),
	};
}

function secretOf({ option, user }: Auth): string {
	const secret = placeholder(option);
	return user ? btoa(`${placeholder(user)}:${secret}`) : secret;
}

/** What stands for a secret in a sample. */
export function placeholder(option: string): string {
	return `your_${option.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

/** The curl command of a request: a sample is laid out to be read, a line for a terminal is short. */
export function curlOf(
	{ method, url, headers, body, isRaw }: WireRequest,
	layout: "sample" | "line" = "sample",
): string {
	const written = isRaw
		? String(body)
		: JSON.stringify(body, null, layout === "sample" ? 2 : 0);
	const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
	return [
		`curl -X ${method} ${quote(url)}`,
		...Object.entries(headers).map(
			([name, value]) => `-H ${quote(`${name}: ${value}`)}`,
		),
		...(body === undefined ? [] : [`-d ${quote(written)}`]),
	].join(layout === "sample" ? " \\\n  " : " ");
}

function typescript(
	api: Api,
	operation: Operation,
	{ failed }: Example,
	request: ExampleRequest,
): string {
	const { credentials, method, input } = clientCall(api, operation, request);
	const given = input ? literal(input, failed ? "  " : "") : "";
	const call = `await client.${method}(${given})`;
	const creator = creatorName(api);
	const use = failed
		? `try {
  ${call};
} catch (error) {
  if (!(error instanceof ${errorName(api)})) throw error;
  console.log(error.code, error.messages);
}
`
		: `const result = ${call};
console.log(JSON.stringify(result));
`;
	const imported = failed ? `${creator}, ${errorName(api)}` : creator;
	return `import { ${imported} } from "crm-contact-apis/${api.name}";

const client = ${creator}(${literal(credentials)});

${use}`;
}

/** An example's request as a call of the client: what the client is created with, and what the method is given. */
export function clientCall(
	api: Api,
	operation: Operation,
	{ path, query, headers, body }: ExampleRequest,
): {
	credentials: Record<string, unknown>;
	method: string;
	/** Undefined where the method is called without one. */
	input?: Record<string, unknown>;
} {
	const { auth } = api;
	const { special } = operation;
	const isSpecial =
		special !== undefined &&
		(body as Record<string, unknown> | undefined)?.[special.marker[0]] ===
			special.marker[1];
	const members = Object.entries((body ?? {}) as Record<string, unknown>);
	const isSecret = ([name]: [string, unknown]) =>
		operation.credentials.includes(name);
	const rest =
		operation.credentials.length > 0
			? Object.fromEntries(members.filter((member) => !isSecret(member)))
			: body;
	const given = Object.fromEntries(members.filter(isSecret));
	const needed = api.credentials
		.filter(({ always }) => always)
		.map(({ name }) => [name, given[name] ?? placeholder(name)]);
	const input: Record<string, unknown> = {
		...path,
		...query,
		...headers,
		...(bodyPlace(operation) === "property"
			? { body: rest }
			: (rest as object)),
	};
	return {
		credentials: {
			...(auth?.user && { [auth.user]: placeholder(auth.user) }),
			...(auth && { [auth.option]: placeholder(auth.option) }),
			...Object.fromEntries(needed),
			...given,
		},
		method: isSpecial ? special.name : operation.name,
		...(!isSpecial && !isEmpty(input, operation) && { input }),
	};
}

function isEmpty(input: object, operation: Operation): boolean {
	return Object.keys(input).length === 0 && isInputOptional(operation);
}
