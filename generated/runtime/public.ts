export { ApiError, type ApiErrorDetails } from "./ApiError.ts";
export { NetworkError } from "./NetworkError.ts";
export type {
	CallEvent,
	CallOptions,
	ClientOptions,
	HeaderValues,
} from "./options.ts";
export { type ApiPromise, type Failure, type Outcome, safe } from "./safe.ts";
export { TimeoutError } from "./TimeoutError.ts";
export {
	type UnexpectedResponseDetails,
	UnexpectedResponseError,
} from "./UnexpectedResponseError.ts";
