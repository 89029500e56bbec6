import { ApiError } from "./ApiError.ts";
import type { CallFacts } from "./CallError.ts";
import type { OperationDescription } from "./description.ts";
import type { PlainRequest } from "./request.ts";
import { secondsOf } from "./retry.ts";
import { scrub } from "./secrets.ts";
import { UnexpectedResponseError } from "./UnexpectedResponseError.ts";

type Members = Record<string, unknown>;

/** How much of an undocumented answer an error keeps: enough to know it by, little enough for a log. */
const START = 500;

/** The value of an answer that is a documented success; for any other the error is thrown. */
export function readAnswer(
	operation: OperationDescription,
	{ ok, status, headers }: Response,
	text: string,
	{ apart, input, secrets }: PlainRequest,
	facts: CallFacts,
): unknown {
	const { failure, messages, finish } = operation;
	const answer = parse(text);
	const members = (
		typeof answer === "object" && answer !== null ? answer : {}
	) as Members;
	const failed = ok
		? failure && members[failure[0]] === failure[1]
		: status >= 400;
	if (ok && !failed && isDocumented(operation, answer, text, apart)) {
		const whole = finish && !apart ? finish(members, input) : answer;
		if (whole !== undefined || text === "") return whole;
	}

	// Scrubbed before it is cut: of a secret in two not enough may be left to know it by.
	const body = operation.isSecret
		? ""
		: scrub(text.slice(0, START * 2), secrets).slice(0, START);
	const details = {
		...facts,
		status,
		requestId: scrub(headers.get("x-request-id") ?? "", secrets) || undefined,
	};
	if (!failed) throw new UnexpectedResponseError({ ...details, body });

	const said = [(messages && members[messages]) ?? (answer ? [] : body || [])]
		.flat()
		.map((item) => (typeof item === "string" ? item : JSON.stringify(item)));
	throw new ApiError({
		...details,
		messages: said.map((message) => scrub(message, secrets)),
		codes: (said[0] ? said : [""]).map((message) =>
			codeOf(operation, status, message),
		),
		retryAfter: secondsOf(headers.get("retry-after")),
	});
}

/** Parses a text that should be JSON; the parser's own error would quote it, credentials and all. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Whether an answer has the members of a documented one, and is JSON where anything but an empty one is. */
function isDocumented(
	{ answer: documented }: OperationDescription,
	answer: unknown,
	text: string,
	apart: boolean,
): boolean {
	if (!documented) return answer !== undefined || text === "";
	return (
		typeof answer === "object" &&
		answer !== null &&
		(apart ||
			documented.every(([name, value]) =>
				value === undefined
					? name in answer
					: (answer as Members)[name] === value,
			))
	);
}

/** The code of the first row that a text is recognised by. */
function codeOf(
	{ errors }: OperationDescription,
	status: number,
	message: string,
): string {
	const row = errors.find(
		([at, , text]) =>
			at === status &&
			(text === undefined ||
				(typeof text === "string" ? text === message : text.test(message))),
	);
	return row?.[1] ?? "UNKNOWN";
}
