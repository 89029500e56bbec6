/** NU-ERROR-1: a failure has a body of type, title, status and detail. */
import { updateContactErrors } from "../../generated/nedzo/errors.ts";
import { errorOf } from "../core/errors.ts";
import type { OperationResponse } from "../core/turn.ts";

const error = errorOf(updateContactErrors);

/** The codes with a documented type, which is the code in small letters. */
type Code = "VALIDATION_ERROR" | "UNAUTHORIZED" | "NOT_FOUND";

export function problem(code: Code, detail?: string): OperationResponse {
	const { status, message } = error(code, detail);
	const words = code.toLowerCase().split("_");
	return {
		status,
		body: {
			type: `https://api.nedzo.ai/errors/${words.join("-")}`,
			title: words
				.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
				.join(" "),
			status,
			detail: message,
		},
	};
}

/** NU-LIMIT-1: too many calls. No type is documented for it. */
export function tooManyRequests(retryAfter: number): OperationResponse {
	const { status, message } = error(
		"RATE_LIMITED",
		"too many requests with this key",
	);
	return {
		status,
		headers: { "Retry-After": String(retryAfter) },
		body: {
			type: "about:blank",
			title: "Too Many Requests",
			status,
			detail: message,
		},
	};
}
