// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

export {
	ApiError,
	type ApiErrorDetails,
	type CallOptions,
	type ClientOptions,
} from "../runtime/index.ts";
export {
	createNedzoClient,
	type NedzoClient,
	type NedzoClientOptions,
} from "./client.ts";
export type { UpdateContactErrorCode } from "./errors.ts";
export type * from "./types.ts";
