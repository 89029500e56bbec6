/** ZU-HTTP-1, ZA-HTTP-1: every outcome has HTTP status 200, and `status` in the body tells which it is. */
import type { Answer } from "../core/turn.ts";
import type { Members } from "../core/values.ts";

export function success(members: Members): Answer {
	return { status: 200, body: { status: "success", ...members } };
}

/** A failure with the vendor's message or messages. */
export function failure(data: string | string[], others: Members = {}): Answer {
	return { status: 200, body: { status: "error", data, ...others } };
}
