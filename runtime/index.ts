/** What the generated modules use. */
export { connect } from "./client.ts";
export type { ApiDescription, OperationDescription } from "./description.ts";
export type { Token } from "./options.ts";
export * from "./public.ts";
export { skippedNames } from "./skipped.ts";
export {
	type TokenErrorCode,
	type TokenOptions,
	type TokenSource,
	tokenSource,
} from "./token.ts";
export { serializeUrl } from "./url.ts";
