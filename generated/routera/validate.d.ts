// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

import type { Validate } from "../runtime/validator.js";

export const updateContactParameter0: Validate;
export const updateContactParameter1: Validate;
export const schemaContact: Validate;
export const schemaRouteraFailure: Validate;
export const schemaContactUpdate: Validate;
