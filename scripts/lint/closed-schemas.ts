import type { Ajv2020 } from "ajv/dist/2020.js";
import {
	Description,
	isReference,
	type Json,
	oncePer,
	type Place,
} from "../model/description.ts";
import { newAjv, Validators } from "./compiled-schemas.ts";

/** The keywords whose schema describes another value; a branch describes the same one. */
const VALUE_ROLES = new Set([
	"properties",
	"patternProperties",
	"additionalProperties",
	"items",
	"prefixItems",
]);

/** The keywords whose schema chooses between values: closing it would choose another instead of rejecting. */
const CHOICE_ROLES = new Set(["not", "if", "contains"]);

/** Keywords beside which a schema still accepts any value. */
const ANNOTATIONS = new Set([
	"title",
	"description",
	"examples",
	"default",
	"deprecated",
	"readOnly",
	"writeOnly",
	"externalDocs",
	"$comment",
]);

/** Our own Ajv keyword: it sees each property that nothing declares, and rejects one of them on demand. */
const PROBE = "undeclaredProperty";
const CLOSED = { unevaluatedProperties: { [PROBE]: true } };

/** The schemas of one description, each object closed to the properties that it declares. */
export class ClosedSchemas {
	static readonly of = oncePer(
		(description: Description) => new ClosedSchemas(description),
	);

	readonly #description: Description;
	readonly #validators: Validators;
	/** Pointers of properties that no schema declared in the last run. */
	readonly #unknown = new Set<string>();
	/** The property that is rejected at present. */
	#rejected: string | undefined;

	private constructor(description: Description) {
		this.#description = description;
		const ajv = newAjv({ strict: false });
		ajv.addKeyword({
			keyword: PROBE,
			errors: false,
			validate: (
				_schema: unknown,
				_value: unknown,
				_parent?: unknown,
				context?: { instancePath: string },
			) => {
				const pointer = context?.instancePath ?? "";
				this.#unknown.add(pointer);
				return pointer !== this.#rejected;
			},
		});
		this.#validators = new Validators(
			ajv,
			closedCopy(ajv, description),
			"closed",
		);
	}

	/**
	 * The properties of a valid value that no schema accepting it declares. Rejecting each unknown property in turn,
	 * instead of all at once, keeps the branches of a union apart: one counts only if each branch needs it declared.
	 */
	undeclared(schema: Place, value: unknown): string[] {
		const open = acceptsAnything(this.#description, schema);
		const validate = this.#validators.get(schema, open ? {} : CLOSED);
		this.#rejected = undefined;
		this.#unknown.clear();
		validate(value);
		return [...this.#unknown].filter((pointer) => {
			this.#rejected = pointer;
			return !validate(value);
		});
	}
}

/**
 * The description with each object closed where it stands as a value. Branches and shared schemas stay open, since
 * what they do not declare another branch may; `unevaluatedProperties` beside the reference looks at them together.
 */
function closedCopy(ajv: Ajv2020, description: Description): Description {
	const open = new Validators(ajv, description);
	const copies = new Map(
		[...description.files].map((file) => [
			file,
			JSON.parse(JSON.stringify(description.content(file))),
		]),
	);
	const copy = new Description(description.entry.file, (file) =>
		copies.get(file),
	);
	for (const node of copy.nodes.filter(({ kind }) => kind === "schema")) {
		// An object that the vendor leaves open accepts a misspelled property too.
		if (node.value.properties && node.value.additionalProperties === true)
			delete node.value.additionalProperties;
		if (CHOICE_ROLES.has(node.role))
			replace(node.value, { $ref: open.id(node) });
		else if (VALUE_ROLES.has(node.role) && !acceptsAnything(copy, node))
			node.value.unevaluatedProperties ??= CLOSED.unevaluatedProperties;
	}
	return copy;
}

function replace(object: Json, content: Json): void {
	for (const key of Object.keys(object)) delete object[key];
	Object.assign(object, content);
}

function acceptsAnything(description: Description, schema: Place): boolean {
	const target = isReference(schema) ? description.follow(schema) : schema;
	return Object.keys(Object(target?.value)).every(
		(key) => ANNOTATIONS.has(key) || key.startsWith("x-"),
	);
}
