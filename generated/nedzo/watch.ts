// Generated from spec/nedzo by "npm run build". Do not edit: change the description and build again.

import type { Finding, Judged } from "../runtime/judge.ts";
import { judgedOf, watched } from "../runtime/watch.ts";
import { api, operations } from "./client.ts";
import * as validators from "./validators.ts";

export type { Finding } from "../runtime/judge.ts";

/**
 * The operations of the Nedzo contact API, as they are judged.
 */
export const judged: Judged[] = judgedOf(api, operations, validators);

/**
 * Wraps the `fetch` that a client of the Nedzo contact API gets, and reports where requests and responses differ from the description.
 * A finding contains no secret and no value of a body, except the vendor's text of a `message`. The response is not delayed,
 * and a failure of the watch is not thrown.
 *
 * @param fetch What sends, for example the global `fetch`.
 * @param onFinding Is called with each finding, after the response has been returned.
 * @returns A `fetch` for the client's option of this name.
 */
export function watch(
	fetch: typeof globalThis.fetch,
	onFinding: (finding: Finding) => unknown,
): typeof globalThis.fetch {
	return watched(judged, fetch, onFinding);
}
