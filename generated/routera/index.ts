// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

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
	type TokenErrorCode,
	type TokenOptions,
	type TokenSource,
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "../runtime/index.ts";
export {
	ApiError,
	type CreateRouteraTokenError,
	createRouteraClient,
	createRouteraToken,
	type RouteraClient,
	type RouteraClientOptions,
	type UpdateContactError,
} from "./client.ts";
export type { UpdateContactErrorCode } from "./errors.ts";
export type * from "./types.ts";
