/** The meter: full for the descriptions as they are, and it names what is taken away. */
import { describe, expect, test } from "vitest";
import { type Api, readApi } from "../../scripts/model/api.ts";
import type { OpenApiDocument } from "../../scripts/model/openapi.ts";
import { corpusOf } from "../contract/corpus/corpus.ts";
import { apis } from "../support/apis.ts";
import { pageOf } from "../vendor/pages.ts";
import { measure } from "./measure.ts";

// biome-ignore lint/suspicious/noExplicitAny: any node of a description
type Node = any;
const routera = apis.find(({ name }) => name === "routera") as Api;

function changed(change: (operation: Node, document: Node) => void): Api {
	const document: OpenApiDocument = structuredClone(routera.document);
	change(document.paths["/contacts/{contactId}"]?.patch, document);
	return readApi("routera", document);
}

test.each(apis)("$name is covered", (api) => {
	expect(measure(api).holes).toEqual([]);
});

describe("it names", () => {
	test("an answer that no valid case shows", () => {
		const api = changed(({ responses }) => {
			responses[404].content["application/json"].examples["not-found"].value =
				{};
		});
		expect(measure(api).holes).toEqual([
			"updateContact: HTTP 404 has no valid named case",
			"updateContact: NOT_FOUND has no valid named case",
		]);
	});

	test("a request body without a valid case", () => {
		const api = changed(({ requestBody }) => {
			for (const example of Object.values<Node>(
				requestBody.content["application/json"].examples,
			))
				example.value = {};
		});
		expect(measure(api).holes).toEqual([
			"updateContact: request body has no valid named case",
		]);
	});

	test("a rule without a check, and a check without a rule", () => {
		const api = changed((operation) => {
			operation["x-rules"][0].id = "RU-NEW-1";
		});
		expect(measure(api).holes).toEqual([
			"updateContact: the rule RU-NEW-1 has no check and no reason why not",
			"updateContact: RU-AUTH-1 is checked, and there is no such rule",
		]);
	});

	test("an error row that no client test ends in, and a client test of a row that is not there", () => {
		const api = changed((operation) => {
			operation["x-errors"][2].code = "GONE";
		});
		expect(measure(api).holes).toEqual([
			"updateContact: GONE is no outcome of not-found in the client's tests",
			"updateContact: not-found is expected to end with NOT_FOUND, and there is no such row",
		]);
	});

	test("a keyword that no body reaches", () => {
		const api = changed((_, { components }) => {
			components.schemas.Contact.properties.first_name.maxLength = 300;
			components.schemas.Contact.properties.nobody_has_it = {};
			components.schemas.Contact.required.push("nobody_has_it");
			components.schemas.Unused = { type: "boolean" };
		});
		expect(measure(api).holes).toEqual([
			"updateContact: HTTP 200 has no valid named case",
			"#/components/schemas/Contact/required/nobody_has_it was never seen passing",
			"#/components/schemas/Unused/type was never seen passing",
			"#/components/schemas/Contact/properties/first_name/maxLength was never seen failing",
			"#/components/schemas/Unused/type was never seen failing",
		]);
	});

	test("the failing side, when only the documented cases are shown", () => {
		const cases = (api: Api) =>
			measure(api, ({ id }) =>
				corpusOf(pageOf(api.name, id)).filter(({ name }) =>
					name.startsWith("case "),
				),
			);
		const { holes } = cases(routera);
		expect(holes).toContain(
			"#/components/schemas/ContactUpdate/required/fields was never seen failing",
		);
		expect(holes.filter((hole) => hole.endsWith("passing")).sort()).toEqual([
			"#/components/schemas/Contact/properties/archived/oneOf/1/format was never seen passing",
			"#/components/schemas/Contact/properties/archived/oneOf/1/type was never seen passing",
			"#/components/schemas/Contact/properties/archived_by/type was never seen passing",
		]);
	});
});
