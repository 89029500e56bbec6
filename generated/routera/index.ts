// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

export { ApiError, type ApiErrorDetails } from "../runtime/ApiError.ts";
export { NetworkError } from "../runtime/NetworkError.ts";
export type {
	CallEvent,
	CallOptions,
	ClientOptions,
	HeaderValues,
	Token,
} from "../runtime/options.ts";
export {
	type ApiPromise,
	type Failure,
	type Outcome,
	safe,
} from "../runtime/safe.ts";
export { TimeoutError } from "../runtime/TimeoutError.ts";
export type {
	TokenErrorCode,
	TokenOptions,
	TokenSource,
} from "../runtime/token.ts";
export {
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "../runtime/UnexpectedResponseError.ts";
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
