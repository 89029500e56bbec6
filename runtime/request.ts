import type {
	ApiDescription,
	Credential,
	OperationDescription,
} from "./description.ts";
import type { CallOptions, HeaderValues } from "./options.ts";
import { checkSecret } from "./secrets.ts";
import type { Settings } from "./settings.ts";

type Properties = Record<string, unknown>;

/** A request as fetch accepts it, but for the token and the signal, which each attempt has of its own. */
export interface PlainRequest {
	url: string;
	init: RequestInit & { headers: Record<string, string> };
	/** Adds to a successful response what the client computes. */
	finish: ((response: object) => object) | undefined;
	/** What may not leave through an error, since the vendor may quote it. */
	secrets: string[];
	/** Whether the operation has another response for it than the usual. */
	isSpecial: boolean;
}

/** Splits a flat input into what the path, the query, the headers and the body carry, and adds the credentials. */
export function requestOf(
	api: ApiDescription,
	operation: OperationDescription,
	settings: Settings,
	input: Properties,
	options: CallOptions & { credentials?: Properties },
): PlainRequest {
	const where = `${api.name}.${operation.id}`;
	const { mediaType = "application/json", serialize = JSON.stringify } =
		operation;
	const params = { path: {}, query: {}, header: {} };
	const properties = { ...input };
	for (const [name, place] of operation.parameters ?? []) {
		if (place === "path") checkSegment(where, name, properties[name]);
		(params[place] as Properties)[name] = properties[name];
		delete properties[name];
	}

	const isSpecial =
		!!operation.special &&
		properties[operation.special[0]] === operation.special[1];
	const own = ownHeaders(settings.headers, params.header, options.headers);
	const secrets = Object.values(own);
	if (!isSpecial)
		addCredentials(
			api,
			operation,
			properties,
			secrets,
			settings.given,
			options.credentials,
		);

	const content = operation.body === "rest" ? properties : properties.body;
	const body =
		operation.body &&
		(operation.isRaw ? (content as BodyInit) : serialize(content));
	return {
		url: api.serializeUrl
			? api.serializeUrl(settings.baseUrl, operation.path, params)
			: settings.baseUrl + operation.path,
		init: {
			method: operation.method,
			headers: {
				accept: "application/json, */*;q=0.5",
				...userAgent,
				// Of a form, fetch itself writes the type, since it chooses the boundary.
				...(body &&
					!(body instanceof FormData) && { "content-type": mediaType }),
				...own,
			},
			...(operation.body && { body: body as BodyInit }),
			// Followed, it would carry the credentials to wherever it leads.
			redirect: "manual",
		},
		finish: isSpecial ? undefined : operation.finish?.(content),
		secrets,
		isSpecial,
	};
}

/** A browser has its own, in its workers too, and asks the server whether another may be sent. */
const userAgent: Record<string, string> =
	"document" in globalThis || "importScripts" in globalThis
		? {}
		: { "user-agent": "crm-contact-apis" };

/** Rejects what would lead to another path, with the credentials. */
function checkSegment(where: string, name: string, value: unknown): void {
	if (!/^(?!\.\.?$)[^/\\]+$/.test(`${value ?? ""}`))
		throw new TypeError(
			`${where}: ${name} is missing or empty, is . or .., or has a slash; give the ID as it was returned.`,
		);
}

/** Puts the credentials that an operation needs into its body. */
function addCredentials(
	api: ApiDescription,
	{ id, credentials = [] }: OperationDescription,
	properties: Properties,
	secrets: string[],
	given: Properties,
	ofCall: Properties | undefined,
): void {
	const where = `${api.name}.${id}`;
	for (const name of credentials) {
		const { isSecret, isPerCall } = api.credentials.find(
			(it) => it.name === name,
		) as Credential;
		const own = properties[name];
		if (own !== undefined && !isPerCall)
			throw new TypeError(
				`${where}: ${name} is no property of the input; give it to ${api.creator}, or to this call as options.credentials.`,
			);
		const value = own ?? ofCall?.[name] ?? given[name];
		if (value === undefined)
			throw new TypeError(`${where} needs ${name}: give it to ${api.creator}.`);
		checkSecret(where, name, value);
		properties[name] = value;
		if (isSecret) secrets.push(value);
	}
}

/** Headers by their names in small letters, the later before the earlier: `fetch` would send both spellings of one. */
function ownHeaders(
	...sets: (HeaderValues | undefined)[]
): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const set of sets)
		for (const [name, value] of set instanceof Headers
			? set
			: Object.entries(set ?? {}))
			if (value !== undefined) headers[name.toLowerCase()] = String(value);
	return headers;
}
