/** What makes the page more than a page. Without it everything is there to read. */
import { startCases } from "./cases.ts";
import { startContents } from "./contents.ts";
import { startCopy } from "./copy.ts";
import { startPrint } from "./print.ts";
import { startSearch } from "./search.ts";
import { startSend } from "./send.ts";
import { startTheme } from "./theme.ts";

startTheme();
startCases();
startCopy();
startSearch();
startSend();
startContents();
startPrint();
