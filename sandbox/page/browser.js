/** The live page: it loads nothing from elsewhere, and shows all values as text. */
const SHOWN = 50;
const INTERVAL_MS = 1000;
const HIDDEN = "***";
/** Times and the ids of other records come last. */
const LATE = /(Id|At|_id|_at)$/;

function element(name, properties, ...content) {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...content);
	return made;
}

async function get(path) {
	const response = await fetch(`/_sandbox/${path}`);
	if (!response.ok) throw new Error(response.statusText);
	return response.json();
}

const OUTCOMES = {
	success: "Success",
	partial: "Partial success",
	error: "Error",
};

function outcomeOf({ outcome, codes, reset, forced }) {
	const text = reset ? "Connection reset" : (codes[0] ?? OUTCOMES[outcome]);
	return forced ? `${text} (forced)` : text;
}

/** The names of secrets last, so that what matters is seen first. */
function bodyText(body) {
	if (typeof body !== "object" || body === null || Array.isArray(body))
		return JSON.stringify(body, null, 2);
	const entries = Object.entries(body);
	const ordered = [
		...entries.filter(([, value]) => value !== HIDDEN),
		...entries.filter(([, value]) => value === HIDDEN),
	];
	return JSON.stringify(Object.fromEntries(ordered), null, 2);
}

function curlOf({ method, url, body, hasToken, isForm }) {
	const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
	const parts = [`curl -X ${method} ${quoted(location.origin + url)}`];
	if (hasToken) parts.push(`-H 'Authorization: Bearer ${HIDDEN}'`);
	if (isForm)
		for (const pair of Object.entries(body))
			parts.push(`--data-urlencode ${quoted(pair.join("="))}`);
	else if (body !== undefined)
		parts.push(
			"-H 'Content-Type: application/json'",
			`-d ${quoted(JSON.stringify(body))}`,
		);
	return parts.join(" ");
}

function copyButton(request) {
	const button = element("button", { type: "button" }, "Copy as curl");
	button.onclick = async () => {
		await navigator.clipboard.writeText(curlOf(request));
		button.textContent = "Copied";
	};
	return button;
}

function link(href, text) {
	return element("a", { href, target: "_blank", rel: "noreferrer" }, text);
}

function bodyBlock(title, body) {
	if (body === undefined) return "";
	const pre = element("pre", { tabIndex: 0 }, bodyText(body));
	return element("div", {}, title, pre);
}

function requestItem(request) {
	const { at, operation, method, url, status, messages, violations } = request;
	const time = new Date(at).toLocaleTimeString([], {
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		timeZoneName: "short",
	});
	const summary = element(
		"summary",
		{},
		element(
			"span",
			{ className: `outcome ${request.outcome}` },
			outcomeOf(request),
		),
		element("time", { dateTime: at, title: at }, time),
		element("span", {}, operation ?? url),
		element(
			"span",
			{ title: messages.join("\n") },
			messages.join(", ") || (violations.length > 0 ? "not as described" : ""),
		),
	);
	const links = [
		request.docs ? link(request.docs, operation) : "",
		request.errorDocs ? link(request.errorDocs, request.codes[0]) : "",
		copyButton(request),
	].filter((it) => it !== "");
	const content = element(
		"div",
		{},
		element(
			"p",
			{},
			`${method} ${url}${status ? `, HTTP ${status}` : ""} `,
			...links.flatMap((it) => [it, " "]),
		),
		...(violations.length > 0
			? [element("p", {}, `Not as described: ${violations.join("; ")}`)]
			: []),
		element(
			"div",
			{ className: "bodies" },
			bodyBlock("Request", request.body),
			bodyBlock("Response", request.response),
		),
	);
	const item = element("li", {}, element("details", {}, summary, content));
	item.dataset.number = String(request.number);
	return item;
}

/** Adds what is new at the front, and leaves the others as they are: what is open stays open. */
async function showRequests() {
	const list = document.querySelector("#requests ol");
	const requests = await get("requests");
	const numbers = new Set(requests.map(({ number }) => String(number)));
	for (const item of [...list.children])
		if (!numbers.has(item.dataset.number)) item.remove();
	const newest = Number(list.firstElementChild?.dataset.number ?? 0);
	for (const request of requests.toReversed())
		if (request.number > newest) list.prepend(requestItem(request));
	document.querySelector("#none").hidden = requests.length > 0;
}

/** A value as people read it: words of a list, the start of what is long. */
function shown(value) {
	if (value === undefined || value === null || value === "") return "";
	if (Array.isArray(value) && value.every((it) => typeof it === "string"))
		return element(
			"span",
			{ className: "words" },
			...value.map((it) => element("span", {}, it)),
		);
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text === "{}" ? "" : text;
}

function table(rows) {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort(
		(one, other) => LATE.test(one) - LATE.test(other),
	);
	const made = document.createElement("table");
	const heads = columns.map((name) => element("th", { scope: "col" }, name));
	made
		.createTHead()
		.insertRow()
		.append(...heads);
	const body = made.createTBody();
	for (const row of rows) {
		const cells = columns.map((name) => {
			const content = shown(row[name]);
			const title = typeof content === "string" ? content : "";
			return element("td", { title }, content);
		});
		body.insertRow().append(...cells);
	}
	return made;
}

async function showTable(name) {
	const rows = await get(`state/${name}?last=${SHOWN}`);
	const section = document.getElementById(name);
	const now = JSON.stringify(rows);
	if (section.dataset.shown === now) return;
	section.dataset.shown = now;
	const count =
		rows.length === SHOWN ? `the last ${SHOWN}` : String(rows.length);
	const content =
		rows.length > 0
			? element("div", { className: "scroll", tabIndex: 0 }, table(rows))
			: element("p", {}, "No records yet.");
	if (rows.length > 0)
		Object.assign(content, { role: "group", ariaLabel: name });
	section.replaceChildren(
		element("h2", {}, `${name} `, element("small", {}, count)),
		content,
	);
}

async function refresh() {
	const notice = document.getElementById("notice");
	try {
		await showRequests();
		for (const name of names) await showTable(name);
		notice.textContent = "";
	} catch {
		notice.textContent = "The sandbox does not respond.";
	}
}

document.getElementById("reset").onclick = async () => {
	await fetch("/_sandbox/reset", { method: "POST" });
	document.querySelector("#requests ol").replaceChildren();
	await refresh();
};

const names = await get("tables");
document
	.querySelector("main")
	.append(...names.map((id) => element("section", { id })));
for (;;) {
	await refresh();
	await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
}
