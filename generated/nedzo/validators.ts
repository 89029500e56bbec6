// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

import { inputValidatorOf, validatorOf } from "../runtime/validator.ts";
import type { operations, UpdateContactInput } from "./types.ts";
import {
	schemaContact,
	schemaContactUpdate,
	schemaProblem,
	updateContactParameter0,
} from "./validate.js";

export type { Issue, Validator } from "../runtime/validator.ts";

/**
 * The validators of `updateContact`.
 */
export const updateContact = {
	/**
	 * What the client's method takes, without the credentials.
	 */
	input: inputValidatorOf<UpdateContactInput>(
		[
			{
				name: "id",
				isRequired: true,
				schema: validatorOf(updateContactParameter0),
			},
		],
		{
			schema: validatorOf(schemaContactUpdate),
			isRequired: true,
			place: "rest",
		},
	),
	/**
	 * The parameters, by name.
	 */
	parameters: { id: validatorOf(updateContactParameter0) },
	/**
	 * The body of the request.
	 */
	request:
		validatorOf<
			NonNullable<
				operations["updateContact"]["requestBody"]
			>["content"]["application/json"]
		>(schemaContactUpdate),
	/**
	 * The body of the response, by status.
	 */
	response: {
		200: validatorOf<
			operations["updateContact"]["responses"][200]["content"]["application/json"]
		>(schemaContact),
		400: validatorOf<
			operations["updateContact"]["responses"][400]["content"]["application/json"]
		>(schemaProblem),
		401: validatorOf<
			operations["updateContact"]["responses"][401]["content"]["application/json"]
		>(schemaProblem),
		404: validatorOf<
			operations["updateContact"]["responses"][404]["content"]["application/json"]
		>(schemaProblem),
		409: validatorOf<
			operations["updateContact"]["responses"][409]["content"]["application/json"]
		>(schemaProblem),
		422: validatorOf<
			operations["updateContact"]["responses"][422]["content"]["application/json"]
		>(schemaProblem),
		429: validatorOf<
			operations["updateContact"]["responses"][429]["content"]["application/json"]
		>(schemaProblem),
		500: validatorOf<
			operations["updateContact"]["responses"][500]["content"]["application/json"]
		>(schemaProblem),
		502: validatorOf<
			operations["updateContact"]["responses"][502]["content"]["application/json"]
		>(schemaProblem),
	},
};
