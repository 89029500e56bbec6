/** Fetches a page of a vendor. */
import { readSections, type Section } from "./sections.ts";

const TIMEOUT_MS = 30_000;

/**
 * Reads a page's sections as they are now.
 *
 * @param url The address of the page.
 * @param base Fetches `<base>/<host>/<path>` in its place.
 * @returns The sections, or the reason why they cannot be read.
 */
export async function fetchSections(
	url: string,
	base?: string,
): Promise<{ sections: Section[] } | { reason: string }> {
	try {
		const response = await fetch(
			base ? url.replace(/^https?:\/\//, `${base}/`) : url,
			{
				headers: { Accept: "text/html" },
				signal: AbortSignal.timeout(TIMEOUT_MS),
			},
		);
		if (!response.ok) return { reason: `HTTP status ${response.status}` };
		const type = response.headers.get("Content-Type") ?? "no content type";
		if (!type.includes("html")) return { reason: `${type}, not HTML` };
		const sections = readSections(await response.text());
		if (sections.length === 0)
			return { reason: "it shows no text without JavaScript" };
		return { sections };
	} catch (error) {
		const { message, cause } = error as Error;
		return { reason: cause instanceof Error ? cause.message : message };
	}
}
