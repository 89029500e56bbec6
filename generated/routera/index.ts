// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

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
	type TokenErrorCode,
	type TokenOptions,
	type TokenSource,
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "../runtime/index.ts";
export {
	type CreateRouteraTokenError,
	createRouteraClient,
	createRouteraToken,
	type RouteraClient,
	type RouteraClientOptions,
	RouteraError,
	type UpdateContactError,
} from "./client.ts";
export type { UpdateContactErrorCode } from "./errors.ts";
export type * from "./types.ts";
