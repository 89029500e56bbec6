/** Failures that are a tool's own, by tool and API, with the reason. */
export const KNOWN: Record<string, string> = {
	"redocly zyntro":
		"operation-4xx-response wants a 4XX response; Zyntro reports every failure with HTTP 200",
};
