// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

export {
	ApiError,
	type ApiErrorDetails,
	type CallOptions,
	type ClientOptions,
} from "../runtime/index.ts";
export {
	createZyntroClient,
	type ZyntroClient,
	type ZyntroClientOptions,
} from "./client.ts";
export type {
	AddContactsFullErrorCode,
	CreateContactErrorCode,
	UpdateFieldDataErrorCode,
} from "./errors.ts";
export type * from "./types.ts";
