/** What can go wrong between a client and its API, as it happens on a socket, and how a call is documented to end then. */
import { answer, type Behaviour } from "../../support/socket.ts";
import type { Forced } from "./forcing.ts";

export interface Fault {
	name: string;
	behaviours: Behaviour[];
	/** How the sandbox is made to do the same, where it can be. */
	forced?: Forced[];
	/** What the call rejects with, or the value it gives. */
	ends: { error: object } | { value: object };
	/** How many requests an idempotent operation sends, with one retry. */
	requests: number;
	/** How long the call may take, in milliseconds; the time of a try is TIMEOUT. */
	between: [least: number, most: number];
}

export const TIMEOUT = 300;
/** The first wait is half a second to a whole one; the rest is for a busy machine. */
/** A busy machine may take its time; a call that hangs runs into its own limit of 10 seconds. */
export const MOST_MS = 8_000;
const AT_ONCE: Fault["between"] = [0, MOST_MS];
const AFTER_WAIT: Fault["between"] = [500, MOST_MS];

export const success = {
	status: "success",
	data: {
		message: "1 field updated successfully",
		contact_id: "a1b2c3d4-e5f6-7890-abcd-ef1234567890",
		entity_id: null,
		updated_fields: ["status"],
	},
};
const json = JSON.stringify(success);
const html = "<br /> <b>Fatal error</b>: Uncaught Error in /var/www/crm.php";
const megabytes = "x".repeat(10_000_000);

const unexpected = (status: number, body: unknown) => ({
	error: { name: "UnexpectedResponseError", status, body },
});
const network = { error: { name: "NetworkError", attempts: 2 } };
/** How it ends when no whole answer comes. */
export const timeout = { error: { name: "TimeoutError", attempts: 2 } };

