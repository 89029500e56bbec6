/**
 * Meets every fault and shows all there is to see of it, in every way a program might: what comes out is searched for
 * secrets. Then it ends by itself, for nothing is left open.
 */
import { inspect } from "node:util";
import {
	type ClientOptions,
	createRouteraClient,
	createRouteraToken,
	safe,
} from "../../../generated/routera/index.ts";
import { answer, misbehaving } from "../../support/socket.ts";
import { clientOf, sentSecrets, update } from "./client.ts";
import { faults, TIMEOUT } from "./faults.ts";

const TOKEN = "eyJhbGci.marker.token";
const REFRESHED = "eyJhbGci.marker.fresh";
const CLIENT = { client_id: "id-marker-55", client_secret: "s3cr3t/marker" };

function show(name: string, thing: unknown) {
	console.log(`\n== ${name}`);
	console.log(thing);
	console.error(thing);
	console.log(inspect(thing, { depth: null, showHidden: true, getters: true }));
	console.log(JSON.stringify(thing), String(thing));
	for (let it = thing; it instanceof Error; it = it.cause)
		for (const key of Object.getOwnPropertyNames(it))
			console.log(key, (it as unknown as Record<string, unknown>)[key]);
}

const options: ClientOptions = {
	timeout: TIMEOUT,
	retries: 1,
	onEvent: (event) => show("event", event),
};

await Promise.all(
	faults(sentSecrets).map(async ({ name, behaviours }) => {
		await using server = await misbehaving(...behaviours);
		const client = clientOf({ ...options, ...server });
		show(`client: ${name}`, client);
		show(
			`fault: ${name}`,
			((await safe(update(client))) as { error?: unknown }).error,
		);
	}),
);

// What a server may make of a token or of the credentials that are changed for one.
const echoes = [
	(text: string) =>
		answer(401, JSON.stringify({ message: `no: ${text}`, error: true })),
	(text: string) => answer(401, `<p>${text}</p>`),
	(text: string) =>
		answer(
			400,
			JSON.stringify({ error: "invalid_request", error_description: text }),
		),
	(text: string) => answer(200, `{"access_token":"${text}`),
	(text: string) => answer(200, `{"token":"${text}"}`),
	(text: string) =>
		answer(200, encodeURIComponent(text), { "X-Request-Id": text }),
	(text: string) => answer(200, JSON.stringify(text).replaceAll("/", "\\/")),
];
echoes.push((text) => answer(401, text.toUpperCase()));
const contact = { contactId: "1", fields: {} };
for (const echo of echoes) {
	await using ofTokens = await misbehaving(echo(`${TOKEN} ${REFRESHED}`));
	for (const token of [
		TOKEN,
		(refused?: string) => (refused ? REFRESHED : TOKEN),
	]) {
		const client = createRouteraClient({ ...options, ...ofTokens, token });
		show("token", [client, await safe(client.updateContact(contact))]);
	}
	await using ofSecrets = await misbehaving(
		echo(`${CLIENT.client_id} ${CLIENT.client_secret}`),
	);
	const token = createRouteraToken({ ...CLIENT, ...options, ...ofSecrets });
	const client = createRouteraClient({ token });
	show("token source", [token, await safe(client.updateContact(contact))]);
}

// A secret that cannot be sent is not quoted by who refuses it.
for (const wrong of ["marker marker", "marker\nmarker", "mårker-marker"]) {
	try {
		createRouteraClient({ token: wrong });
	} catch (error) {
		show("creation", error);
	}
	const client = createRouteraClient({ token: () => wrong });
	show("token", await safe(client.updateContact(contact)));
}

const over = performance.now();
process.on("exit", () => console.log(`open: ${performance.now() - over} ms`));
