/** What changed in an API, as a JSON Feed (https://www.jsonfeed.org/version/1.1/): an item per version in CHANGELOG.md. */
import type { Api } from "../../model/api.ts";
import { siteUrl } from "./site-url.ts";

export function changesFeed(
	{ name, document }: Api,
	changes: Map<string, string>,
): string {
	const url = siteUrl();
	const entries = [...changes].filter(
		([entry]) => entry.split(" ")[0] === name,
	);
	const feed = {
		version: "https://jsonfeed.org/version/1.1",
		title: `${document.info.title}: changes`,
		...(url && {
			home_page_url: `${url}${name}/index.html`,
			feed_url: `${url}${name}/feed.json`,
		}),
		items: entries.map(([entry, text]) => ({
			id: entry,
			...(url && { url: `${url}index.html#changelog` }),
			title: entry,
			content_text: text,
		})),
	};
	return `${JSON.stringify(feed, null, 2)}\n`;
}
