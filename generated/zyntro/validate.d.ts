// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

import type { Validate } from "../runtime/validator.js";

export const schemaUpdateFieldDataOutcomeOrHelp: Validate;
export const schemaUpdateFieldDataOutcome: Validate;
export const schemaUpdateFieldDataHelpResult: Validate;
export const updateFieldDataInput0: Validate;
export const updateFieldDataInput1: Validate;
export const updateFieldDataInput: Validate;
export const schemaUpdateFieldDataRequest: Validate;
export const updateFieldDataRequest0: Validate;
export const updateFieldDataRequest1: Validate;
export const schemaUpdateFieldDataHelpRequest: Validate;
export const schemaAddContactsFullOutcome: Validate;
export const schemaAddContactsFullSuccess: Validate;
export const schemaAddContactsFullFailure: Validate;
export const addContactsFullInput0: Validate;
export const schemaAddContactsFullRequest: Validate;
export const schemaCreateContactOutcome: Validate;
export const schemaCreateContactSuccess: Validate;
export const schemaCreateContactFailure: Validate;
export const createContactInput0: Validate;
export const schemaCreateContactRequest: Validate;
