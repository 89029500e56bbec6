/** Which rules answer what an integrator asks of every API first; the landing page compares them. */
const RULES: Record<string, string[]> = {
	credentials: [
		"ZU-AUTH-1",
		"ZA-AUTH-1",
		"ZC-AUTH-1",
		"RU-AUTH-1",
		"NU-AUTH-1",
	],
	errors: ["ZU-HTTP-1", "ZA-HTTP-1", "ZC-HTTP-1", "RU-ERROR-1", "NU-ERROR-1"],
	tags: ["ZU-TAGS-1", "ZU-TAGS-2", "ZA-TAGS-1", "NU-TAGS-1", "NU-TAGS-3"],
	"custom-fields": [
		"ZU-CUSTOM-1",
		"ZA-CUSTOM-1",
		"ZC-CUSTOM-1",
		"RU-FIELDS-2",
		"RU-FLAT-1",
		"NU-CUSTOM-2",
		"NU-CUSTOM-4",
	],
	nulls: ["ZU-EMPTY-1", "RU-FIELDS-3", "NU-ZONE-1", "NU-CUSTOM-5", "NU-NULL-1"],
	unknown: [
		"ZU-UNKNOWN-1",
		"ZA-CUSTOM-2",
		"RU-FIELDS-4",
		"NU-BODY-2",
		"NU-CUSTOM-3",
	],
};

const topics = new Map(
	Object.entries(RULES).flatMap(([topic, ids]) =>
		ids.map((id) => [id, topic] as const),
	),
);

export const topicOf = (id: string): string | undefined => topics.get(id);
