import { errorRows, requestExamples, responseExamples } from "../cases.ts";
import { type Description, type Node, problem } from "../description.ts";
import { KEBAB_CASE } from "../extensions.ts";

/** A documented case has one name, on the request, on its response and in the error table. */
export function* cases(description: Description) {
	yield* namedExamples(description);
	for (const operation of description.all("operation")) {
		yield* names(description, operation);
		yield* pairs(description, operation);
		yield* shownErrors(description, operation);
	}
}

function* namedExamples(description: Description) {
	for (const media of description.all("mediaType")) {
		if ("example" in media.value)
			yield problem(
				media,
				"an example bears the name of its case",
				"Move `example` to `examples`, under a name",
			);
		if (description.members(media, "examples").length === 0)
			yield problem(
				media,
				"each request and response body shows at least one named case",
				"Add `examples` with a case of its own file",
			);
	}
}

function* names(description: Description, operation: Node) {
	const seen = new Map<string, string | undefined>();
	for (const { name, status, example } of responseExamples(
		description,
		operation,
	)) {
		if (!new RegExp(KEBAB_CASE).test(name))
			yield problem(
				example,
				`a case is named in kebab-case by its meaning, not \`${name}\``,
				"Rename it, like `contact-not-found`",
			);
		if (seen.has(name) && seen.get(name) !== status)
			yield problem(
				example,
				`the case \`${name}\` has one response, not one under ${seen.get(name)} and one under ${status}`,
				"Give one of the two another name",
			);
		seen.set(name, status);
	}
}

function* pairs(description: Description, operation: Node) {
	const answered = new Set(
		responseExamples(description, operation).map(({ name }) => name),
	);
	const silent = description
		.members(operation, "responses")
		.some(
			([, response]) => description.members(response, "content").length === 0,
		);
	// A response without a body has no example, so the cases that end in it cannot be told from forgotten ones.
	if (silent) return;
	for (const { name, example } of requestExamples(description, operation))
		if (!answered.has(name))
			yield problem(
				example,
				`the request of the case \`${name}\` has a response of the same name`,
				`Add \`${name}\` to the examples of a response, or rename the request`,
			);
}

function* shownErrors(description: Description, operation: Node) {
	const answered = new Set(
		responseExamples(description, operation).map(({ name }) => name),
	);
	for (const row of errorRows(description, operation))
		if (!answered.has(String(row.value.example)))
			yield problem(
				row,
				`the row's \`example\` names a case with a response, and \`${row.value.example}\` is none`,
				"Add that response example, or name one that exists",
			);
}
