/** Failures that are a tool's own, by tool and API, with the reason. */
export const KNOWN: Record<string, string> = {
	"redocly zyntro":
		"operation-4xx-response wants a 4XX response; Zyntro reports every failure with HTTP 200",
	"orval routera":
		"orval drops the string of an alternative of false and a string in the type of `archived`, and not in its mock",
};
