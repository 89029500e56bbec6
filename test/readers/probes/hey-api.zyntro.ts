/** `status` narrows. */
import type {
	AddContactsFullOutcome,
	CreateContactOutcome,
	UpdateFieldDataOutcome,
	UpdateFieldDataOutcomeOrHelp,
} from "./types.gen";

declare const update: UpdateFieldDataOutcome;
if (update.status === "success") update.data.updated_fields satisfies string[];
else update.data satisfies string | string[];

declare const either: UpdateFieldDataOutcomeOrHelp;
if (either.status === "error") either.data satisfies string | string[];

declare const upsert: AddContactsFullOutcome;
if (upsert.status === "success") upsert.data.contact_id satisfies string;
else upsert.data satisfies string | string[];

declare const created: CreateContactOutcome;
if (created.status === "error") created.field_map satisfies object;
else created.log satisfies string;
