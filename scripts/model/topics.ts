/** What an integrator compares between APIs; a rule of `x-rules` that belongs to one says so by `topic`. */
export const TOPICS = {
	credentials: "Credentials",
	errors: "How a failure is told",
	tags: "Tags",
	"custom-fields": "Custom fields",
	nulls: "Null and empty values",
	unknown: "Unknown members",
};

export type Topic = keyof typeof TOPICS;
