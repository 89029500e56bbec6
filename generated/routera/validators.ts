// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

import { inputValidatorOf, validatorOf } from "../runtime/validator.ts";
import type { operations, UpdateContactInput } from "./types.ts";
import {
	schemaContact,
	schemaContactUpdate,
	schemaRouteraFailure,
	updateContactParameter0,
	updateContactParameter1,
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
				name: "contactId",
				isRequired: true,
				schema: validatorOf(updateContactParameter0),
			},
			{ name: "properties", schema: validatorOf(updateContactParameter1) },
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
	parameters: {
		contactId: validatorOf(updateContactParameter0),
		properties: validatorOf(updateContactParameter1),
	},
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
		>(schemaRouteraFailure),
		401: validatorOf<
			operations["updateContact"]["responses"][401]["content"]["application/json"]
		>(schemaRouteraFailure),
		404: validatorOf<
			operations["updateContact"]["responses"][404]["content"]["application/json"]
		>(schemaRouteraFailure),
		409: validatorOf<
			operations["updateContact"]["responses"][409]["content"]["application/json"]
		>(schemaRouteraFailure),
	},
};
