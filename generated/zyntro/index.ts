// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

export {
	type ApiErrorDetails,
	type CallEvent,
	type CallOptions,
	type ClientOptions,
	NetworkError,
	type Outcome,
	safe,
	TimeoutError,
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "../runtime/index.ts";
export {
	type AddContactsFullError,
	ApiError,
	type CreateContactError,
	createZyntroClient,
	type UpdateFieldDataError,
	type ZyntroClient,
	type ZyntroClientOptions,
} from "./client.ts";
export type {
	AddContactsFullErrorCode,
	CreateContactErrorCode,
	UpdateFieldDataErrorCode,
} from "./errors.ts";
export type * from "./types.ts";
