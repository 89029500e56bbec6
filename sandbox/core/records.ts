/** What the sandbox stores for itself. */
import * as z from "zod";
import { Table } from "./table.ts";

/** How many ids were given out. */
export const counters = new Table(
	"sandbox.counters",
	z.strictObject({ id: z.literal("ids"), count: z.int().min(0) }),
);
