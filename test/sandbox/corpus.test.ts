/** The pages' verdicts on bodies, and their documented requests, against the sandbox. */
import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { corpus } from "../contract/checks.ts";
import { label } from "../contract/corpus/corpus.ts";
import { pages, type RestatedPage } from "../vendor/pages.ts";
import { ORG } from "../vendor/zyntro/members.ts";

/** The credentials of the standard seed. */
const TOKENS: Record<string, string> = {
	routera: "your_token",
	nedzo: "sk_test_your_api_key",
};

/** The address of a page's call in the sandbox, with the usual values of its parameters. */
function addressOf({ api, call: { url, parameters } }: RestatedPage): string {
	const path = decodeURI(new URL(url).pathname);
	return `/${api}${path.replaceAll(/\{(\w+)\}/g, (_, name) => parameters.find((it) => it.name === name)?.values[""] ?? "")}`;
}

async function send(sandbox: Sandbox, page: RestatedPage, body: unknown) {
	const response = await sandbox.fetch(addressOf(page), {
		method: page.call.method,
		headers: { Authorization: `Bearer ${TOKENS[page.api]}` },
		body: JSON.stringify(body),
	});
	const answer = await response.json();
	const refused = response.status >= 400 || answer.status === "error";
	return {
		status: response.status,
		answer,
		refused,
		warned: answer.data?.warnings !== undefined,
	};
}

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
			if (status >= 500 || (it.because !== undefined && !refused && !warned))
				wrong.push(`${status} for ${label(it)}`);
			if (refused) expect(sandbox.state(), label(it)).toEqual(before);
			else sandbox.reset();
		}
		expect(wrong).toEqual([]);
	},
);

test.each(pages)(
	"$api $operation: documented requests are taken",
	async (page) => {
		for (const [name, { request, code }] of Object.entries(page.cases)) {
			if (request === undefined || code !== undefined) continue;
			await using sandbox = await createSandbox();
			if (name === "create-contact-b2c")
				sandbox.patch("zyntro.organizations", ORG, { mode: "b2c" });
			const { status, answer, refused } = await send(sandbox, page, request);
			expect([name, status, refused, refused && answer]).toEqual([
				name,
				200,
				false,
				false,
			]);
		}
	},
);
