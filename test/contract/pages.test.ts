/** Each description says what the vendor's page says: the fast checks, one by one. */
import { describe, expect, test } from "vitest";
import { apis } from "../support/apis.ts";
import { pageOf, pages } from "../vendor/pages.ts";
import { checks } from "./checks.ts";

const operations = apis.flatMap((api) =>
	api.operations.map((operation) => ({ api, operation })),
);

test("each restated page has an operation, and each operation a page", () => {
	const described = operations.map(
		({ api, operation }) => `${api.name}.${operation.id}`,
	);
	const restated = pages.map(({ api, operation }) => `${api}.${operation}`);
	expect(restated.sort()).toEqual(described.sort());
});

describe.each(operations)("$api.name $operation.id", ({ api, operation }) => {
	test.each(Object.keys(checks))("%s", (name) => {
		checks[name]?.(api, operation, pageOf(api.name, operation.id));
	});
});
