import type { Api } from "../../../api.ts";

/** Redoc's options. What is not named here has a default that suits, or is not read by Redoc 3. */
export function pageOptions(api: Api): object {
	return {
		layout: "three-panel",
		// Everything a reader may search for with the browser stands open on the page.
		schemasExpansionLevel: "all",
		jsonSamplesExpandLevel: "all",
		maxDisplayedEnumValues: 100,
		downloadUrls: ["json", "yaml"].map((format) => ({
			title: `openapi.${format}`,
			url: `../../${api.name}/openapi.${format}`,
		})),
		codeSamples: { languages: sampleLanguages(api) },
	};
}

/** Redoc drops samples whose label is not in this list without a word, hence the labels of the document itself. */
function sampleLanguages({ operations }: Api) {
	const languages = new Map<string, { lang: string; label: string }>();
	for (const { object } of operations) {
		for (const { lang, label = lang } of object["x-codeSamples"] ?? []) {
			languages.set(label, { lang, label });
		}
	}
	return [...languages.values(), { lang: "payload", label: "Payload" }];
}
