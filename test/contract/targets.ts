/** What stands in a vendor's place: the mock, which is told what to answer, and the sandbox, in which it comes about. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { startMock } from "../../scripts/mock.ts";
import type { Api, Operation } from "../../scripts/model/api.ts";
import type { Example } from "../../scripts/model/examples.ts";
import { like } from "../support/expected.ts";
import { arrange, NOW, stepShowing } from "../support/steps.ts";

export interface Target {
	/** The address, in the vendor's server's place, at which a documented example is what happens. */
	at(operation: Operation, documented: Example): Promise<string>;
	/** What is answered there, as it is or by its shape. */
	answer(operation: Operation, documented: Example): unknown;
	close(): Promise<void>;
}

export const targets = {
	mock: startMockTarget,
	sandbox: startSandboxTarget,
};

async function startMockTarget(api: Api): Promise<Target> {
	const mock = await startMock(api.document);
	const asking = await askForExamples(mock.url);
	return {
		at: async (_, { name, response }) =>
			asking.host(`code=${response?.status}, example=${name}`),
		answer: (_, { response }) => response?.value,
		close: async () => {
			asking.close();
			await mock.close();
		},
	};
}

/** A sandbox for each example, since a call may change what the next one finds. */
async function startSandboxTarget(api: Api): Promise<Target> {
	const sandboxes: Sandbox[] = [];
	const base = new URL(api.document.servers?.[0]?.url ?? "").pathname;
	return {
		async at(operation, documented) {
			const sandbox = await createSandbox({ now: NOW });
			sandboxes.push(sandbox);
			const { name } = documented;
			const { given, when, without } = stepShowing(operation, name) ?? {};
			// What no client can be made to send is forced; a client makes up to three attempts.
			if (!documented.request || when || without || given?.forced)
				sandbox.force({
					operation: `${api.name}.${operation.id}`,
					example: name,
					retryAfter: 0,
					times: 3,
				});
			else arrange(sandbox, { api, operation }, given);
			return `${await sandbox.listen()}/${api.name}${base.replace(/\/$/, "")}`;
		},
		answer: (_, documented) => like(documented),
		async close() {
			await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
		},
	};
}

/** A server before a mock whose hosts stand for examples: the first segment of a path is put into `Prefer`. */
async function askForExamples(mock: string) {
	const server = createServer(async (request, response) => {
		const [, Prefer = "", path = ""] =
			request.url?.match(/^\/([^/]+)(\/.*)$/) ?? [];
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk);
		const {
			host,
			connection,
			"content-length": _,
			...headers
		} = request.headers;
		const answer = await fetch(mock + path, {
			method: request.method ?? "GET",
			headers: {
				...(headers as Record<string, string>),
				Prefer: decodeURIComponent(Prefer),
			},
			...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
		});
		response.writeHead(answer.status, { "Content-Type": "application/json" });
		response.end(await answer.text());
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	return {
		host: (prefer: string) =>
			`http://127.0.0.1:${port}/${encodeURIComponent(prefer)}`,
		close: () => server.close(),
	};
}
