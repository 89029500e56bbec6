/** The dialog that searches all pages. */
import type { Entry } from "../search.ts";
import { all, one } from "./dom.ts";

const MAX_RESULTS = 40;
const MAX_EXCERPT = 120;

const { root = "" } = document.documentElement.dataset;

export function startSearch(): void {
	const dialog = one<HTMLDialogElement>("#search");
	const input = one<HTMLInputElement>("input", dialog);
	const status = one("[role=status]", dialog);
	const list = one("ul", dialog);

	const open = () => {
		load();
		dialog.showModal();
		input.select();
	};
	const show = () => {
		const query = input.value.trim();
		const found = (query && globalThis.findEntries?.(query)) || [];
		list.replaceChildren(...found.slice(0, MAX_RESULTS).map(result));
		status.textContent = query
			? `${found.length} found${found.length > MAX_RESULTS ? `, the first ${MAX_RESULTS} shown` : ""}`
			: "";
	};
	let loading: HTMLScriptElement | undefined;
	const load = () => {
		if (loading) return;
		loading = document.createElement("script");
		loading.src = `${root}search.js`;
		loading.onload = show;
		loading.onerror = () => {
			status.textContent = "The search index cannot be loaded.";
			loading = undefined;
		};
		document.head.append(loading);
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
		status.textContent = "Loading …";
		if (globalThis.findEntries) show();
	});
}

function result([url, kind, title, text]: Entry): HTMLElement {
	const item = document.createElement("li");
	const link = document.createElement("a");
	const small = document.createElement("small");
	link.href = root + url;
	link.textContent = title;
	small.textContent = `${kind}: ${text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT)}…` : text}`;
	link.append(small);
	item.append(link);
	return item;
}
