import { pathToFileURL } from "node:url";
import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Description, Json, Place } from "../model/description.ts";
import { EXTENSION_KEYS } from "./extensions.ts";

/** Keywords that say something to people or tools and nothing about what is valid. */
const VOCABULARY = [
	"discriminator",
	"example",
	"externalDocs",
	"xml",
	...Object.keys(EXTENSION_KEYS),
];

/** Strict JSON Schema 2020-12 without Ajv's `discriminator` option, which judges by the tag alone and wrongly. */
export const STRICT = { strict: true, allowUnionTypes: true, allErrors: true };

/** An Ajv for the schemas of descriptions: formats asserted, OpenAPI's and our own keywords known. */
export function newAjv(options: Options): Ajv2020 {
	// The rule `schemas` does it; here it would compile the metaschema each time, which takes longer than all the rest.
	const ajv = new Ajv2020({ ...options, validateSchema: false });
	addFormats.default(ajv);
	ajv.addVocabulary(VOCABULARY);
	return ajv;
}

/** A description's schemas compiled by one Ajv; references between its files resolve as they are written. */
export class Validators {
	readonly #ajv: Ajv2020;
	readonly #description: Description;
	readonly #host: string;
	readonly #schemaFiles: Set<string>;
	readonly #compiled = new Map<string, ValidateFunction>();

	/** `host` keeps several versions of the same files apart in one Ajv. */
	constructor(ajv: Ajv2020, description: Description, host = "") {
		this.#ajv = ajv;
		this.#description = description;
		this.#host = host;
		this.#schemaFiles = new Set(
			description.nodes
				.filter(({ kind, pointer }) => kind === "schema" && pointer === "")
				.map(({ file }) => file),
		);
		// Whether it is a schema at all is for the rule `schemas` to say.
		for (const file of this.#schemaFiles)
			ajv.addSchema(
				description.content(file) as Json,
				this.#uri(file),
				undefined,
				false,
			);
	}

	/** The validator of a schema, with more keywords beside it if wanted: always the same for one schema. */
	get(schema: Place, beside: Json = {}): ValidateFunction {
		const $ref = this.id(schema);
		let validate = this.#compiled.get($ref);
		if (!validate) {
			validate = this.#ajv.compile({ $ref, ...beside });
			this.#compiled.set($ref, validate);
		}
		return validate;
	}

	/** What a schema is referred to by. One inside another kind of file gets an id beside that file. */
	id({ file, pointer }: Place): string {
		if (this.#schemaFiles.has(file))
			return `${this.#uri(file)}#${encodeURI(pointer)}`;
		const $id = `${this.#uri(file)}?${encodeURIComponent(pointer)}`;
		if (!this.#ajv.schemas[$id]) {
			const schema = this.#description.find(file, pointer)?.value;
			this.#ajv.addSchema({ $id, ...Object(schema) }, $id, undefined, false);
		}
		return $id;
	}

	#uri(file: string): string {
		return pathToFileURL(file).href.replace("file://", `file://${this.#host}`);
	}
}
