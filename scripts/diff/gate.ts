/** Tells what changed for the callers of each API, and what a breaking change still needs. */
import type { Api } from "../model/api.ts";
import type { Change } from "./change.ts";
import { rewordedIn } from "./changelog.ts";
import { compareContract } from "./contract.ts";
import { compareStructure } from "./structure.ts";

export interface Verdict {
	api: string;
	changes: Change[];
	/** What is missing and how to fix it; undefined when nothing is. */
	fault?: string;
}

/** Compares an API with its earlier state; one of the two may be missing, not both. */
export async function judge(
	before: Api | undefined,
	after: Api | undefined,
	changelog: Map<string, string>,
): Promise<Verdict> {
	if (!after) return judgeRemoval(before as Api, changelog);
	const api = after.name;
	if (!before) {
		const what = "The API is new.";
		return { api, changes: [{ where: "#", what, class: "compatible" }] };
	}
	const raised = major(after) > major(before);
	const version = raised ? after.document.info.version : nextMajor(before);
	const entry = changelog.get(`${api} ${after.document.info.version}`);
	const changes = [
		...(await compareStructure(before.document, after.document)),
		...compareContract(before, after, declaredReworded(before, after, entry)),
	];
	const breaking = changes.filter((change) => change.class === "breaking");
	if (breaking.length === 0 || (raised && entry)) return { api, changes };
	const count = `${breaking.length} breaking ${breaking.length === 1 ? "change" : "changes"}`;
	const raise = raised
		? ""
		: `set info.version in its openapi.yaml to ${version}, and `;
	return {
		api,
		changes,
		fault: `${api}: ${count} since ${before.document.info.version}; ${raise}${declare(api, version)}.`,
	};
}

/** An entry that is as old as the earlier state speaks of changes before it. */
function declaredReworded(before: Api, after: Api, entry = ""): Set<string> {
	const [from, to] = [before, after].map((api) => api.document.info.version);
	return rewordedIn(from === to ? "" : entry);
}

function judgeRemoval(before: Api, changelog: Map<string, string>): Verdict {
	const api = before.name;
	const what = "The API was removed.";
	const declared = [...changelog.keys()].some((heading) => {
		const [name, version = ""] = heading.split(" ");
		return name === api && Number.parseInt(version, 10) > major(before);
	});
	return {
		api,
		changes: [{ where: "#", what, class: "breaking" }],
		fault: declared
			? undefined
			: `${api}: the API was removed; ${declare(api, nextMajor(before))}.`,
	};
}

const declare = (api: string, version: string) =>
	`add the heading "## ${api} ${version}" to CHANGELOG.md with what a caller has to change`;

const nextMajor = (api: Api) => `${major(api) + 1}.0.0`;

function major({ name, document }: Api): number {
	const { version } = document.info;
	const [, digits] = version.match(/^(\d+)\.\d+\.\d+/) ?? [];
	if (digits === undefined)
		throw new Error(
			`${name}: info.version is "${version}"; write three numbers as in 1.0.0, so that versions can be compared.`,
		);
	return Number(digits);
}
