/** Search over what stands on the page: operations, fields, errors, rules and examples. Results lead to their anchors. */
import { all, one } from "./dom.ts";

interface Entry {
	id: string;
	/** What it is, and of which operation. */
	kind: string;
	title: string;
	text: string;
}

const KINDS: [kind: string, selector: string, title: string][] = [
	["Operation", "main h1[id]", "a"],
	["Field", ".fields > li", "code"],
	["Alternative", ".tabs > [id]", "summary"],
	["Error", ".errors > li", "code"],
	["Rule", ".rules > li", ".source > a"],
	["Example", ".example > div", ""],
];

const MOST = 40;

export function startSearch(): void {
	const dialog = one<HTMLDialogElement>("#search");
	const input = one<HTMLInputElement>("input", dialog);
	const status = one("[role=status]", dialog);
	const list = one("ul", dialog);
	let entries: Entry[] | undefined;

	const open = () => {
		dialog.showModal();
		input.select();
	};
	one("#find").addEventListener("click", open);
	addEventListener("keydown", (event) => {
		const isModified = event.ctrlKey || event.metaKey;
		if (event.key !== (isModified ? "k" : "/")) return;
		const { activeElement } = document;
		if (
			activeElement?.matches(
				isModified ? "dialog *" : "input, textarea, select, dialog *",
			)
		)
			return;
		event.preventDefault();
		open();
	});
	dialog.addEventListener("click", ({ target }) => {
		if (target === dialog || (target as Element).closest("a")) dialog.close();
	});
	dialog.addEventListener("keydown", (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step) return;
		const stops = [input, ...all("a", list)];
		const at = stops.indexOf(document.activeElement as HTMLInputElement);
		stops[at + step]?.focus();
		event.preventDefault();
	});
	input.addEventListener("keydown", (event) => {
		if (event.key === "Enter") one("a", list)?.click();
	});
	input.addEventListener("input", () => {
		entries ??= readEntries();
		const found = find(entries, input.value);
		list.replaceChildren(...found.slice(0, MOST).map(result));
		status.textContent = input.value.trim()
			? `${found.length} found${found.length > MOST ? `, the first ${MOST} shown` : ""}`
			: "";
	});
}

function readEntries(): Entry[] {
	return KINDS.flatMap(([kind, selector, title]) =>
		all(selector).map((element) => {
			const name = one("h1").textContent;
			return {
				id: element.id,
				kind: kind === "Operation" ? kind : `${kind} · ${name}`,
				title: title
					? one(title, element).textContent
					: one("summary > code", element.parentElement as HTMLElement)
							.textContent,
				// An operation is found by its operationId too.
				text:
					kind === "Operation"
						? `${element.id} ${ownText(element)}`
						: ownText(element),
			};
		}),
	);
}

/** The text of an element without that of the fields within it, which have entries of their own. */
function ownText(element: HTMLElement): string {
	const parts = [...element.children].filter(
		(child) => !child.matches(".nest, .tabs"),
	);
	return (
		parts.map(({ textContent }) => textContent).join(" ") || element.textContent
	);
}

/** Every word has to be there; a hit in the title goes first, an exact one before all. */
function find(entries: Entry[], query: string): Entry[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const rank = ({ title, kind, text }: Entry) => {
		const name = title.toLowerCase();
		const whole = `${name} ${kind} ${text}`.toLowerCase();
		if (!words.every((word) => whole.includes(word))) return 0;
		if (name === words.join(" ")) return 3;
		return words.every((word) => name.includes(word)) ? 2 : 1;
	};
	return entries
		.map((entry) => ({ entry, rank: rank(entry) }))
		.filter(({ rank }) => rank > 0)
		.sort((a, b) => b.rank - a.rank)
		.map(({ entry }) => entry);
}

function result({ id, kind, title, text }: Entry): HTMLElement {
	const item = document.createElement("li");
	const link = document.createElement("a");
	const small = document.createElement("small");
	link.href = `#${encodeURIComponent(id)}`;
	link.textContent = title;
	small.textContent = `${kind}: ${text.slice(0, 90)}`;
	link.append(small);
	item.append(link);
	return item;
}
