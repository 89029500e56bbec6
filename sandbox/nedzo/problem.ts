/** NU-ERROR-1: failures are bodies of type, title, status and detail. */
import type { Answer } from "../core/turn.ts";

/** The kinds of problem that the pages name, and their statuses. */
const TITLES = {
	"validation-error": [400, "Validation Error"],
	unauthorized: [401, "Unauthorized"],
	"not-found": [404, "Not Found"],
} as const;

export function problem(kind: keyof typeof TITLES, detail: string): Answer {
	const [status, title] = TITLES[kind];
	const type = `https://api.nedzo.ai/errors/${kind}`;
	return { status, body: { type, title, status, detail } };
}

/** NU-LIMIT-1: too many calls. The pages name no type for it. */
export function tooMany(retryAfter: number, detail: string): Answer {
	return {
		status: 429,
		headers: { "Retry-After": String(retryAfter) },
		body: {
			type: "about:blank",
			title: "Too Many Requests",
			status: 429,
			detail,
		},
	};
}
