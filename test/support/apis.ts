/** The built APIs and their clients, found by folder: a new one is tested without an edit here. */
import { resolve } from "node:path";
import type { Api, Operation } from "../../scripts/model/api.ts";
import { builtApis } from "../../scripts/model/built.ts";
import type { Example, ExampleRequest } from "../../scripts/model/examples.ts";
import { clientCall } from "../../scripts/targets/samples.ts";

export const apis = await builtApis();

type Call = (
	input?: object,
	options?: { headers?: Record<string, string> },
) => Promise<unknown>;

/** Creates the generated client of an API, from its module. */
export async function createClient(
	api: Api,
	options: object,
	outDir = "generated",
): Promise<Record<string, Call>> {
	const module = await import(resolve(outDir, api.name, "index.ts"));
	const creators = Object.keys(module).filter((name) =>
		/^create\w+Client$/.test(name),
	);
	if (creators.length !== 1)
		throw new Error(`${api.name} exports ${creators.length} clients, not one.`);
	return module[creators[0] as string](options);
}

/** Sends an example through the generated client, asking a mock for the example's own answer. */
export async function sendExample(
	api: Api,
	operation: Operation,
	{ name, request = usualRequest(operation), response }: Example,
	baseUrl: string,
	outDir?: string,
): Promise<unknown> {
	const { credentials, method, input } = clientCall(api, operation, request);
	const client = await createClient(
		api,
		// The answer is the same each time.
		{ ...credentials, baseUrl, retries: 0 },
		outDir,
	);
	const Prefer = `code=${response?.status}, example=${name}`;
	const options = { headers: { Prefer } };
	return client[method]?.(...(input ? [input, options] : [options]));
}

/** The code that a named example fails with, by the row that names it or by its text; undefined for a success. */
export function codeOf(
	{ errors, messages = "" }: Operation,
	{ name, failed, response }: Example,
): string | undefined {
	if (!failed) return undefined;
	const body = response?.value as Record<string, unknown> | undefined;
	const [text] = [body?.[messages]].flat();
	const row =
		errors.find(({ example }) => example === name) ??
		errors.find(({ message, pattern }) =>
			pattern
				? new RegExp(pattern).test(String(text))
				: message !== undefined && message === text,
		) ??
		errors.find(
			({ status, message, pattern }) =>
				status === response?.status && !message && !pattern,
		);
	return row?.code;
}

/** What the vendor sent of a result, without what the client computes. */
export function asSent({ skipped }: Operation, result: unknown): unknown {
	if (!skipped || !(skipped.name in (result as object))) return result;
	const { [skipped.name]: computed, ...sent } = result as Record<
		string,
		unknown
	>;
	if (!Array.isArray(computed)) throw new Error(`${skipped.name} is no list.`);
	return sent;
}

/** A request that the mock accepts, for the examples whose own request it would refuse before it answers. */
export function usualRequest(operation: Operation): ExampleRequest {
	const request = operation.examples.find((shown) => shown.request)?.request;
	if (!request)
		throw new Error(`${operation.id} has no example with a request.`);
	return request;
}
