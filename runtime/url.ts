import {
	createFinalURL,
	createQuerySerializer,
	defaultPathSerializer,
} from "openapi-fetch";

const querySerializer = /* @__PURE__ */ createQuerySerializer();

/** The address of a request with its parameters. */
export type SerializeUrl = (
	baseUrl: string,
	path: string,
	params: { path: object; query: object },
) => string;

/** The styles of OpenAPI: only APIs with parameters bring the library for them along. */
export const serializeUrl: SerializeUrl = (baseUrl, path, params) =>
	createFinalURL(path, {
		baseUrl,
		params: params as Record<string, Record<string, unknown>>,
		querySerializer,
		pathSerializer: defaultPathSerializer,
	});
