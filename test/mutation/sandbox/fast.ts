/** The tests that judge a mutant of a core: the worked examples, the random sequences, and the parts of the cores. */
import { findApis } from "../../../sandbox/apis.ts";
import "../../sandbox/examples.test.ts";
import "../../sandbox/model/nedzo.test.ts";
import "../../sandbox/model/routera.test.ts";
import "../../sandbox/model/zyntro.test.ts";
import "../../sandbox/core.test.ts";
import "../../sandbox/token.test.ts";

// Before the first test: what a core does when it is loaded belongs to all of them, not to the first.
await findApis();
