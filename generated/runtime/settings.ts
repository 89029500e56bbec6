import type { ApiDescription } from "./description.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { checkSecret } from "./secrets.ts";

/** What a client was created with, checked. */
export interface Settings extends ClientOptions {
	baseUrl: string;
	/** All options, the credentials among them. */
	given: Record<string, unknown>;
}

/** Checks what a client is created with. */
export function settingsOf(api: ApiDescription, options: object): Settings {
	const given = { ...options } as Record<string, unknown>;
	const { auth, creator, credentials } = api;
	const secrets = credentials
		.filter(({ name, isRequired }) => isRequired || given[name] !== undefined)
		.map(({ name }) => name);
	if (auth && typeof given[auth.option] !== "function")
		secrets.push(auth.option);
	if (auth?.user) secrets.push(auth.user);
	for (const name of secrets) checkSecret(creator, name, given[name]);
	limitsOf(creator, given as ClientOptions);
	const address = `${given.baseUrl ?? api.server}`;
	if (!/^https?:/.test(address) || !URL.canParse(address))
		throw new TypeError(
			`${creator}: baseUrl is not an absolute http or https URL.`,
		);
	// Without a query, a fragment and a last slash: paths are appended to it.
	return { ...given, baseUrl: address.replace(/\/*([?#].*)?$/s, ""), given };
}

/** The limits of a call, checked. */
export function limitsOf(
	where: string,
	client: ClientOptions,
	call: CallOptions = {},
) {
	const limit = (
		name: "timeout" | "deadline" | "retries" | "maxResponseBytes",
		usual: number,
		least = 1,
	): number => {
		const value = (call as ClientOptions)[name] ?? client[name] ?? usual;
		if (!(value >= least))
			throw new TypeError(
				`${where}: ${name} is ${value}; give a number of at least ${least}.`,
			);
		return value;
	};
	return {
		timeout: limit("timeout", 30_000),
		deadline: limit("deadline", Infinity),
		retries: limit("retries", 2, 0),
		maxBytes: limit("maxResponseBytes", 10_485_760),
	};
}
