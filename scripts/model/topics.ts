/** What an integrator compares between APIs; a rule of `x-rules` that belongs to one says so by `topic`. */
export const TOPICS = {
	credentials: "Credentials",
	errors: "Error format",
	tags: "Tags",
	"custom-fields": "Custom fields",
	nulls: "Null and empty values",
	unknown: "Unknown properties",
};

export type Topic = keyof typeof TOPICS;
