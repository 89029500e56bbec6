/** Sends a request to a mock or sandbox on the reader's own machine, and nowhere else. */
import { all, one } from "./dom.ts";

const TIMEOUT_MS = 10_000;
const LOOPBACK = ["127.0.0.1", "localhost"];

let prefer = "";

/** Opens the dialog with a request as it travels: line, headers, body. */
export function openSend(
	request: string | undefined,
	name: string,
	status: string,
): void {
	const dialog = one<HTMLDialogElement>("#send");
	// Asks a mock for the response of this example; a sandbox passes over it.
	prefer = `code=${status}, example=${name}`;
	one<HTMLTextAreaElement>("textarea", dialog).value = request ?? "";
	one("[role=status]", dialog).textContent = "";
	one("pre", dialog).hidden = true;
	dialog.showModal();
}

export function startSend(): void {
	const dialog = one<HTMLDialogElement>("#send");
	one(".close", dialog).addEventListener("click", () => dialog.close());
	one(".go", dialog).addEventListener("click", async () => {
		const status = one("[role=status]", dialog);
		const shown = one("pre", dialog);
		shown.hidden = true;
		status.textContent = "Sending …";
		try {
			const response = await send(dialog);
			shown.textContent = indented(await response.text());
			shown.hidden = !shown.textContent;
			status.textContent = `${response.status} ${response.statusText}`;
		} catch (error) {
			status.textContent = await reasonOf(error as Error, addressIn(dialog));
		}
	});
	for (const preset of all("[data-address]", dialog))
		preset.addEventListener("click", () => {
			one<HTMLInputElement>("[name=address]", dialog).value = preset.dataset
				.address as string;
		});
}

function addressIn(dialog: HTMLElement): string {
	return one<HTMLInputElement>("[name=address]", dialog).value.trim();
}

async function reasonOf(
	{ name, message }: Error,
	address: string,
): Promise<string> {
	if (name === "TimeoutError")
		return `No response within ${TIMEOUT_MS / 1000} seconds.`;
	if (name === "SyntaxError")
		return `Not sent: the body is not valid JSON. ${message}`;
	if (name !== "TypeError") return `Not sent: ${message}`;
	// A browser does not say why a request failed; one whose response nobody may read tells whether anything listens.
	const isThere = await fetch(address, {
		mode: "no-cors",
		signal: AbortSignal.timeout(TIMEOUT_MS),
	}).then(
		() => true,
		() => false,
	);
	return isThere
		? "The server at this address does not accept requests from this page (CORS)."
		: "Nothing listens at this address. “npm start” starts the mocks and the sandbox.";
}

async function send(dialog: HTMLElement): Promise<Response> {
	const address = addressIn(dialog);
	const base = URL.canParse(address) ? new URL(address) : undefined;
	if (base?.protocol !== "http:" || !LOOPBACK.includes(base.hostname))
		throw new Error(
			"the address has to be one of this machine, such as http://127.0.0.1:4100.",
		);
	const text = one<HTMLTextAreaElement>("textarea", dialog).value;
	const [head = "", ...rest] = text.split(/\n\s*\n/);
	const [line = "", ...lines] = head.split("\n");
	const [method = "", path = ""] = line.split(" ");
	const headers = new Headers({ Prefer: prefer });
	for (const header of lines) {
		const [name = "", ...value] = header.split(":");
		// The address says it.
		if (name.toLowerCase() !== "host")
			headers.set(name, value.join(":").trim());
	}
	const body = rest.join("\n\n");
	if (body && headers.get("content-type")?.includes("json")) JSON.parse(body);
	const target = new URL(base.href.replace(/\/$/, "") + path);
	// A path may be written so that it makes the address another one.
	if (target.origin !== base.origin)
		throw new Error(
			`the first line leads to ${target.host}, not to ${base.host}.`,
		);
	return fetch(target, {
		method,
		headers,
		...(body && { body: withSecrets(dialog, headers, body) }),
		credentials: "omit",
		redirect: "error",
		cache: "no-store",
		signal: AbortSignal.timeout(TIMEOUT_MS),
	});
}

/** Puts what was typed in the place of the samples' stand-ins, in the header or in the body. */
function withSecrets(
	dialog: HTMLElement,
	headers: Headers,
	body: string,
): string {
	const typed = all<HTMLInputElement>("[name=secret]", dialog).filter(
		({ value }) => value,
	);
	const members: Record<string, string> = {};
	for (const { value, dataset } of typed) {
		const name = dataset.name as string;
		if (headers.has(name)) headers.set(name, value);
		else members[name] = value;
	}
	return typed.length > 0
		? JSON.stringify({ ...JSON.parse(body), ...members })
		: body;
}

function indented(text: string): string {
	try {
		return JSON.stringify(JSON.parse(text), null, 2);
	} catch {
		return text;
	}
}
