import { startCopy } from "./copy.ts";
import { startTheme } from "./theme.ts";

startTheme();
startCopy();
