/** What came of a call, whatever its HTTP status: by the failures and the error table of the description. */
import type { Operation as Described } from "../scripts/model/api.ts";
import type { OperationResponse } from "./core/turn.ts";

export interface Outcome {
	/** A partial success has warnings. */
	outcome: "success" | "partial" | "error";
	/** The texts of an error, or the warnings. */
	messages: string[];
	/** The codes of the error table, one for each text of an error. */
	codes: string[];
}

export function outcomeOf(
	{ errors, failure, messages, skipped }: Described,
	{ status, body }: OperationResponse,
): Outcome {
	const properties = Object(body) as Record<string, unknown>;
	const isFailed =
		status >= 400 || (failure && properties[failure.member] === failure.value);
	if (!isFailed) {
		const warnings = textsOf(at(body, skipped?.warned));
		return {
			outcome: warnings.length > 0 ? "partial" : "success",
			messages: warnings,
			codes: [],
		};
	}
	const texts = textsOf(properties[messages ?? ""]);
	return {
		outcome: "error",
		messages: texts,
		codes: (texts.length > 0 ? texts : [""]).flatMap(
			(text) => codeOf(errors, status, text) ?? [],
		),
	};
}

/** The outcome of a call that no description has. */
export function plainOutcome({ status, body }: OperationResponse): Outcome {
	const { error, error_description } = Object(body);
	return {
		outcome: status < 400 ? "success" : "error",
		messages: textsOf(error_description ?? error),
		codes: [],
	};
}

/** A text goes before a pattern, and a pattern before a row that stands for any text of its status. */
function codeOf(
	errors: Described["errors"],
	status: number,
	text: string,
): string | undefined {
	const rows = errors.filter((row) => row.status === status);
	const row =
		rows.find(({ message }) => message === text) ??
		rows.find(({ pattern }) => pattern && new RegExp(pattern).test(text)) ??
		rows.find(({ message, pattern }) => !message && !pattern);
	return row?.code;
}

function textsOf(value: unknown): string[] {
	return [value ?? []]
		.flat()
		.map((it) => (typeof it === "string" ? it : JSON.stringify(it)));
}

/** The value at a pointer such as `/data/warnings`. */
function at(value: unknown, pointer: string | undefined): unknown {
	return pointer
		?.split("/")
		.slice(1)
		.reduce<unknown>((it, key) => Object(it)[key], value);
}
