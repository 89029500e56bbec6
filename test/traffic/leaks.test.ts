/** No secret and nothing of a person leaves: the faults of the client's tests quote the secrets that were sent in every way. */
import { expect, test } from "vitest";
import { watch } from "../../generated/zyntro/watch.ts";
import type { Finding } from "../../runtime/judge.ts";
import { parsed } from "../../runtime/watch.ts";
import { check } from "../../traffic/check.ts";
import { describedApis } from "../../traffic/described.ts";
import type { Recorded } from "../../traffic/read.ts";
import { markdownReport, plainReport } from "../../traffic/report.ts";
import { clientOf, MARKER, sentSecrets } from "../client/faults/client.ts";
import { faults, TIMEOUT } from "../client/faults/faults.ts";
import { misbehaving } from "../support/socket.ts";

const apis = await describedApis();
const PERSONAL = /zephyrine|quibbleworth|010-7788/i;
const PERSON = {
	firstName: "Zephyrine",
	lastName: "Quibbleworth",
	primaryEmail: "zephyrine.q@example.com",
	primaryPhone: "+1 (555) 010-7788",
};

function printed(exchanges: Recorded[], zyntro: string, showsValues: boolean) {
	const report = check(apis, exchanges, { zyntro }, showsValues);
	return `${plainReport(report)}\n${markdownReport(report)}\n${JSON.stringify(report, null, 1)}`;
}

test("no fault makes a report or a finding show a secret", async () => {
	const shown: string[] = [];
	let count = 0;
	await Promise.all(
		faults(sentSecrets).map(async ({ behaviours }) => {
			await using server = await misbehaving(...behaviours);
			const exchanges: Recorded[] = [];
			const findings: Finding[] = [];
			const client = clientOf({
				...server,
				fetch: watch(recording(exchanges), (finding) => findings.push(finding)),
				// A busy machine may take its time; a server that never responds is given up.
				timeout: 10 * TIMEOUT,
				retries: 0,
			});
			await client
				.updateFieldData({ contact_id: "c", fields: PERSON })
				.catch(() => {});
			count += exchanges.length;
			for (const showsValues of [false, true])
				shown.push(printed(exchanges, server.baseUrl, showsValues));
			shown.push(JSON.stringify(findings));
		}),
	);
	expect(count).toBeGreaterThan(10);
	const lines = shown.join("\n").split("\n");
	expect(lines.join()).toContain("***");
	expect(lines.filter((line) => MARKER.test(line))).toEqual([]);
});

test("what one exchange holds is hidden in the text of another", () => {
	const exchange = (request: unknown, response: unknown): Recorded => ({
		method: "POST",
		url: new URL("https://app.zyntrohq.com/apis/v2/public/crm/updateFieldData"),
		headers: new Headers({ Cookie: "sid=cookie-marker" }),
		request,
		status: 200,
		received: new Headers(),
		response,
	});
	const text =
		"late-marker-1, cookie-marker: Zephyrine Quibbleworth, 010-7788, zephyrine.q@example.com";
	const report = printed(
		[
			exchange({}, { status: "error", data: text }),
			exchange(
				{ client_secret: "late-marker-1", fields: PERSON },
				{ status: "error", data: "Missing API key", "late-marker-1": 1 },
			),
		],
		"https://app.zyntrohq.com",
		false,
	);
	expect(report).toContain("***");
	expect(report).not.toMatch(MARKER);
	expect(report).not.toMatch(PERSONAL);
});

/** A fetch that keeps what comes of it. */
function recording(exchanges: Recorded[]): typeof fetch {
	return async (input, init) => {
		const response = await fetch(input, init);
		const copy = response.clone();
		copy
			.text()
			.then((text) =>
				exchanges.push({
					method: init?.method ?? "GET",
					url: new URL(String(input)),
					headers: new Headers(init?.headers),
					request: parsed(String(init?.body)),
					status: copy.status,
					received: copy.headers,
					response: parsed(text),
				}),
			)
			.catch(() => {});
		return response;
	};
}
