// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

import { inputValidatorOf, validatorOf } from "../runtime/validator.ts";
import type {
	AddContactsFullInput,
	CreateContactInput,
	operations,
	UpdateFieldDataInput,
} from "./types.ts";
import {
	addContactsFullInput0,
	createContactInput0,
	schemaAddContactsFullFailure,
	schemaAddContactsFullOutcome,
	schemaAddContactsFullRequest,
	schemaAddContactsFullSuccess,
	schemaCreateContactFailure,
	schemaCreateContactOutcome,
	schemaCreateContactRequest,
	schemaCreateContactSuccess,
	schemaUpdateFieldDataHelpRequest,
	schemaUpdateFieldDataHelpResult,
	schemaUpdateFieldDataOutcome,
	schemaUpdateFieldDataOutcomeOrHelp,
	schemaUpdateFieldDataRequest,
	updateFieldDataInput,
	updateFieldDataInput0,
	updateFieldDataInput1,
	updateFieldDataRequest0,
	updateFieldDataRequest1,
} from "./validate.js";

export type { Issue, Validator } from "../runtime/validator.ts";

/**
 * The validators of `updateFieldData`.
 */
export const updateFieldData = {
	/**
	 * What the client's method takes, without the credentials.
	 */
	input: inputValidatorOf<UpdateFieldDataInput>([], {
		schema: validatorOf(updateFieldDataInput, [
			updateFieldDataInput0,
			updateFieldDataInput1,
		]),
		isRequired: true,
		place: "rest",
	}),
	/**
	 * The parameters, by name.
	 */
	parameters: {},
	/**
	 * The body of the request.
	 */
	request: validatorOf<
		NonNullable<
			operations["updateFieldData"]["requestBody"]
		>["content"]["application/json"]
	>(schemaUpdateFieldDataRequest, [
		updateFieldDataRequest0,
		updateFieldDataRequest1,
		schemaUpdateFieldDataHelpRequest,
	]),
	/**
	 * The body of the response, by status.
	 */
	response: {
		200: validatorOf<
			operations["updateFieldData"]["responses"][200]["content"]["application/json"]
		>(schemaUpdateFieldDataOutcomeOrHelp, [
			schemaUpdateFieldDataOutcome,
			schemaUpdateFieldDataHelpResult,
		]),
	},
};

/**
 * The validators of `addContactsFull`.
 */
export const addContactsFull = {
	/**
	 * What the client's method takes, without the credentials.
	 */
	input: inputValidatorOf<AddContactsFullInput>(
		[],
		{
			schema: validatorOf(addContactsFullInput0),
			isRequired: true,
			place: "rest",
		},
		["member_id"],
	),
	/**
	 * The parameters, by name.
	 */
	parameters: {},
	/**
	 * The body of the request.
	 */
	request: validatorOf<
		NonNullable<
			operations["addContactsFull"]["requestBody"]
		>["content"]["application/json"]
	>(schemaAddContactsFullRequest),
	/**
	 * The body of the response, by status.
	 */
	response: {
		200: validatorOf<
			operations["addContactsFull"]["responses"][200]["content"]["application/json"]
		>(schemaAddContactsFullOutcome, [
			schemaAddContactsFullSuccess,
			schemaAddContactsFullFailure,
		]),
	},
};

/**
 * The validators of `createContact`.
 */
export const createContact = {
	/**
	 * What the client's method takes, without the credentials.
	 */
	input: inputValidatorOf<CreateContactInput>(
		[],
		{
			schema: validatorOf(createContactInput0),
			isRequired: true,
			place: "rest",
		},
		["member_id"],
	),
	/**
	 * The parameters, by name.
	 */
	parameters: {},
	/**
	 * The body of the request.
	 */
	request: validatorOf<
		NonNullable<
			operations["createContact"]["requestBody"]
		>["content"]["application/json"]
	>(schemaCreateContactRequest),
	/**
	 * The body of the response, by status.
	 */
	response: {
		200: validatorOf<
			operations["createContact"]["responses"][200]["content"]["application/json"]
		>(schemaCreateContactOutcome, [
			schemaCreateContactSuccess,
			schemaCreateContactFailure,
		]),
	},
};
