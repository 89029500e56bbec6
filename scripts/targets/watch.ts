/** The module of an API that judges what its client sends and gets, by the validators and the client's own facts. */
import { join } from "node:path";
import type { Api } from "../model/api.ts";
import { writeText } from "../util/files.ts";
import { banner, docComment } from "./names.ts";

export async function writeWatch(api: Api, dir: string): Promise<void> {
	await writeText(
		join(dir, "watch.ts"),
		[
			banner(api.name),
			`import type { Finding, Judged } from "../runtime/judge.ts";`,
			`import { judgedOf, watched } from "../runtime/watch.ts";`,
			`import { api, operations } from "./client.ts";`,
			`import * as validators from "./validators.ts";\n`,
			`export type { Finding } from "../runtime/judge.ts";\n`,
			`${docComment([`The operations of the ${api.document.info.title}, as they are judged.`])}export const judged: Judged[] = judgedOf(api, operations, validators);\n`,
			`${docComment([
				`Wraps the \`fetch\` that a client of the ${api.document.info.title} gets, and reports where requests and responses differ from the description.`,
				"A finding contains no secret and no value of a body, except the vendor's text of a `message`. The response is not delayed,",
				"and a failure of the watch is not thrown.",
				"",
				"@param fetch What sends, for example the global `fetch`.",
				"@param onFinding Is called with each finding, after the response has been returned.",
				"@returns A `fetch` for the client's option of this name.",
			])}export function watch(fetch: typeof globalThis.fetch, onFinding: (finding: Finding) => unknown): typeof globalThis.fetch {
	return watched(judged, fetch, onFinding);
}
`,
		].join("\n"),
	);
}
