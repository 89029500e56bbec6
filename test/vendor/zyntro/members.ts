/** What the three Zyntro pages have in common. */
import { z } from "zod";
import { text, uuid } from "../page.ts";

export const HOST = "https://app.zyntrohq.com";
export const ORG = "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10";
export const MEMBER = "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22";
/** As the second page's sample prints them. */
export const CONTACT = "a1b2c3d4-e5f6-7890-abcd-ef1234567890";
export const ENTITY = "b2c3d4e5-f6a7-8901-bcde-f12345678901";
export const NOBODY = "00000000-0000-4000-8000-000000000000";

export const account = {
	api_key: text("api_key is required, a string").meta({ format: "password" }),
	org_id: uuid("org_id is required, the organization's UUID").meta({
		examples: [ORG],
	}),
};
export const developer = {
	developer_secret: text("developer_secret is required, a string")
		.min(1, "an empty developer_secret counts as missing")
		.meta({ format: "password" }),
};
export const member = {
	member_id: uuid("member_id is required, the member's UUID").meta({
		examples: [MEMBER],
	}),
};
export const contactId = uuid("contact_id is the contact's UUID").meta({
	examples: [CONTACT],
});
export const entityId = uuid("entity_id is the entity's UUID").meta({
	examples: [ENTITY],
});
/** "Boolean (0/1)", and 0 and 1 in every sample. */
export const flag = (name: string) =>
	z.literal([0, 1], `${name} is a flag: 0 or 1`);
export const texts = (because: string) =>
	z.array(text(because), because).min(1, "an error has at least one message");
export const names = (because: string, members: string[]) =>
	Object.fromEntries(
		members.map((name) => [name, text(`${name} ${because}`).optional()]),
	);

/** All outcomes have HTTP 200 and `status: "error"` tells a failure. */
export const failing = (data: unknown): [number, unknown] => [
	200,
	{ status: "error", data },
];
