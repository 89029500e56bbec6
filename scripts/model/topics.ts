/** What a rule of `x-rules` is about, by its `topic`, in the order in which readers meet them. */
export const TOPICS = {
	credentials: "Credentials",
	errors: "Error format",
	records: "Finding the record",
	fields: "Fields",
	tags: "Tags",
	"custom-fields": "Custom fields",
	nulls: "Null and empty values",
	unknown: "Unknown properties",
	entities: "Entities",
	response: "Response",
	limits: "Rate limits",
	help: "Help and debugging",
};

export type Topic = keyof typeof TOPICS;
