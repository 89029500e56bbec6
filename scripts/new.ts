/** Writes the files of a new operation in house style, with TODO where somebody has to write. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { methodName } from "./model/identifiers.ts";
import { commandLine, main } from "./util/cli.ts";
import { listFiles, writeText } from "./util/files.ts";

const BODIES = "test/contract/bodies";
const HELP = `
Writes spec/<api>/operations/<operationId> with its operation, errors, rules and one example, its table of bodies and its
sandbox core, and adds it to spec/<api>/openapi.yaml, which is written too if there is none. "npm run lint" then lists the
texts that are still to write.

Usage: npm run new -- <api> <operationId>
`;

if (import.meta.main)
	await main(async () => {
		const [api, id, more] = commandLine(HELP, {}).positionals;
		if (
			!api ||
			!id ||
			more ||
			!/^[a-z][a-z0-9-]*$/.test(api) ||
			methodName(id) !== id
		)
			throw new Error(
				"Name the API (small letters, digits and hyphens) and the operationId (camelCase): npm run new -- acme getBook",
			);
		const entry = join("spec", api, "openapi.yaml");
		const known = existsSync(entry) ? await readFile(entry, "utf8") : undefined;
		const [, server = `https://api.${api}.test`] =
			/^ {2}- url: (\S+)$/m.exec(known ?? "") ?? [];
		const files = filesOf(api, id, server, await securityOf(api));
		const taken = Object.keys(files).find((file) => existsSync(file));
		if (taken) throw new Error(`${taken} exists: choose another operationId.`);
		const path = pathOf(api, id);
		files[entry] = known
			? withPath(known, entry, path)
			: entryOf(api, server, path);
		for (const [file, text] of Object.entries(files)) {
			await writeText(file, text);
			console.log(file);
		}
	});

/** The line on security in the API's first table of bodies: its operations share it. */
async function securityOf(api: string): Promise<string> {
	const files = await listFiles(BODIES);
	const table = files.find((file) => file.startsWith(`${api}.`));
	const text = table ? await readFile(join(BODIES, table), "utf8") : "";
	return /^security: .+$/m.exec(text)?.[0] ?? "security: none";
}

function pathOf(api: string, id: string): string {
	return `  /${api}/${id}:
    post:
      $ref: operations/${id}/operation.yaml
`;
}

function withPath(text: string, entry: string, path: string): string {
	if (!/^paths:$/m.test(text))
		throw new Error(`${entry} has no line "paths:" to add the operation to.`);
	return text.replace(/^paths:$/m, `paths:\n${path.trimEnd()}`);
}

function entryOf(api: string, server: string, path: string): string {
	return `openapi: 3.1.1
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: ${api} contact API
  version: 1.0.0
  summary: "TODO: what the API is for, in one line."
  description: "TODO: what it stores, how a call is authorized, and how an error looks."
  license:
    name: MIT, for this description alone and not for the API
    url: https://opensource.org/license/mit
externalDocs:
  description: The API introduction
  url: https://example.com
servers:
  - url: ${server}
    description: Production.
security: []
tags:
  - name: Contacts
    description: Operations on contacts.
paths:
${path}`;
}

/** The files of an operation by their names. */
function filesOf(
	api: string,
	id: string,
	server: string,
	security: string,
): Record<string, string> {
	return {
		[`spec/${api}/operations/${id}/operation.yaml`]: `operationId: ${id}
tags: [Contacts]
summary: "TODO: what it does, in a few words"
description: "TODO: what happens, then what to do."
externalDocs:
  description: The page of the operation
  url: https://example.com
x-idempotent: false
requestBody:
  description: "TODO: what is sent."
  required: true
  content:
    application/json:
      schema:
        description: "TODO: what is sent."
        type: object
        required: [name]
        properties:
          name:
            description: "TODO: what the property is."
            type: string
      examples:
        usual:
          $ref: examples/usual.yaml#/request
responses:
  "200":
    description: "TODO: what is returned."
    content:
      application/json:
        schema:
          description: "TODO: what is returned."
          type: object
          required: [id]
          properties:
            id:
              description: "TODO: what the property is."
              type: string
        examples:
          usual:
            $ref: examples/usual.yaml#/response
x-errors:
  $ref: errors.yaml
x-rules:
  $ref: rules.yaml
`,
		[`spec/${api}/operations/${id}/errors.yaml`]: "[]\n",
		[`spec/${api}/operations/${id}/rules.yaml`]: `- id: ${`${api[0]}${id[0]}`.toUpperCase()}-USUAL-1
  rule: "TODO: a behavior that the schemas cannot express."
  source: https://example.com
  status: documented
  examples:
    - example: usual
      then: { status: 200 }
`,
		[`spec/${api}/operations/${id}/examples/usual.yaml`]: `request:
  summary: "TODO: what is asked for"
  value:
    name: Jane
response:
  summary: "TODO: what came of it"
  value:
    id: "1"
`,
		[join(BODIES, `${api}.${id}.yaml`)]: `# Reviewed against https://example.com

call: POST ${server}/${api}/${id}
${security}

request:
  accepted:
    usual: as the page shows it
  rejected:
    (absent): a body is required
    body []: the body is an object
    usual, drop /name: required
    usual, set /name to 7: a string

responses:
  "200":
    accepted:
      usual: as the page shows it
    rejected:
      body []: an object
      usual, drop /id: always there
      usual, set /id to 7: a string
`,
		[`sandbox/${api}/${id}.ts`]: `/** ${api}, POST /${api}/${id}. */
import type { Core } from "../core/turn.ts";

export const ${id}: Core = () => ({ status: 200, body: { id: "1" } });
`,
	};
}
