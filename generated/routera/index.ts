// Generated from spec/routera by "npm run build". Do not edit: change the description and build again.

export {
	ApiError,
	type ApiErrorDetails,
	type CallOptions,
	type ClientOptions,
} from "../runtime/index.ts";
export {
	createRouteraClient,
	type RouteraClient,
	type RouteraClientOptions,
} from "./client.ts";
export type { UpdateContactErrorCode } from "./errors.ts";
export type * from "./types.ts";
