/** The checks of who calls, which the two operations of v2 share. */
import type { Draft } from "../core/turn.ts";
import type { Members } from "../core/values.ts";
import type { Organization } from "./records.ts";

/** Why the caller is refused, if it is: ZU-AUTH-1, ZU-AUTH-2, ZA-AUTH-1, ZA-AUTH-2. */
export function refuseCaller(
	draft: Draft,
	{ api_key, developer_secret }: Members,
	ip: string,
	invalidKey: string,
): string | undefined {
	if (!draft.get("zyntro.keys", api_key)?.active) return invalidKey;
	const developer = draft.get("zyntro.developerKeys", developer_secret);
	if (!developer?.active || developer.apiKey !== api_key)
		return "Invalid developer_secret";
	if (!developer.whitelist.includes(ip)) return "IP address not whitelisted";
	return undefined;
}

/** The organization that a body names, where it belongs to the account of the key. */
export function organizationOf(
	draft: Draft,
	{ api_key, org_id }: Members,
): Organization | undefined {
	const key = draft.get("zyntro.keys", api_key);
	return key?.active && key.organizations.includes(org_id as string)
		? draft.get("zyntro.organizations", org_id)
		: undefined;
}
