/** The pages' verdicts on bodies, against the sandbox. */
import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { corpus } from "../contract/checks.ts";
import { label } from "../contract/corpus/corpus.ts";
import { pages, type RestatedPage } from "../vendor/pages.ts";
import { callOf, pathOf } from "./documented.ts";

async function send(sandbox: Sandbox, page: RestatedPage, body: unknown) {
	const response = await sandbox.fetch(
		`/${page.api}${pathOf(page)}`,
		callOf(page, JSON.stringify(body)),
	);
	const answer = await response.json();
	const refused = response.status >= 400 || answer.status === "error";
	return {
		status: response.status,
		refused,
		warned: answer.data?.warnings !== undefined,
	};
}

/** Beside the other id these count as not sent, as they do without it: a choice of the README. */
const TAKEN =
	/updateFieldData request: .*set \/(contact|entity)_id to (null|"")$/;

test.each(pages)(
	"$api $operation: what the page refuses is not taken",
	async (page) => {
		await using sandbox = await createSandbox();
		const bodies = corpus(page).filter(
			({ side, part }) => side === "request" && !part,
		);
		expect(bodies.length).toBeGreaterThan(40);
		const before = sandbox.state();
		const wrong: string[] = [];
		for (const it of bodies) {
			const { status, refused, warned } = await send(sandbox, page, it.body);
			const taken = !refused && !warned && !TAKEN.test(label(it));
			if (status >= 500 || (it.because !== undefined && taken))
				wrong.push(`${status} for ${label(it)}`);
			if (refused) expect(sandbox.state(), label(it)).toEqual(before);
			else sandbox.reset();
		}
		expect(wrong).toEqual([]);
	},
);
