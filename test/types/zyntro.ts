/** Compile-time probes: the correct calls compile, each wrong one does not. Compiled, never run. */
import createFetchClient from "openapi-fetch";
import {
	createZyntroClient,
	type paths,
	safe,
	type UpdateFieldDataInput,
	ZyntroError,
} from "../../generated/zyntro/index.ts";

const api_key = "key";
const developer_secret = "zdk_secret";
const org_id = "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10";
const member_id = "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22";
const contact_id = "a1b2c3d4-e5f6-7890-abcd-ef1234567890";
const entity_id = "b2c3d4e5-f6a7-8901-bcde-f12345678901";

const client = createZyntroClient({
	api_key,
	developer_secret,
	org_id,
	member_id,
});
createZyntroClient({ api_key, org_id });
// @ts-expect-error a credential that every operation needs is missing
createZyntroClient({ developer_secret, org_id });
// @ts-expect-error a misspelled credential
createZyntroClient({ api_key, org_id, developerSecret: developer_secret });

// Targets
await client.updateFieldData({ contact_id, fields: { status: "Warm" } });
await client.updateFieldData({ entity_id, fields: { score: 85.5 } });
await client.updateFieldData({
	contact_id,
	entity_id,
	fields: { status: "Warm" },
});
// @ts-expect-error neither contact_id nor entity_id
await client.updateFieldData({ fields: { status: "Warm" } });
// @ts-expect-error no fields
await client.updateFieldData({ contact_id });

// Fields
await client.updateFieldData({
	contact_id,
	fields: {
		autoEngage: 1,
		tags: "vip,priority",
		lastName: null,
		score: "",
		id: contact_id,
		customFields: { lead_source: "Conference", employees: 50 },
	},
});
// @ts-expect-error a misspelled field
await client.updateFieldData({ contact_id, fields: { stauts: "Warm" } });
// @ts-expect-error a flag is 0 or 1
await client.updateFieldData({ contact_id, fields: { autoEngage: 2 } });
// @ts-expect-error a flag is no boolean
await client.updateFieldData({ contact_id, fields: { autoEngage: true } });
// @ts-expect-error tags are one string here
await client.updateFieldData({ contact_id, fields: { tags: ["vip"] } });
const fields = { status: "Warm" };
// @ts-expect-error a misspelled member beside the target
await client.updateFieldData({ contact_id, entityId: entity_id, fields });

// Results
const updated = await client.updateFieldData({
	contact_id,
	fields: { status: "Warm" },
});
updated.status satisfies "success";
updated.data.updated_fields satisfies string[];
updated.data.warnings satisfies string[] | undefined;
// @ts-expect-error a success has warnings only when it is partial
updated.data.warnings.length;
// @ts-expect-error the entity may be null
updated.data.entity_id.length;
// @ts-expect-error the code never travels
updated.code;

// Help has its own method, and returns an open object
const help = await client.updateFieldDataHelp();
help.anything satisfies unknown;
// @ts-expect-error help is no update
await client.updateFieldData({ help: true });
// @ts-expect-error what help answers has to be narrowed
help.fields.length;

// The vendor's list is warnings; what was passed over without a word is the client's own
updated.skipped_fields satisfies string[];
// @ts-expect-error it is no part of what the vendor sends
updated.data.skipped_fields;
// @ts-expect-error help is no update
help.skipped_fields satisfies string[];

// A variable of the input's type, readonly arrays, and undefined for what is optional are accepted
declare const either: UpdateFieldDataInput;
await client.updateFieldData(either);
await client.updateFieldData({
	contact_id,
	entity_id: undefined,
	fields: { status: undefined, tags: "vip" },
});

// The paths beneath answer success or failure, to be narrowed
const http = createFetchClient<paths>();
const { data } = await http.POST("/apis/public/createContact.php", {
	body: {
		api_key,
		org_id,
		member_id,
		email: "a@example.com",
		first_name: "A",
		contact_status: "Active",
		contact_source: "API",
	},
});
if (data?.status === "success") data.log satisfies string;
if (data?.status === "error") data.field_map satisfies object;
// @ts-expect-error the outcome is not narrowed
data?.log;

// addContactsFull
const contact = { firstName: "Jane", primaryEmail: "jane@example.com" };
const created = await client.addContactsFull({
	contact,
	mode: "insert",
	skip_entity: true,
});
created.data.action satisfies string;
// @ts-expect-error there may be no entity
created.data.entity_id.length;
// @ts-expect-error a mode that the page does not list
await client.addContactsFull({ contact, mode: "merge" });
// @ts-expect-error a contact needs an e-mail address
await client.addContactsFull({ contact: { firstName: "Jane" } });
// @ts-expect-error tags are a list here
await client.addContactsFull({ contact: { ...contact, tags: "vip" } });
// @ts-expect-error snake_case belongs to v1
await client.addContactsFull({ contact: { ...contact, first_name: "Jane" } });
// @ts-expect-error a control switch is a boolean
await client.addContactsFull({ contact, skip_entity: 1 });

// createContact
const v1 = {
	email: "john@example.com",
	first_name: "John",
	contact_status: "Active",
	contact_source: "Form",
};
await client.createContact({
	...v1,
	do_not_call: 1,
	entity_tags: ["a"],
	entity_socials: { linkedin: "https://linkedin.com/x" },
});
// @ts-expect-error a flag is 0 or 1
await client.createContact({ ...v1, do_not_call: true });
// @ts-expect-error the e-mail address is missing
await client.createContact({
	first_name: "John",
	contact_status: "Active",
	contact_source: "Form",
});
// @ts-expect-error a misspelled field
await client.createContact({ ...v1, secondary_mail: "x@example.com" });

// Failures: a code is one of the API's, and of the operation's where that is known
try {
	await client.updateFieldData({ contact_id, fields });
} catch (error) {
	if (!(error instanceof ZyntroError)) throw error;
	error.api satisfies "zyntro";
	error.code === "MEMBER_NOT_FOUND";
	// @ts-expect-error a misspelled code
	error.code === "CONTACT_NOT_FUOND";
	if (error.operation === "updateFieldData") {
		error.code === "CONTACT_NOT_FOUND";
		error.code === "UNKNOWN";
		// @ts-expect-error a code of another operation
		error.code === "MEMBER_NOT_FOUND";
	}
	if (error.operation === "createContact")
		error.body?.field_map satisfies object | undefined;
	error.retryAfter satisfies number | undefined;
}
const outcome = await safe(client.updateFieldData({ contact_id, fields }));
if (outcome.ok) outcome.data.skipped_fields satisfies string[];
else if (outcome.error instanceof ZyntroError)
	outcome.error.operation satisfies "updateFieldData";
// @ts-expect-error it may have failed
outcome.data;

// A call's own settings, and the member that acts in it
await client.addContactsFull(
	{ contact, member_id },
	{ timeout: 1000, retries: 0, signal: AbortSignal.timeout(1), headers: {} },
);
await client.addContactsFull(
	{ contact: { ...contact, tags: ["vip"] as const } },
	{ credentials: { org_id }, headers: new Headers() },
);
// @ts-expect-error a misspelled setting
await client.addContactsFull({ contact }, { timout: 1000 });
// @ts-expect-error no other credential is a call's own
await client.addContactsFull({ contact, api_key });
// @ts-expect-error a token is none of its credentials
createZyntroClient({ api_key, org_id, token: "jwt" });
