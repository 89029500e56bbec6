/** Words of the Nedzo pages that a description of the place has to keep. */
import type { Words } from "../page.ts";

export const words: Words = {
	operation: [
		/at least one has to be sent/,
		/unknown member is refused with\s+400/,
		/Tags are added, never removed/,
		/trimmed, have 1 to 255 characters and are compared case-sensitively/,
		/does not have is created/,
		/sending an empty list, changes none/,
		/overwrite those\s+stored, the others stay, null clears/,
		/stored as text and\s+answered as a string/,
		/unknown name is refused with 400/,
		/any other string is refused with 400/,
	],
	"answer 401": [/API key is missing or not valid/],
	"header 429 Retry-After": [/^Seconds/],
	"request /timezone": [/IANA/, /Null clears it/, /refused with 400/],
	"request /tags": [
		/added/,
		/none is removed/,
		/created in the workspace/,
		/trimmed/,
		/case-sensitively/,
		/empty list changes nothing/,
	],
	"request /tags/*": [/1 to 255 characters/],
	"request /customFields": [
		/name that the dashboard shows/,
		/spaces and letter case/,
		/keep their values/,
		/refused with 400/,
	],
	"request /customFields/*": [/stored as text/, /Null clears/],
	"200 /customFields": [/answered as strings/],
	"200 /tags": [/does not say in which order/],
};
