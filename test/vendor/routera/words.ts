/** Words of the Routera pages that a description of the place has to keep. */
import type { Words } from "../page.ts";

export const words: Words = {
	operation: [
		/What is not sent keeps its value/,
		/`created_at` and `updated_at` are in every answer/,
		/`properties` adds names to\s+the set/,
		/archived contact cannot be updated\*\*: the answer is 409/,
		/collide with a unique key\s+of another active contact/,
		/does not say what null does/,
	],
	"answer 400": [
		/contact id is missing/,
		/`properties` or the JSON is invalid/,
		/forbidden system field/,
	],
	"answer 401": [/no account context/],
	"answer 404": [/no such contact/],
	"answer 409": [/archived, or another active contact has the same unique key/],
	"parameter properties": [
		/beside the default set/,
		/separated by commas/,
		/answered with 400/,
	],
	"request /fields": [
		/internal name/,
		/Only what is sent changes/,
		/does not say what null does/,
	],
	"request /fields/external_id": [
		/outside system/,
		/does not say that null clears/,
	],
	"200 /archived": [
		/^False for an active contact, else the time at which it was archived/,
	],
	"200 /archived_by": [/archived contacts only/],
	"200 /contact_owner": [/E-mail address of the owner/],
	"200 /created_at": [/created, ISO 8601 in UTC/],
	"200 /updated_at": [/changed, ISO 8601 in UTC/],
	"200 /external_id": [/or null/],
};
