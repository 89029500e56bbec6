// Generated from spec/zyntro by "npm run build". Do not edit: change the description and build again.

export { ApiError, type ApiErrorDetails } from "../runtime/ApiError.ts";
export { NetworkError } from "../runtime/NetworkError.ts";
export type {
	CallEvent,
	CallOptions,
	ClientOptions,
	HeaderValues,
} from "../runtime/options.ts";
export {
	type ApiPromise,
	type Failure,
	type Outcome,
	safe,
} from "../runtime/safe.ts";
export { TimeoutError } from "../runtime/TimeoutError.ts";
export {
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "../runtime/UnexpectedResponseError.ts";

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
