import {
	type Description,
	type Node,
	problem,
} from "../../model/description.ts";
import { KEBAB_CASE } from "../extensions.ts";
import {
	errorRows,
	requestExamples,
	responseExamples,
} from "../named-examples.ts";

/** An example has one name: on the request, on its response and in the error table. */
export function* exampleNames(description: Description) {
	for (const media of description.all("mediaType")) {
		if ("example" in media.value)
			yield problem(
				media,
				"the example has no name",
				"Move `example` to `examples`, under a name",
			);
		if (description.children(media, "examples").length === 0)
			yield problem(
				media,
				"missing named example of the body",
				"Add `examples` with an example in its own file",
			);
	}
	for (const operation of description.all("operation")) {
		const answered = new Set(
			responseExamples(description, operation).map(({ name }) => name),
		);
		yield* names(description, operation);
		yield* pairs(description, operation, answered);
		for (const row of errorRows(description, operation))
			if (!answered.has(String(row.value.example)))
				yield problem(
					row,
					`\`example\` names \`${row.value.example}\`, which no response has`,
					"Add that response example, or name one that exists",
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
				`the example name \`${name}\` is not in kebab-case`,
				"Rename it after its meaning, for example `contact-not-found`",
			);
		if (seen.has(name) && seen.get(name) !== status)
			yield problem(
				example,
				`two responses have an example \`${name}\`, ${seen.get(name)} and ${status}`,
				"Give one of the two another name",
			);
		seen.set(name, status);
	}
}

function* pairs(
	description: Description,
	operation: Node,
	answered: Set<string>,
) {
	const silent = description
		.children(operation, "responses")
		.some(
			([, response]) => description.children(response, "content").length === 0,
		);
	// A response without a body has no example, so the requests that end in it cannot be distinguished from forgotten ones.
	if (silent) return;
	for (const { name, example } of requestExamples(description, operation))
		if (!answered.has(name))
			yield problem(
				example,
				`the request example \`${name}\` has no response example of the same name`,
				`Add \`${name}\` to the examples of a response, or rename the request`,
			);
}
