// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

export {
	ApiError,
	type ApiErrorDetails,
	type ApiPromise,
	type CallEvent,
	type CallOptions,
	type ClientOptions,
	type Failure,
	NetworkError,
	type Outcome,
	safe,
	TimeoutError,
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "../runtime/index.ts";
export {
	type AddContactsFullError,
	type CreateContactError,
	createZyntroClient,
	type UpdateFieldDataError,
	type ZyntroCallOptions,
	type ZyntroClient,
	type ZyntroClientOptions,
	ZyntroError,
} from "./client.ts";
export type {
	AddContactsFullErrorCode,
	CreateContactErrorCode,
	UpdateFieldDataErrorCode,
} from "./errors.ts";
export type * from "./types.ts";
