/** What makes the page more than a page. Without it everything is there to read. */

import { startContents } from "./contents.ts";
import { startCopy } from "./copy.ts";
import { startCases } from "./examples.ts";
import { forward } from "./forward.ts";
import { startPrint } from "./print.ts";
import { startSearch } from "./search.ts";
import { startSend } from "./send.ts";
import { startTheme } from "./theme.ts";

forward();
startTheme();
// A reader's first key may come before the page has been read.
startSearch();
startCases();
// One short task after the other.
if (document.querySelector("#send")) startSend();
for (const start of [startCopy, startContents, startPrint]) setTimeout(start);
