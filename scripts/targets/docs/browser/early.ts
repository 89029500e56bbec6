/** Runs before the page is drawn, so that nothing moves later. */
import { remembered } from "./store.ts";

const root = document.documentElement;
root.classList.add("js");
const theme = remembered("theme");
if (theme) root.dataset.theme = theme;
