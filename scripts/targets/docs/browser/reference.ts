/** What makes the page more than a page. Without it everything is there to read. */

import { startContents } from "./contents.ts";
import { startCopy } from "./copy.ts";
import { startCases } from "./examples.ts";
import { startPrint } from "./print.ts";
import { startSearch } from "./search.ts";
import { startSend } from "./send.ts";
import { startTheme } from "./theme.ts";

startTheme();
startCases();
// The page is read before it is searched: one short task after the other.
for (const start of [
	startSearch,
	startSend,
	startCopy,
	startContents,
	startPrint,
])
	setTimeout(start);
