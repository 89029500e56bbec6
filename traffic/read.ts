/** Reads recorded exchanges: HAR files, and files with one exchange as JSON in each line. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Exchange } from "../runtime/judge.ts";
import { parsed } from "../runtime/watch.ts";

/** An exchange as it was recorded; `received` are the headers of the response. */
export interface Recorded extends Exchange {
	received: Headers;
}

/** The exchanges of files and of the files in folders that end with .har, .jsonl or .ndjson. */
export async function readRecorded(paths: string[]): Promise<Recorded[]> {
	const files = (await Promise.all(paths.map(filesOf))).flat();
	return (await Promise.all(files.map(readFileOf))).flat();
}

async function filesOf(path: string): Promise<string[]> {
	const found = await stat(path).catch(() => {
		throw new Error(
			`${path} does not exist: name a HAR file, a file of JSON lines, or a folder.`,
		);
	});
	if (!found.isDirectory()) return [path];
	const files = (await readdir(path, { recursive: true }))
		.filter((file) => /\.(har|jsonl|ndjson)$/.test(file))
		.sort();
	if (files.length === 0)
		throw new Error(
			`${path} has no file that ends with .har, .jsonl or .ndjson.`,
		);
	return files.map((file) => join(path, file));
}

async function readFileOf(file: string): Promise<Recorded[]> {
	const text = await readFile(file, "utf8");
	const whole = parsed(text) as { log?: { entries?: unknown[] } } | undefined;
	if (whole?.log?.entries)
		return whole.log.entries.flatMap((entry, nth) =>
			recordedIn(entry as Entry, `${file}, entry ${nth + 1}`),
		);
	return text.split("\n").flatMap((line, nth) => {
		if (line.trim() === "") return [];
		const entry = parsed(line);
		if (typeof entry !== "object" || entry === null)
			throw new Error(
				`${file}:${nth + 1}: is neither a HAR file nor a line of JSON; write one {"request": ..., "response": ...} in each line.`,
			);
		return recordedIn(entry as Entry, `${file}:${nth + 1}`);
	});
}

type Pairs = Record<string, string> | { name: string; value: string }[];

/** The part of a HAR entry that counts; a line of JSON may have `body` in place of `postData` and `content`. */
interface Entry {
	request?: {
		method?: string;
		url?: string;
		headers?: Pairs;
		body?: unknown;
		postData?: { text?: string };
	};
	response?: {
		status?: number;
		headers?: Pairs;
		body?: unknown;
		content?: { text?: string; encoding?: string };
	};
}

/** None where a request got no response. */
function recordedIn({ request, response }: Entry, place: string): Recorded[] {
	const { method, url = "" } = request ?? {};
	if (!method || !URL.canParse(url) || response?.status === undefined)
		throw new Error(
			`${place}: needs request.method, request.url (absolute) and response.status.`,
		);
	if (response.status === 0) return [];
	return [
		{
			method: method.toUpperCase(),
			url: new URL(url),
			headers: headersOf(request?.headers),
			request: sentIn(
				headersOf(request?.headers),
				request?.body ?? request?.postData?.text,
			),
			status: response.status,
			received: headersOf(response.headers),
			response: jsonOf(response.body ?? textOf(response.content)),
		},
	];
}

/** A form has names and values as JSON has. */
function sentIn(headers: Headers, body: unknown): unknown {
	return typeof body === "string" &&
		headers.get("content-type")?.includes("form-urlencoded")
		? Object.fromEntries(new URLSearchParams(body))
		: jsonOf(body);
}

function textOf(content: { text?: string; encoding?: string } = {}) {
	return content.encoding === "base64"
		? Buffer.from(content.text ?? "", "base64").toString()
		: content.text;
}

/** A value that was written as text is parsed. */
const jsonOf = (body: unknown) =>
	typeof body === "string" ? parsed(body) : body;

/** Without those that HTTP/2 adds, such as `:path`. */
function headersOf(pairs: Pairs = []): Headers {
	const list = Array.isArray(pairs)
		? pairs.map(({ name, value }) => [name, value] as [string, string])
		: Object.entries(pairs);
	return new Headers(list.filter(([name]) => !name.startsWith(":")));
}
