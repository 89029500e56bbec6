/** The descriptions say of errors what the vendors' pages say, to the letter and in their order. */
import { describe, expect, test } from "vitest";
import { apis } from "../support/apis.ts";
import { ERROR_TABLES } from "../vendor/error-tables.ts";

describe.each(apis)("$name", (api) => {
	test.each(api.operations)("the error table of $id", ({ id, errors }) => {
		const rows = errors.map(({ code, message }) =>
			message === undefined ? [code] : [code, message],
		);
		expect(rows).toEqual(ERROR_TABLES[`${api.name}.${id}`]);
	});
});
