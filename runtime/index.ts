export { ApiError, type ApiErrorDetails } from "./ApiError.ts";
export { connect } from "./client.ts";
export type { ApiDescription, OperationDescription } from "./description.ts";
export { NetworkError } from "./NetworkError.ts";
export type {
	CallEvent,
	CallOptions,
	ClientOptions,
	HeaderValues,
	Token,
} from "./options.ts";
export { type ApiPromise, type Failure, type Outcome, safe } from "./safe.ts";
export { skippedNames } from "./skipped.ts";
export { TimeoutError } from "./TimeoutError.ts";
export {
	type TokenErrorCode,
	type TokenOptions,
	type TokenSource,
	tokenSource,
} from "./token.ts";
export {
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "./UnexpectedResponseError.ts";
export { serializeUrl } from "./url.ts";
