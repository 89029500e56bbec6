/**
 * Every code sample that the docs show is run as printed, and prints the documented answer: from the mock, those of the
 * client also from the sandbox. Replaced is the host, and the client does not retry.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../../scripts/model/api.ts";
import { samples } from "../../scripts/targets/samples.ts";
import { apis, asSent, codeOf } from "../support/apis.ts";
import { LANGUAGES, runSamples } from "./run-samples.ts";
import { type Target, targets } from "./targets.ts";

const places = Object.keys(targets);
const printedSamples = apis.flatMap((api) =>
	api.operations.flatMap((operation) =>
		samples(api, operation).map((sample) => ({ api, operation, sample })),
	),
);
const all = places.flatMap((place) =>
	printedSamples.flatMap(({ api, operation, sample }) => {
		const documented = operation.examples.find(
			({ name }) => name === sample.example,
		);
		// The others send the mock the same request.
		if (place === "sandbox" && sample.label !== "TypeScript") return [];
		const name = `${place}-${api.name}-${operation.id}-${sample.example}`;
		return documented
			? [{ place, api, operation, sample, documented, name }]
			: [];
	}),
);

/** By place and API. */
const started = new Map<string, Target>();
let printed: Record<string, Record<string, string>>;
beforeAll(async () => {
	for (const [place, start] of Object.entries(targets))
		for (const api of apis) started.set(place + api.name, await start(api));
	const sources: Record<string, Record<string, string>> = {};
	for (const { place, api, operation, sample, documented, name } of all) {
		const host = await started.get(place + api.name)?.at(operation, documented);
		sources[sample.label] ??= {};
		Object.assign(sources[sample.label] as object, {
			[name]: pointAt(api, sample.source, host ?? ""),
		});
	}
	printed = await runSamples(sources);
});
afterAll(() => Promise.all([...started.values()].map((it) => it.close())));

test.each(apis)(
	"each request example of $name has a sample in each language",
	(api) => {
		const own = printedSamples.filter((it) => it.api === api);
		const inDocument = api.operations.flatMap(
			({ object }) => object["x-codeSamples"] ?? [],
		);
		expect(inDocument).toEqual(
			own.map(({ sample: { lang, label, source } }) => ({
				lang,
				label,
				source,
			})),
		);
		const requests = api.operations.flatMap(({ examples }) =>
			examples.filter(({ request }) => request),
		);
		expect(own).toHaveLength(requests.length * Object.keys(LANGUAGES).length);
	},
);

describe.each(places)("%s", (place) => {
	test.for(all.filter((it) => it.place === place))(
		"$api.name $operation.id $sample.example in $sample.label",
		({ api, operation, sample, documented, name }, { skip }) => {
			const ofLanguage = printed[sample.label];
			const { command, isOptional } = LANGUAGES[sample.label] ?? {};
			if (!ofLanguage && (isOptional || !process.env.CI))
				skip(`${command} is not installed`);
			const [, isThrown, text = ""] =
				/^(thrown: )?(.*)$/s.exec(ofLanguage?.[name] ?? "") ?? [];
			// curl prints what it gets; the client's samples catch what they name.
			if (!["curl", "TypeScript"].includes(sample.label))
				expect(Boolean(isThrown)).toBe(documented.failed);
			const code = codeOf(operation, documented);
			if (sample.label === "TypeScript" && code)
				expect(text).toMatch(new RegExp(`^${code} \\[`));
			else {
				const answer = started.get(place + api.name);
				const wanted = answer?.answer(operation, documented);
				if (wanted === undefined)
					expect(["", "undefined"]).toContain(text.trim());
				else
					expect(asSent(operation, JSON.parse(text))).toMatchObject(
						wanted as object,
					);
			}
		},
	);
});

/** A sample with another host: where the source prints it, or in the options of the client. */
function pointAt(api: Api, source: string, host: string): string {
	const server = api.document.servers?.[0]?.url ?? "";
	return source.includes(server)
		? source.replace(server, host)
		: source.replace(
				/(create\w+Client\(\{)/,
				`$1\n  baseUrl: ${JSON.stringify(host)}, retries: 0,`,
			);
}
