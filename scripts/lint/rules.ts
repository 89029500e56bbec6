/** Our own rules. Each looks at the whole description and gives its problems with what to do. */
import type { Description } from "../model/description.ts";
import type { Problem } from "../model/problem.ts";
import { descriptions } from "./rules/descriptions.ts";
import { dialect } from "./rules/dialect.ts";
import { discriminators } from "./rules/discriminators.ts";
import { errors } from "./rules/errors.ts";
import { exampleNames } from "./rules/example-names.ts";
import { extensionKeys, missingKeys } from "./rules/extension-keys.ts";
import { files } from "./rules/files.ts";
import { layout } from "./rules/layout.ts";
import { schemas } from "./rules/schemas.ts";
import { validExamples } from "./rules/valid-examples.ts";

export type Rule = (description: Description) => Iterable<Problem>;

/** What is wrong in anybody's description. */
export const GENERAL: Record<string, Rule> = {
	schemas,
	"valid-examples": validExamples,
};

/** What would make an artifact wrong; a build checks it too. */
export const CONTENT: Record<string, Rule> = {
	...GENERAL,
	"extension-keys": extensionKeys,
	errors,
};

/** How descriptions are written here. */
export const STYLE: Record<string, Rule> = {
	"missing-keys": missingKeys,
	dialect,
	layout,
	files,
	"example-names": exampleNames,
	discriminators,
	descriptions,
};
