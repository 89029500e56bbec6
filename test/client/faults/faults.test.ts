/** Whatever goes wrong on the socket, a call ends as documented and in its time. */
import { createServer } from "node:net";
import { beforeAll, expect, test } from "vitest";
import { answer, type Behaviour, misbehaving } from "../../support/socket.ts";
import { clientOf, create, sentSecrets, update } from "./client.ts";
import { faults, MOST_MS, success, TIMEOUT, timeout } from "./faults.ts";
import { type Forced, forcing } from "./forcing.ts";

const unhandled: unknown[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));

// What a process's first sandbox reads and compiles would hold up the calls that are timed.
beforeAll(async () => {
	await using server = await forcing();
	const client = clientOf({ ...server });
	await update(client);
	await create(client);
});

/** Each on a bare socket, and from the sandbox where it can be made to do the same. */
const met = faults(sentSecrets).flatMap(({ behaviours, forced, ...fault }) => [
	{ ...fault, from: "a socket", start: () => misbehaving(...behaviours) },
	...(forced
		? [{ ...fault, from: "the sandbox", start: () => forcing(...forced) }]
		: []),
]);

test.concurrent.for(met)(
	"$name, from $from",
	async ({ start, ends, requests, between: [least, most] }, { expect }) => {
		await using server = await start();
		const client = clientOf({
			...server,
			// Where an answer comes, a busy machine may take its time.
			timeout: ends === timeout ? TIMEOUT : 10_000,
			retries: 1,
		});
		const began = performance.now();
		const outcome = await update(client).then(
			(value) => ({ value }),
			(error) => ({ error }),
		);
		const took = performance.now() - began;
		expect(outcome).toMatchObject(ends);
		expect(server.times).toHaveLength(requests);
		expect(took).toBeGreaterThan(least);
		expect(took).toBeLessThan(most);
	},
);

test.concurrent("a refused connection", async ({ expect }) => {
	const baseUrl = await closedPort();
	const client = clientOf({ baseUrl, retries: 0 });
	await expect(update(client)).rejects.toMatchObject({
		name: "NetworkError",
		message: `zyntro.updateFieldData got no response from ${new URL(baseUrl).host}: ECONNREFUSED`,
		attempts: 1,
	});
});

test.concurrent("by default a call is sent three times, with doubling waits", async ({
	expect,
}) => {
	await using server = await misbehaving(answer(503));
	await expect(update(clientOf({ ...server }))).rejects.toMatchObject({
		status: 503,
		attempts: 3,
	});
	const [first = 0, second = 0, third = 0] = server.times;
	expect(second - first).toBeGreaterThan(490);
	expect(third - second).toBeGreaterThan(990);
	// The longest waits that the jitter allows, and as much again for a busy machine.
	expect(third - first).toBeLessThan(6_000);
});

test.concurrent.for(
	(
		[
			["500", answer(500), { status: 500 }, 1],
			["a reset", (socket) => socket.destroy(), { reset: true }, 1],
			["silence", () => {}, { delay: 2 * TIMEOUT }, 1],
			[
				"429",
				answer(429, "", { "Retry-After": "0" }),
				{ status: 429, retryAfter: 0 },
				2,
			],
			[
				"503",
				answer(503, "", { "Retry-After": "0" }),
				{ status: 503, retryAfter: 0 },
				1,
			],
		] as [string, Behaviour, Forced, number][]
	).flatMap(([name, behaviour, forced, requests]) => [
		{ name, requests, start: () => misbehaving(behaviour) },
		{
			name: `${name} from the sandbox`,
			requests,
			start: () => forcing({ ...forced, times: 2 }),
		},
	]),
)(
	"a call that may write twice meets $name",
	async ({ start, requests }, { expect }) => {
		await using server = await start();
		const client = clientOf({ ...server, timeout: TIMEOUT, retries: 1 });
		await expect(create(client)).rejects.toMatchObject({ attempts: requests });
		expect(server.times).toHaveLength(requests);
	},
);

test.concurrent("an answer tells how long to wait, and which it is", async ({
	expect,
}) => {
	await using server = await misbehaving(
		answer(429, "{}", { "Retry-After": "7", "X-Request-Id": "r-1" }),
	);
	await expect(
		update(clientOf({ ...server, retries: 0 })),
	).rejects.toMatchObject({ status: 429, retryAfter: 7, requestId: "r-1" });
});

test.concurrent("the sandbox tells how long to wait", async ({ expect }) => {
	await using server = await forcing({ status: 429, retryAfter: 7 });
	await expect(
		update(clientOf({ ...server, retries: 0 })),
	).rejects.toMatchObject({ status: 429, retryAfter: 7 });
});

test.concurrent("a wait of an hour is not waited", async ({ expect }) => {
	await using server = await misbehaving(
		answer(429, "", { "Retry-After": "3600" }),
	);
	await expect(update(clientOf({ ...server }))).rejects.toMatchObject({
		retryAfter: 3600,
		attempts: 1,
	});
});

const stop = new Error("The caller has had enough.");

test.concurrent.for([
	["before the call", 0, 0],
	["while it waits for the answer", 100, 1],
] as const)(
	"an abort %s ends it with the caller's reason",
	async ([, after, requests], { expect }) => {
		await using server = await misbehaving(() => {});
		const controller = new AbortController();
		if (after) setTimeout(() => controller.abort(stop), after);
		else controller.abort(stop);
		const began = performance.now();
		await expect(
			update(clientOf({ ...server }), { signal: controller.signal }),
		).rejects.toBe(stop);
		expect(performance.now() - began).toBeLessThan(MOST_MS);
		expect(server.times).toHaveLength(requests);
	},
);

test.concurrent("an abort in the wait for the next try ends it", async ({
	expect,
}) => {
	await using server = await misbehaving(
		answer(503, "", { "Retry-After": "30" }),
	);
	const began = performance.now();
	await expect(
		update(clientOf({ ...server }), { signal: AbortSignal.timeout(100) }),
	).rejects.toMatchObject({ name: "TimeoutError", code: 23 });
	expect(performance.now() - began).toBeLessThan(MOST_MS);
	expect(server.times).toHaveLength(1);
});

test.concurrent("a call after an aborted one works", async ({ expect }) => {
	await using server = await misbehaving(
		() => {},
		answer(200, JSON.stringify(success)),
	);
	const client = clientOf({ ...server });
	const signal = AbortSignal.timeout(50);
	await expect(update(client, { signal })).rejects.toThrow();
	await expect(update(client)).resolves.toMatchObject(success);
});

test("no rejection went unhandled", async () => {
	await new Promise((done) => setTimeout(done, 50));
	expect(unhandled).toEqual([]);
});

/** The address of a port on which nobody listens. */
async function closedPort(): Promise<string> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as { port: number };
	await new Promise((closed) => server.close(closed));
	return `http://127.0.0.1:${port}`;
}
