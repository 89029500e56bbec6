/** What makes a page more than a page. Without it everything is there to read. */

import { startContents } from "./contents.ts";
import { startCopy } from "./copy.ts";
import { startExamples } from "./examples.ts";
import { forward } from "./forward.ts";
import { startPrint } from "./print.ts";
import { startSearch } from "./search.ts";
import { startSend } from "./send.ts";
import { startTheme } from "./theme.ts";

forward();
startTheme();
// A reader's first key may come before the page has been read.
startSearch();
startExamples();
// One short task after the other.
if (document.querySelector("#send")) setTimeout(startSend);
if (document.querySelector("nav")) setTimeout(startContents);
for (const start of [startCopy, startPrint]) setTimeout(start);
