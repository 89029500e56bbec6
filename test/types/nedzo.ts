/** Compile-time probes: the correct calls compile, each wrong one does not. Compiled, never run. */
import { createNedzoClient, NedzoError } from "../../generated/nedzo/index.ts";

const client = createNedzoClient({ token: "sk_test_key" });
// @ts-expect-error the key is missing
createNedzoClient({});

const id = "123e4567-e89b-12d3-a456-426614174000";
const contact = await client.updateContact({
	id,
	firstName: "Jane",
	timezone: null,
	tags: ["gold"],
	customFields: { MRR: 500, "Lead Source": "Website", Active: true, Old: null },
});
// @ts-expect-error no id
await client.updateContact({ firstName: "Jane" });
// @ts-expect-error a misspelled field
await client.updateContact({ id, fristName: "Jane" });
// @ts-expect-error a custom field belongs into customFields
await client.updateContact({ id, MRR: 500 });
// @ts-expect-error tags are a list
await client.updateContact({ id, tags: "gold" });
// @ts-expect-error the page lets null clear the time zone, not a name
await client.updateContact({ id, firstName: null });
// @ts-expect-error a custom value is a scalar
await client.updateContact({ id, customFields: { MRR: [500] } });

contact.id satisfies string;
contact.tags satisfies string[] | undefined;
contact.customFields?.MRR satisfies string | null | undefined;
// @ts-expect-error custom values come back as strings
contact.customFields?.MRR satisfies number | undefined;
// @ts-expect-error the time zone may be unset
contact.timezone.length;

// A problem keeps all that the vendor sends
declare const error: unknown;
if (error instanceof NedzoError) {
	error.body?.title satisfies string | undefined;
	error.body?.type satisfies string | undefined;
	error.body?.errors satisfies unknown;
	// @ts-expect-error a failure of another shape has no title
	error.body?.title.length;
}