/** The secrets of the client that meets the faults, for those that quote them. */
export function faults(secrets: string[]): Fault[] {
	const quoted = secrets.join(" ");
	const stars = secrets.map(() => "***").join(" ");
	return [
		{
			name: "a reset before the answer",
			behaviours: [(socket) => socket.resetAndDestroy()],
			forced: [{ reset: true, times: 2 }],
			ends: network,
			requests: 2,
			between: AFTER_WAIT,
		},
		{
			name: "a reset during the body",
			behaviours: [
				(socket) => {
					socket.write("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{");
					setTimeout(() => socket.resetAndDestroy(), 20);
				},
			],
			ends: network,
			requests: 2,
			between: AFTER_WAIT,
		},
		{
			name: "an end before the announced length",
			behaviours: [
				(socket) =>
					socket.end(
						`HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n${json} ${quoted}`,
					),
			],
			ends: network,
			requests: 2,
			between: AFTER_WAIT,
		},
		{
			name: "what is no HTTP",
			behaviours: [(socket) => socket.end(`NOT HTTP ${quoted}\r\n\r\n`)],
			ends: network,
			requests: 2,
			between: AFTER_WAIT,
		},
		{
			name: "headers that never come",
			behaviours: [() => {}],
			forced: [{ delay: 2 * TIMEOUT, times: 2 }],
			ends: timeout,
			requests: 2,
			between: [500 + 2 * TIMEOUT, MOST_MS],
		},
		{
			name: "a body that drips",
			behaviours: [
				(socket) => {
					socket.write(
						`HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n${quoted}`,
					);
					const drip = setInterval(() => socket.write(" "), 20);
					socket.on("close", () => clearInterval(drip));
				},
			],
			ends: timeout,
			requests: 2,
			between: [500 + 2 * TIMEOUT, MOST_MS],
		},
		{
			name: "a whole answer with half its JSON",
			behaviours: [answer(200, `{"status":"success","data":{"mess`)],
			ends: unexpected(200, `{"status":"success","data":{"mess`),
			requests: 1,
			between: AT_ONCE,
		},
		{
			name: "JSON that breaks off in a quoted secret",
			behaviours: [answer(200, `{"api_key":"${quoted.slice(0, 12)}`)],
			ends: unexpected(200, '{"api_key":"***'),
			requests: 1,
			between: AT_ONCE,
		},
		{
			name: "HTML at 200",
			behaviours: [
				answer(200, `${html} ${quoted}`, { "Content-Type": "text/html" }),
			],
			ends: unexpected(200, `${html} ${stars}`),
			requests: 1,
			between: AT_ONCE,
		},
		{
			name: "HTML that calls itself JSON",
			behaviours: [answer(200, html)],
			ends: unexpected(200, html),
			requests: 1,
			between: AT_ONCE,
		},
		{
			name: "JSON that calls itself HTML",
			behaviours: [answer(200, json, { "Content-Type": "text/html" })],
			ends: { value: success },
			requests: 1,
			between: AT_ONCE,
		},
		{
			name: "an empty body",
			behaviours: [answer(200)],
			ends: unexpected(200, ""),
			requests: 1,
			between: AT_ONCE,
		},
		{
			name: "204",
			behaviours: [answer(204)],
			forced: [{ status: 204 }],
			ends: unexpected(204, ""),
			requests: 1,
			between: AT_ONCE,
		},
		...['"success"', "null", "[]", "{}", '{"status":"success"}'].map(
			(body): Fault => ({
				name: `${body}, which is no documented shape`,
				behaviours: [answer(200, body)],
				ends: unexpected(200, body),
				requests: 1,
				between: AT_ONCE,
			}),
		),
		{
			name: "a status that is neither success nor error",
			behaviours: [answer(200, json.replace("success", "queued"))],
			ends: unexpected(200, json.replace("success", "queued")),
			requests: 1,
			between: AT_ONCE,
		},
		{
			name: "a success without the list of what was updated",
			behaviours: [answer(200, '{"status":"success","data":{}}')],
			ends: { value: { status: "success", skipped_fields: ["status"] } },
			requests: 1,
			between: AT_ONCE,
		},
		{
			name: "10 MB of JSON",
			behaviours: [
				answer(200, JSON.stringify({ ...success, more: megabytes })),
			],
			ends: { value: success },
			requests: 1,
			between: [0, MOST_MS],
		},
		{
			name: "10 MB of anything",
			behaviours: [answer(200, `${quoted} ${megabytes}`)],
			ends: unexpected(200, `${stars} ${megabytes}`.slice(0, 500)),
			requests: 1,
			between: [0, MOST_MS],
		},
		{
			name: "503, then an answer",
			behaviours: [answer(503, html), answer(200, json)],
			forced: [{ status: 503 }],
			ends: { value: success },
			requests: 2,
			between: AFTER_WAIT,
		},
		{
			name: "503 twice",
			behaviours: [answer(503, `${html} ${quoted}`)],
			forced: [{ status: 503, times: 2 }],
			ends: {
				error: {
					name: "ZyntroError",
					status: 503,
					code: "UNKNOWN",
					attempts: 2,
				},
			},
			requests: 2,
			between: AFTER_WAIT,
		},
		{
			name: "500, then an answer",
			behaviours: [answer(500, html), answer(200, json)],
			forced: [{ status: 500 }],
			ends: { value: success },
			requests: 2,
			between: AFTER_WAIT,
		},
		{
			name: "429 with seconds, then an answer",
			behaviours: [answer(429, "", { "Retry-After": "1" }), answer(200, json)],
			forced: [{ status: 429, retryAfter: 1 }],
			ends: { value: success },
			requests: 2,
			between: [1000, MOST_MS],
		},
		{
			name: "429 with a date, then an answer",
			behaviours: [
				(socket) => {
					// A date has no milliseconds.
					const soon = new Date(Date.now() + 1900).toUTCString();
					answer(429, "", { "Retry-After": soon })(socket);
				},
				answer(200, json),
			],
			ends: { value: success },
			requests: 2,
			between: [850, MOST_MS],
		},
		{
			name: "a failure at HTTP 200",
			behaviours: [answer(200, `{"status":"error","data":"Oh no: ${quoted}"}`)],
			ends: {
				error: {
					name: "ZyntroError",
					status: 200,
					code: "UNKNOWN",
					messages: [`Oh no: ${stars}`],
					attempts: 1,
				},
			},
			requests: 1,
			between: AT_ONCE,
		},
		...[301, 307].map(
			(status): Fault => ({
				name: `a redirect, ${status}`,
				behaviours: [
					answer(status, "", { Location: "/elsewhere" }),
					answer(200, json),
				],
				ends: unexpected(status, ""),
				requests: 1,
				between: AT_ONCE,
			}),
		),
	];
}
