/** The custom fields that an organization has defined. */
import { isEmpty, type JsonObject } from "../core/values.ts";
import type { CustomField, Organization } from "./records.ts";

/** The fields of contacts or of entities, by tag. */
export function definedOn(
	{ customFields }: Organization,
	on: CustomField["on"],
): Map<string, CustomField> {
	return new Map(
		customFields
			.filter((field) => field.on === on)
			.map((field) => [field.tag, field]),
	);
}

/** ZA-CUSTOM-2, ZA-CUSTOM-3: what is wrong with tags and values. */
export function customFieldErrors(
	defined: Map<string, CustomField>,
	sent: JsonObject,
): string[] {
	return Object.entries(sent).flatMap(([tag, value]) => {
		const field = defined.get(tag);
		if (!field) return [`${tag} is not defined`];
		return isEmpty(value) ? [] : (optionError(field, value) ?? []);
	});
}

/** ZA-CUSTOM-3, ZC-CUSTOM-1 */
export function optionError(
	{ tag, options }: CustomField,
	value: unknown,
): string | undefined {
	return !options || options.includes(value as string)
		? undefined
		: `${tag} must be one of ${options.join(", ")}`;
}
