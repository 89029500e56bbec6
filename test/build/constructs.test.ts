/** What descriptions of others contain and ours do not: they build unmodified, and the client does what they say. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { builtApis } from "../../scripts/model/built.ts";
import { build } from "../../scripts/targets/pipeline.ts";
import { wireRequest } from "../../scripts/targets/samples.ts";
import { createClient } from "../support/apis.ts";
import { compile } from "../support/compile.ts";
import { temporaryFolder } from "../support/folder.ts";
import { answering } from "../support/server.ts";

const folder = await temporaryFolder();
const specDir = join(folder, "spec");
const outDir = join(folder, "generated");

/** One file, no names for its examples, keys of other tools, kebab-case, bodies that are not JSON, a webhook. */
const description = (scheme: string, topics = "") => `
openapi: 3.1.0
info: { title: Trains, version: 1.0.0, x-feedback: { label: Tell us } }
servers: [{ url: https://trains.example }]
security: [{ any: [] }]
x-topics: [{ content: ${topics || "none"} }]
paths:
  /stations/{station-id}:
    parameters:
      - { name: station-id, in: path, required: true, schema: { type: string, format: uuid } }
    get:
      operationId: get-station
      summary: Get a station
      responses:
        "200":
          description: OK
          headers:
            Retry-After: { schema: { type: string }, examples: { seconds: { value: "120" } } }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Train-Station" }
              example: { name: Oslo S }
        "404":
          description: Not found
          content:
            application/problem+json: { schema: { $ref: "#/components/schemas/Error" }, example: { title: None } }
    post:
      operationId: add-note
      summary: Add a note
      requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
      responses: { "200": { description: OK, content: { text/plain: { schema: { type: string } } } } }
  /map:
    get:
      operationId: get-map
      summary: Get the map
      responses: { "200": { description: An image, content: { image/png: { schema: { type: string, format: binary } } } } }
webhooks:
  newStation:
    post: { operationId: new-station, summary: A station opened, responses: { "200": { description: OK } } }
components:
  schemas:
    Error: { type: object, xml: { name: problem } }
    Train-Station: { type: object, properties: { name: { type: string, example: Bergen } } }
  securitySchemes: { any: ${scheme} }
`;

/** Nothing but what OpenAPI requires, and a server with a variable. */
const MINIMAL = `
openapi: 3.1.1
info: { title: Trains, version: "1" }
servers: [{ url: "https://{region}.trains.example", variables: { region: { default: eu } } }]
paths: { /stations: { delete: { operationId: clear, responses: { "204": { description: Gone } } } } }
`;

/** Each way in which a secret travels, and what a server gets of it. */
const SECRETS = {
	basic: {
		scheme: "{ type: http, scheme: basic }",
		given: { username: "ada", password: "p:ss" },
		sent: {
			authorization: `Basic ${Buffer.from("ada:p:ss").toString("base64")}`,
		},
	},
	"header-key": {
		scheme: "{ type: apiKey, in: header, name: X-Key }",
		given: { apiKey: "k" },
		sent: { "x-key": "k" },
	},
	"query-key": {
		scheme: "{ type: apiKey, in: query, name: key }",
		given: { apiKey: "k&1" },
		sent: {},
		search: "?key=k%261",
	},
	"cookie-key": {
		scheme: "{ type: apiKey, in: cookie, name: session }",
		given: { apiKey: "k" },
		sent: { cookie: "session=k" },
	},
	oauth: {
		scheme:
			"{ type: oauth2, flows: { authorizationCode: { authorizationUrl: https://a.example, tokenUrl: https://t.example, scopes: {} } } }",
		given: { token: "t" },
		sent: { authorization: "Bearer t" },
	},
};

beforeAll(async () => {
	for (const [name, { scheme }] of Object.entries(SECRETS)) {
		await mkdir(join(specDir, name, "docs"), { recursive: true });
		await writeFile(join(specDir, name, "docs/start.md"), "# Start\n");
		await writeFile(
			join(specDir, name, "openapi.yaml"),
			description(scheme, "{ $ref: ./docs/start.md }"),
		);
	}
	await mkdir(join(specDir, "minimal"));
	await writeFile(join(specDir, "minimal/openapi.yaml"), MINIMAL);
	await build(specDir, outDir, () => {});
});

