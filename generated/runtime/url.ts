import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";

const serializeQuery = /* @__PURE__ */ createQuerySerializer();

/** The address of a request with its parameters. */
export type SerializeUrl = (
	baseUrl: string,
	path: string,
	params: { path: object; query: object },
) => string;

/** The styles of OpenAPI: only APIs with parameters bring the library for them along. */
export const serializeUrl: SerializeUrl = (baseUrl, path, params) => {
	const query = serializeQuery(params.query);
	return `${baseUrl}${defaultPathSerializer(path, params.path as Record<string, unknown>)}${query && `?${query}`}`;
};
