/** ZU-HELP-1: field reference, sample payloads and usage notes. Their shape is not documented. */
import type { JsonObject } from "../core/values.ts";
import { CONTACT_FIELDS, ENTITY_FIELDS } from "./fields.ts";

export function help(): JsonObject {
	return {
		data: {
			fields: {
				contact: Object.fromEntries(CONTACT_FIELDS),
				entity: Object.fromEntries(ENTITY_FIELDS),
				readonly: ["id", "orgId", "createdAt"],
			},
			samples: [
				{ contact_id: "contact-uuid", fields: { status: "Warm" } },
				{ entity_id: "entity-uuid", fields: { score: 85.5 } },
			],
			notes: [
				"Tags are appended and compared without regard to letter case.",
				"Custom fields are merged; a tag without the prefix cf_ gets it.",
				"Null and the empty string skip a field.",
				"Readonly and unknown names are skipped.",
				"With both ids, a name that both records have is written to both.",
			],
		},
	};
}
