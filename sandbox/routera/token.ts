/** RU-AUTH-1, RU-AUTH-2: whose token a call carries. */
import type { Draft } from "../core/turn.ts";
import { type Account, accounts, tokens } from "./records.ts";

/** The account of a token that is known, has not expired, and carries one. */
export function accountOf(
	draft: Draft,
	token: string | undefined,
): Account | undefined {
	const { account, expires = Infinity } = draft.get(tokens, token) ?? {};
	return draft.now.getTime() < expires
		? draft.get(accounts, account)
		: undefined;
}
