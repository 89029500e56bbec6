import type {
	IFunctionResult,
	RuleDefinition,
	RulesetDefinition,
	RulesetFunctionContext,
} from "@stoplight/spectral-core";
import { oas } from "@stoplight/spectral-rulesets";
import { Description } from "./description.ts";
import { cases } from "./rules/cases.ts";
import { descriptions } from "./rules/descriptions.ts";
import { dialect } from "./rules/dialect.ts";
import { discriminators } from "./rules/discriminators.ts";
import { errors } from "./rules/errors.ts";
import { examples } from "./rules/examples.ts";
import { extensionKeys } from "./rules/extension-keys.ts";
import { files } from "./rules/files.ts";
import { layout } from "./rules/layout.ts";
import { schemas } from "./rules/schemas.ts";

const runs = new WeakMap<object, Description>();

/** The description that Spectral is linting, its files as Spectral has read them; one for all rules of a run. */
function described({
	document,
	documentInventory,
}: RulesetFunctionContext): Description {
	const known = runs.get(documentInventory);
	if (known) return known;
	const entry = document.source ?? "";
	const description = new Description(entry, (file) =>
		file === entry
			? document.data
			: documentInventory.referencedDocuments[file]?.data,
	);
	runs.set(documentInventory, description);
	return description;
}

/** A rule of our own looks at the whole description and writes its own messages. */
const own = (
	description: string,
	check: (description: Description) => Iterable<IFunctionResult>,
): RuleDefinition => ({
	description,
	message: "{{error}}",
	severity: "error",
	given: "$",
	then: {
		function: (
			_root: unknown,
			_options: unknown,
			context: RulesetFunctionContext,
		) => [...check(described(context))],
	},
});

export default {
	extends: [[oas as RulesetDefinition, "all"]],
	rules: {
		// Spectral knows no `$ref` in a 3.1 path item and looks at the unresolved document: it would refuse each path.
		"oas3-schema": {
			...(oas.rules["oas3-schema"] as RuleDefinition),
			resolved: true,
		},
		// The describers of a vendor's API are not whom its users would write to.
		"info-contact": "off",
		// 3.1 names a licence by its SPDX `identifier`, which excludes `url`.
		"license-url": "off",
		// Tags stand in the order in which a reader needs them.
		"openapi-tags-alphabetical": "off",

		dialect: own("OpenAPI 3.1 with a pinned dialect", dialect),
		layout: own("One operation, one folder; one file per case", layout),
		files: own("Files are of a known sort and used", files),
		cases: own("Named cases, paired by name", cases),
		schemas: own("Schemas compile under strict JSON Schema 2020-12", schemas),
		examples: own("Examples are valid and declared", examples),
		discriminators: own("Discriminators are complete", discriminators),
		"extension-keys": own(
			"Extension keys are known and well-formed",
			extensionKeys,
		),
		errors: own("The error table fits what the cases show", errors),
		descriptions: own("Everything is described", descriptions),
	},
} satisfies RulesetDefinition;
