/** The media types of bodies, and what a program makes of each. */
import type { MediaType } from "./openapi.ts";

type Content = Record<string, MediaType> | undefined;

/** How a body is read and written: parsed, as a text, or byte by byte. */
export type Format = "json" | "text" | "binary";

export function formatOf(mediaType: string): Format {
	if (/^application\/(.+\+)?json\b/.test(mediaType)) return "json";
	if (/^text\/|[/+]xml\b|\/x-www-form-urlencoded\b/.test(mediaType))
		return "text";
	return "binary";
}

/** The media type that the client sends or reads: JSON, if there is any, otherwise the first. */
export function usedType(content: Content): string | undefined {
	return jsonType(content) ?? Object.keys(content ?? {})[0];
}

/** The JSON media type of a body, if it has one. */
export function jsonType(content: Content): string | undefined {
	return Object.keys(content ?? {}).find((type) => formatOf(type) === "json");
}

/** The JSON content of a body, if it has any. */
export function jsonContent(content: Content): MediaType | undefined {
	return content?.[jsonType(content) ?? ""];
}
