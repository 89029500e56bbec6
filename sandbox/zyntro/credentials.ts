/** The checks of who calls, which the two operations of v2 share. */
import type { Draft } from "../core/turn.ts";
import type { JsonObject } from "../core/values.ts";
import {
	developerKeys,
	keys,
	type Organization,
	organizations,
} from "./records.ts";

/** The code of what is wrong with the caller, if anything is: ZU-AUTH-1, ZU-AUTH-2, ZA-AUTH-1, ZA-AUTH-2. */
export function callerError(
	draft: Draft,
	{ api_key, developer_secret }: JsonObject,
	ip: string,
) {
	if (!draft.get(keys, api_key)?.active) return "INVALID_API_KEY";
	const developer = draft.get(developerKeys, developer_secret);
	if (!developer?.active || developer.apiKey !== api_key)
		return "INVALID_DEVELOPER_SECRET";
	if (developer.whitelist && !developer.whitelist.includes(ip))
		return "IP_NOT_WHITELISTED";
	return undefined;
}

/** The organization that a body names, where it belongs to the account of the key. */
export function organizationOf(
	draft: Draft,
	{ api_key, org_id }: JsonObject,
): Organization | undefined {
	const key = draft.get(keys, api_key);
	return key?.active && key.organizations.includes(org_id as string)
		? draft.get(organizations, org_id)
		: undefined;
}
