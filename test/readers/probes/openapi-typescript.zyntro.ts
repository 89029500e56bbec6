/** `status` narrows. */
import type { components } from "./types.ts";

type Schemas = components["schemas"];

declare const update: Schemas["UpdateFieldDataOutcome"];
if (update.status === "success") update.data.updated_fields satisfies string[];
else update.data satisfies string | string[];

declare const either: Schemas["UpdateFieldDataOutcomeOrHelp"];
if (either.status === "error") either.data satisfies string | string[];

declare const upsert: Schemas["AddContactsFullOutcome"];
if (upsert.status === "success") upsert.data.contact_id satisfies string;
else upsert.data satisfies string | string[];

declare const created: Schemas["CreateContactOutcome"];
if (created.status === "error") created.field_map satisfies object;
else created.log satisfies string;
