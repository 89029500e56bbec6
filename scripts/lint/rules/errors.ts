import {
	type Description,
	type Json,
	type Node,
	type Place,
	problem,
} from "../../model/description.ts";
import {
	type Example,
	errorRows,
	failureTexts,
	responseExamples,
} from "../named-examples.ts";

/** A row of the error table with what its example shows. */
interface Row extends Place {
	value: Json;
	status: string | undefined;
	texts: string[];
}

/** A client maps failures by the error table, so each row fits its example and each failure has a row. */
export function* errors(description: Description) {
	for (const operation of description.all("operation")) {
		const answers = responseExamples(description, operation);
		const rows = errorRows(description, operation).flatMap((row) => {
			const answer = answers.find(({ name }) => name === row.value.example);
			// A row without an example is reported by the rule `example-names`.
			return answer
				? [
						{
							...row,
							status: answer.status,
							texts: failureTexts(description, answer) ?? [],
						},
					]
				: [];
		});
		yield* messages(rows);
		yield* fallbacks(rows);
		yield* duplicates(rows);
		for (const answer of answers) yield* recognized(description, answer, rows);
	}
	for (const schema of description.all("schema"))
		yield* messagesProperty(description, schema);
}

/** The text by which a row is recognized is one that its example shows. */
function* messages(rows: Row[]) {
	for (const row of rows) {
		if (isFallback(row) || matches(row, row.texts)) continue;
		const wanted = row.value.pattern
			? `matches the pattern \`${row.value.pattern}\``
			: `is \`${row.value.message}\``;
		yield problem(
			row,
			`no text of the example \`${row.value.example}\` ${wanted}: it has ${list(row.texts)}`,
			row.texts.length > 0
				? "Correct the row or the example; where the text varies, add a `pattern`"
				: "Put `x-failure` on the error schema, with the property that holds the texts",
		);
	}
}

/** Rows without message and pattern stand for all other responses of their status, so they cannot differ in code. */
function* fallbacks(rows: Row[]) {
	const codes = new Map<string | undefined, unknown>();
	for (const row of rows.filter(isFallback)) {
		const code = codes.get(row.status) ?? row.value.code;
		codes.set(row.status, code);
		if (code !== row.value.code)
			yield problem(
				row,
				`two codes for status ${row.status} without \`message\` and \`pattern\`, \`${code}\` and \`${row.value.code}\``,
				"Use one code, or add the message by which the row is recognized",
			);
	}
}

/** Two rows for one text of one status: the same twice, or two codes of which one is never found. */
function* duplicates(rows: Row[]) {
	const seen = new Map<string, unknown>();
	for (const row of rows.filter((candidate) => !isFallback(candidate))) {
		const { code, message, pattern } = row.value;
		const key = JSON.stringify([row.status, pattern ?? message]);
		if (seen.has(key))
			yield problem(
				row,
				`the row \`${seen.get(key)}\` of status ${row.status} has the text \`${pattern ?? message}\` already`,
				code === seen.get(key)
					? "Remove one of the two"
					: "Keep one code for the text",
			);
		else seen.set(key, code);
	}
}

/** A failure that no row names, such as a second text of one pattern, is found in the table all the same. */
function* recognized(description: Description, answer: Example, rows: Row[]) {
	const texts = failureTexts(description, answer);
	const found = rows.some(
		(row) =>
			row.value.example === answer.name ||
			(row.status === answer.status &&
				(isFallback(row) || matches(row, texts ?? []))),
	);
	if (texts && !found)
		yield problem(
			answer.example,
			`no row of x-errors recognizes the failure of the example \`${answer.name}\` (status ${answer.status}, ${list(texts)})`,
			"Add a row, or correct the text",
		);
}

function* messagesProperty(description: Description, schema: Node) {
	const failure = description.at(schema, "x-failure", "messages");
	if (failure && !description.at(schema, "properties", String(failure.value)))
		yield problem(
			failure,
			`\`messages\` names \`${failure.value}\`, which is no property of the schema`,
			"Name the property that holds the vendor's texts",
		);
}

const isFallback = ({ value }: Row) =>
	value.message === undefined && value.pattern === undefined;

function matches({ value }: Row, texts: string[]): boolean {
	if (value.pattern === undefined) return texts.includes(String(value.message));
	try {
		const pattern = new RegExp(String(value.pattern));
		return texts.some((text) => pattern.test(text));
	} catch {
		// A pattern that is none is reported with the shape of the key.
		return true;
	}
}

const list = (texts: string[]) =>
	texts.length > 0 ? texts.map((text) => `\`${text}\``).join(", ") : "no texts";
