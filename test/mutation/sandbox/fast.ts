/** The tests that judge a mutant of a core: the worked examples, the random sequences, and the parts of the cores. */
import "../../sandbox/examples.test.ts";
import "../../sandbox/model/nedzo.test.ts";
import "../../sandbox/model/routera.test.ts";
import "../../sandbox/model/zyntro.test.ts";
import "../../sandbox/core.test.ts";
