export { ApiError, type ApiErrorDetails } from "./ApiError.ts";
export { type CallOptions, type ClientOptions, connect } from "./client.ts";
export type { ApiDescription, OperationDescription } from "./description.ts";
