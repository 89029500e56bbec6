/** The fast tests of the sandbox: those that need neither a socket nor random calls. */
import "../../sandbox/choices.test.ts";
import "../../sandbox/details.test.ts";
import "../../sandbox/errors.test.ts";
import "../../sandbox/rules.test.ts";
import "../../sandbox/core.test.ts";
