/** The address at which the docs are published, from DOCS_URL, with a slash at its end; without it, no page names one. */
export function siteUrl(): string | undefined {
	const { DOCS_URL } = process.env;
	if (!DOCS_URL) return undefined;
	if (!URL.canParse(DOCS_URL))
		throw new Error(
			`DOCS_URL is "${DOCS_URL}", which is no URL. Write the address of the folder docs/, for example https://docs.example/docs/.`,
		);
	return DOCS_URL.replace(/\/?$/, "/");
}
