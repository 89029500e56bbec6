/** Forwards a link to a place on an API's page that now stands on the page of an operation. */
import { all, one } from "./dom.ts";

export function forward(): void {
	const wanted = decodeURIComponent(location.hash.slice(1));
	if (!wanted) return;
	const entry = all(".operations > li").find(
		({ id, dataset }) =>
			wanted.split(".")[0] === id || dataset.rules?.split(" ").includes(wanted),
	);
	if (entry)
		location.replace(
			`${one<HTMLAnchorElement>("a", entry).href}${location.hash}`,
		);
}
