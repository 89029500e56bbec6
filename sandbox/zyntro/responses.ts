/** ZU-HTTP-1, ZA-HTTP-1, ZC-HTTP-1: every outcome has HTTP status 200, and `status` in the body indicates which it is. */
import type { OperationResponse } from "../core/turn.ts";
import type { JsonObject } from "../core/values.ts";

export function success(properties: JsonObject): OperationResponse {
	return { status: 200, body: { status: "success", ...properties } };
}

/** A failure with the vendor's message or messages. */
export function failure(
	data: string | string[],
	others: JsonObject = {},
): OperationResponse {
	return { status: 200, body: { status: "error", data, ...others } };
}
