/** Compile-time probes: the correct calls compile, each wrong one does not. Compiled, never run. */
import {
	createRouteraClient,
	createRouteraToken,
	RouteraError,
} from "../../generated/routera/index.ts";

const client = createRouteraClient({ token: "jwt" });
// @ts-expect-error the token is missing
createRouteraClient({});
// @ts-expect-error a misspelled credential
createRouteraClient({ tokn: "jwt" });

const contactId = "550e8400-e29b-41d4-a716-446655440000";
const contact = await client.updateContact({
	contactId,
	properties: "phone",
	fields: { first_name: "Ada", external_id: "ext-001", account_field: 7 },
});
await client.updateContact({ contactId, fields: { external_id: null } });
// @ts-expect-error no contactId
await client.updateContact({ fields: { first_name: "Ada" } });
// @ts-expect-error no fields
await client.updateContact({ contactId });
// @ts-expect-error a misspelled query parameter
await client.updateContact({ contactId, fields: {}, property: "phone" });
// @ts-expect-error external_id is a string or null
await client.updateContact({ contactId, fields: { external_id: 1 } });

contact.id satisfies string;
contact.created_at satisfies string;
contact.phone satisfies unknown;
if (contact.archived !== false) contact.archived satisfies string;
// @ts-expect-error archived is false or a timestamp, to be narrowed
contact.archived.length;
// @ts-expect-error archived is never true
contact.archived satisfies true;
// @ts-expect-error external_id may be null
contact.external_id.length;

createRouteraClient({ token: () => "jwt" });
createRouteraClient({ token: async (refused?: string) => refused ?? "jwt" });
createRouteraClient({
	token: createRouteraToken({ client_id: "id", client_secret: "secret" }),
});
// @ts-expect-error the secret is missing
createRouteraToken({ client_id: "id" });
// @ts-expect-error a token is text
createRouteraClient({ token: () => 1 });

declare const error: unknown;
if (error instanceof RouteraError && error.operation === "createRouteraToken") {
	error.body?.error satisfies string | undefined;
	error.code satisfies "INVALID_REQUEST" | "INVALID_CLIENT" | "UNKNOWN";
	// @ts-expect-error a code of another operation
	error.code === "NOT_FOUND";
}
