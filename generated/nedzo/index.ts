// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

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
	type Token,
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "../runtime/index.ts";
export {
	createNedzoClient,
	type NedzoClient,
	type NedzoClientOptions,
	NedzoError,
	type UpdateContactError,
} from "./client.ts";
export type { UpdateContactErrorCode } from "./errors.ts";
export type * from "./types.ts";