async function client(name: keyof typeof SECRETS, baseUrl: string) {
	const apis = await builtApis(specDir, outDir);
	const api = apis.find((one) => one.name === name);
	if (!api) throw new Error(`${name} is not built.`);
	return createClient(api, { ...SECRETS[name].given, baseUrl }, outDir);
}

test.each(Object.keys(SECRETS) as (keyof typeof SECRETS)[])(
	"a secret as %s reaches the server",
	async (name) => {
		await using server = await answering({ body: '{"name":"Oslo S"}' });
		const { getStation } = await client(name, server.baseUrl);
		expect(await getStation?.({ "station-id": "a" })).toEqual({
			name: "Oslo S",
		});
		const { search = "", sent } = { search: "", ...SECRETS[name] };
		expect(server.received).toMatchObject([
			{ url: `/stations/a${search}`, headers: sent },
		]);
	},
);

test("a text goes and comes as it is, an image comes as a blob", async () => {
	await using server = await answering({ body: '"as it is"' });
	const { addNote, getMap } = await client("oauth", server.baseUrl);
	expect(await addNote?.({ "station-id": "a", body: '"note"' })).toBe(
		'"as it is"',
	);
	expect(server.received[0]).toMatchObject({
		text: '"note"',
		headers: { "content-type": "text/plain" },
	});
	const image = (await getMap?.()) as Blob;
	expect(await image.text()).toBe('"as it is"');
});

test("a secret of basic authentication is in no error", async () => {
	const [encoded] = Object.values(SECRETS.basic.sent);
	await using server = await answering({
		status: 404,
		body: JSON.stringify({ title: encoded }),
	});
	const { getStation } = await client("basic", server.baseUrl);
	const error = await getStation?.({ "station-id": "a" }).then(
		() => expect.fail("it succeeded"),
		(thrown: Error) => thrown,
	);
	expect(error).toMatchObject({ status: 404, operation: "getStation" });
	expect(JSON.stringify({ ...error, message: error?.message })).not.toContain(
		encoded?.slice(6),
	);
});

test("each operation has a complete sample, and the webhook is named", async () => {
	const [api] = await builtApis(specDir, outDir);
	if (!api) throw new Error("Nothing is built.");
	const urls = api.operations.map((operation) => {
		const [shown] = operation.examples;
		return shown?.request && wireRequest(api, operation, shown.request).url;
	});
	const station = expect.stringMatching(
		/^https:\/\/trains.example\/stations\/[0-9a-f-]{36}$/,
	);
	expect(urls).toEqual([station, station, "https://trains.example/map"]);
	const repeatable = api.operations.map(({ isIdempotent }) => isIdempotent);
	expect(repeatable).toEqual([true, false, true]);
	const readme = await readFile(join(outDir, api.name, "README.md"), "utf8");
	expect(readme).toContain("| `newStation` | POST | A station opened |");
	const bundle = await readFile(join(outDir, api.name, "openapi.json"), "utf8");
	expect(bundle).not.toMatch(/"\$ref": "[^#]/);
});

test("what is optional in OpenAPI may be left out", async () => {
	const apis = await builtApis(specDir, outDir);
	expect(apis.find(({ name }) => name === "minimal")).toMatchObject({
		server: "https://eu.trains.example",
		operations: [{ object: { summary: "clear" }, isIdempotent: true }],
	});
});

const PROBE = `
import { createBasicClient, type TrainStation } from "./generated/basic/index.ts";
const client = createBasicClient({ username: "ada", password: "p" });
// @ts-expect-error the password is missing
createBasicClient({ username: "ada" });
(await client.getStation({ "station-id": "a" })) satisfies TrainStation;
// @ts-expect-error the station is missing
await client.getStation({});
(await client.getMap()) satisfies Blob;
(await client.addNote({ "station-id": "a", body: "note" })) satisfies string;
`;

test("clients and samples compile", async () => {
	const apis = await builtApis(specDir, outDir);
	expect(await compile(folder, apis, PROBE)).toBe("");
});

test("a webhook is in the docs", async () => {
	const page = await readFile(join(outDir, "docs/basic/index.html"), "utf8");
	expect(page).toContain("<code>newStation</code>");
});
