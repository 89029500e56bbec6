// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

export {
	type ApiErrorDetails,
	type CallEvent,
	type CallOptions,
	type ClientOptions,
	NetworkError,
	type Outcome,
	safe,
	TimeoutError,
	type Token,
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "../runtime/index.ts";
export {
	ApiError,
	createNedzoClient,
	type NedzoClient,
	type NedzoClientOptions,
	type UpdateContactError,
} from "./client.ts";
export type { UpdateContactErrorCode } from "./errors.ts";
export type * from "./types.ts";
