import type { ApiDescription, OperationDescription } from "./description.ts";
import { Mask } from "./mask.ts";
import { codeOf, textsOf } from "./response.ts";
import type { Issue, Validator } from "./validator.ts";

/** A request and its response, as they went over the wire; bodies that are not JSON are undefined. */
export interface Exchange {
	/** In capitals. */
	method: string;
	url: URL;
	/** The headers of the request. */
	headers: Headers;
	request: unknown;
	status: number;
	response: unknown;
}

/** Where an exchange and the description differ. */
export interface Finding {
	api: string;
	/** The operationId. */
	operation: string;
	/**
	 * `request`: the vendor accepted a request that the description does not allow. `response`: a body that it does not
	 * describe. `status`: a status that it does not have. `message`: an error whose text is in no list.
	 */
	kind: "request" | "response" | "status" | "message";
	/** The place in the body as a JSON pointer, or a parameter's name; the vendor's text for a `message`. */
	place: string;
	/** For example `must be string`. */
	message: string;
}

/** The validators of an operation, as the module `validators` exports them. */
export interface OperationValidators {
	parameters: Record<string, Validator<unknown>>;
	request?: Validator<unknown>;
	response: Record<string, Validator<unknown>>;
}

/** An operation as it is judged. */
export interface Judged {
	api: ApiDescription;
	operation: OperationDescription;
	validators: OperationValidators;
}

/** What an exchange shows that the description of its operation does not say; `maskOf` is asked only for a finding. */
export function judge(
	{ api, operation, validators }: Judged,
	exchange: Exchange,
	maskOf = ownMask,
): Finding[] {
	const { request, status, response } = exchange;
	let mask: Mask | undefined;
	const masked = (text: string) => {
		mask ??= maskOf(api, exchange);
		return mask.text(text);
	};
	const of = (kind: Finding["kind"], place: string, message: string) => ({
		api: api.name,
		operation: operation.id,
		kind,
		place: masked(place),
		message,
	});
	const described = validators.response[status];
	if (!described) {
		const statuses = Object.keys(validators.response).join(", ");
		return [of("status", String(status), `is none of ${statuses}`)];
	}
	const findings = [...places(described.issues(response))];
	if (findings.length > 0)
		return findings.map(([place, words]) => of("response", place, words));
	if (isRejected(operation, status, response))
		return unknownTexts(operation, status, response).map((text) =>
			of("message", text, "is in no list of errors"),
		);
	// A vendor that warns has not accepted all of it.
	if (hasWarnings(operation, response)) return [];
	return [...places(validators.request?.issues(request) ?? [])].map(
		([place, words]) => of("request", place, words),
	);
}

/** What hides the secrets of an exchange, and the values that it sent. */
function ownMask(api: ApiDescription, exchange: Exchange): Mask {
	const mask = new Mask();
	mask.learn(exchange, secretNames(api));
	mask.learnAll(exchange);
	return mask;
}

/** The properties of bodies that are credentials. */
export function secretNames({ credentials }: ApiDescription): string[] {
	return credentials.map(({ name }) => name);
}

/** One line per place. Of a union each alternative complains: what counts is where the nearest one does. */
function places(issues: Issue[]): Map<string, string> {
	const isUnion = ({ message }: Issue) => /\b(any|one)Of$/.test(message);
	const depth = ({ path }: Issue) => path.length;
	const deepest = Math.max(...issues.map(depth));
	const telling = issues.some(isUnion)
		? issues.filter((issue) => depth(issue) === deepest)
		: issues;
	const found = new Map<string, string>();
	for (const { pointer, message } of telling.toSorted(
		(a, b) => Number(isUnion(a)) - Number(isUnion(b)),
	)) {
		const known = found.get(pointer);
		if (known === undefined) found.set(pointer, message);
		else if (!/Of$/.test(message) && !known.includes(message))
			found.set(pointer, `${known} or ${message.replace(/^must /, "")}`);
	}
	return found;
}

/** Whether a vendor rejected a call, by the status or, where it has HTTP 200 for all, by the body. */
export function isRejected(
	{ failure }: OperationDescription,
	status: number,
	response: unknown,
): boolean {
	if (status >= 400) return true;
	const [name, value] = failure ?? [];
	return (
		name !== undefined &&
		(response as Record<string, unknown> | null)?.[name] === value
	);
}

function hasWarnings(
	{ warned }: OperationDescription,
	response: unknown,
): boolean {
	const warnings = warned?.reduce<unknown>(
		(value, name) => (value as Record<string, unknown> | undefined)?.[name],
		response,
	);
	return Array.isArray(warnings) && warnings.length > 0;
}

function unknownTexts(
	operation: OperationDescription,
	status: number,
	response: unknown,
): string[] {
	const properties = response as Record<string, unknown>;
	return (textsOf(operation, properties) ?? []).filter(
		(text) => codeOf(operation, status, text, properties.type) === "UNKNOWN",
	);
}

/** Whether a method and the end of a path are those of an operation. */
export function matches(
	{ method, path }: OperationDescription,
	exchange: Pick<Exchange, "method" | "url">,
): boolean {
	if (method !== exchange.method) return false;
	const wanted = path.split("/");
	const parts = exchange.url.pathname.split("/").slice(-wanted.length + 1);
	return (
		parts.length === wanted.length - 1 &&
		parts.every((part, nth) => {
			const name = wanted[nth + 1] as string;
			return name.includes("{") ? part !== "" : name === part;
		})
	);
}
