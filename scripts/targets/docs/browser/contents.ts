/** Marks the section that is being read in the table of contents. */
import { all, one } from "./dom.ts";

export function startContents(): void {
	// On a narrow screen the contents cover the page.
	const menu = one<HTMLDetailsElement>("nav details");
	menu.addEventListener("click", ({ target }) => {
		if ((target as Element).closest("a")) menu.open = false;
	});
	const links = all<HTMLAnchorElement>("nav li li a");
	const places = links.flatMap(({ hash }) => {
		const place = document.getElementById(decodeURIComponent(hash.slice(1)));
		return place ? [place] : [];
	});
	const mark = () => {
		// The last heading above the upper third; examples stand beside and are no place on the way down.
		const at = places.findLast(
			(place) =>
				!place.closest(".samples") &&
				place.getBoundingClientRect().top < innerHeight / 3,
		);
		for (const link of links)
			if (at && link.hash === `#${encodeURIComponent(at.id)}`)
				link.setAttribute("aria-current", "location");
			else link.removeAttribute("aria-current");
	};
	let waiting = false;
	addEventListener(
		"scroll",
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				mark();
			});
		},
		{ passive: true },
	);
}
