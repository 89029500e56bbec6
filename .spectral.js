// Spectral's CLI bundles a ruleset of its own accord and does not read TypeScript; Node does, so the ruleset is left to Node.
import { createRequire } from "node:module";

export default createRequire(`${process.cwd()}/`)("./scripts/lint/ruleset.ts")
	.default;
