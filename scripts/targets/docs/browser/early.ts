/** Runs before the page is drawn, so that nothing moves later. */
import { remembered } from "./store.ts";

const root = document.documentElement;
root.classList.add("js");
const theme = remembered("theme");
if (theme) root.dataset.theme = theme;
// A link to a row lands on it at once and nothing moves; only without one can rows wait until they come near.
if (/^#?\w*$/.test(location.hash)) root.classList.add("lazy");
