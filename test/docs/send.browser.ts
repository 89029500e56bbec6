/** Requests that a reader sends from the docs: to a mock or sandbox on the own machine, and nowhere else. */
import { describe, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { startMock } from "../../scripts/mock.ts";
import { apis } from "../support/apis.ts";
import { answering } from "../support/server.ts";
import { operationPages, Site } from "./site.ts";

const site = Site.use();

describe("send", () => {
	test("responds from the mock on this machine, with the example that is shown", async () => {
		const api = apis.find(({ name }) => name === "zyntro") ?? apis[0];
		if (!api) throw new Error("There is no API.");
		const mock = await startMock(api.document);
		const { page, troubles } = await site.open(
			`docs/${api.name}/${api.operations[0]?.id}.html`,
		);
		await page.getByRole("button", { name: "Try it" }).first().click();
		const dialog = page.getByRole("dialog", { name: "Try it" });
		await dialog.getByLabel("Address").fill(new URL(mock.url).origin);
		await dialog.getByRole("button", { name: "Send" }).click();
		await dialog.getByText("200 ").waitFor();
		await expect
			.poll(() => dialog.locator("pre").textContent())
			.toContain("5 fields updated successfully");
		expect(troubles.filter((line) => !line.includes("127.0.0.1"))).toEqual([]);
		await mock.close();
		await page.context().close();
	});

	test.for(apis)(
		"responds from the sandbox: $name",
		async ({ name, operations }) => {
			await using sandbox = await createSandbox();
			const base = `${await sandbox.listen()}/${name}`;
			const { page } = await site.open(
				`docs/${name}/${operations[0]?.id}.html`,
			);
			await page.getByRole("button", { name: "Try it" }).first().click();
			const dialog = page.getByRole("dialog", { name: "Try it" });
			await dialog.getByLabel("Address").fill(base);
			await dialog.getByRole("button", { name: "Send" }).click();
			await dialog.getByText("200 ").waitFor();
			expect(sandbox.requests()).toMatchObject([
				{ status: 200, violations: [] },
			]);
			await page.context().close();
		},
	);

	test("goes to no other host, by its own word and by the policy", async () => {
		const { page, troubles } = await site.open(operationPages[0] as string);
		await page.getByRole("button", { name: "Try it" }).first().click();
		const dialog = page.getByRole("dialog", { name: "Try it" });
		for (const address of [
			"https://api.example",
			"http://docs.example",
			"http://127.0.0.1.example",
			"x",
		]) {
			await dialog.getByLabel("Address").fill(address);
			await dialog.getByRole("button", { name: "Send" }).click();
			await dialog.getByText("Not sent: the address has to be").waitFor();
		}
		expect(troubles).toEqual([]);
		const refused = await page.evaluate(() =>
			fetch("http://elsewhere.example/").then(
				() => "sent",
				() => "refused",
			),
		);
		expect(refused).toBe("refused");
		expect(troubles.join()).toContain("Content Security Policy");
		await page.context().close();
	});

	test("says why there is no response", async () => {
		await using closed = await answering({ body: "{}" });
		const { page } = await site.open(operationPages.at(-1) as string);
		await page.getByRole("button", { name: "Try it" }).first().click();
		const dialog = page.getByRole("dialog", { name: "Try it" });
		const send = async (reason: string) => {
			await dialog.getByRole("button", { name: "Send" }).click();
			await dialog.getByText(reason).waitFor();
		};
		await dialog.getByLabel("Address").fill(closed.baseUrl);
		await send("CORS");
		await dialog.getByLabel("Address").fill("http://127.0.0.1:9");
		await send("Nothing listens at this address");
		const request = dialog.getByLabel("Request");
		await request.fill(`${await request.inputValue()}}`);
		await send("Not sent: the body is not valid JSON");
		await dialog.getByRole("button", { name: "Sandbox" }).click();
		expect(await dialog.getByLabel("Address").inputValue()).toContain(":4020/");
		await page.context().close();
	});

	test("keeps what is typed out of the address and the storage", async () => {
		await using server = await answering({
			headers: {
				"Access-Control-Allow-Origin": "*",
				"Access-Control-Allow-Headers": "*",
				"Access-Control-Allow-Methods": "*",
			},
			body: "{}",
		});
		for (const { name, security, operations } of apis) {
			const { page } = await site.open(
				`docs/${name}/${operations[0]?.id}.html`,
			);
			await page.getByRole("button", { name: "Try it" }).first().click();
			const dialog = page.getByRole("dialog", { name: "Try it" });
			await dialog.getByLabel("Address").fill(server.baseUrl);
			await dialog.locator("input[type=password]").first().fill("typed-secret");
			await dialog.getByRole("button", { name: "Send" }).click();
			await dialog.getByText("200 ").waitFor();
			const sent = server.received.findLast(
				({ method }) => method !== "OPTIONS",
			);
			expect(sent?.url).not.toContain("typed-secret");
			expect(
				security ? sent?.headers.authorization : JSON.stringify(sent?.body),
			).toContain("typed-secret");
			const kept = await page.evaluate(() =>
				JSON.stringify([
					{ ...localStorage },
					{ ...sessionStorage },
					document.cookie,
					location.href,
				]),
			);
			expect(kept).not.toContain("typed-secret");
			await page.context().close();
		}
	});
});
