/** The security schemes of an API, as far as a client goes by them. */
import type { OpenApiDocument, SecurityScheme } from "./openapi.ts";
import type { Operation } from "./operation.ts";
import type { Fault } from "./problem.ts";

export interface Security {
	/** The security scheme in force, if the API has one. */
	security?: SecurityScheme;
	/** Where a program gets the token for it, by the client-credentials flow of OAuth 2.0. */
	tokenUrl?: string;
}

/** The one secret that a client sends, and where it may come from. */
export function readSecurity(
	document: OpenApiDocument,
	operations: Operation[],
	faults: Fault[],
): Security {
	const alternatives = [
		document,
		...operations.map(({ object }) => object),
	].flatMap(({ security = [] }) => security.map(Object.keys));
	const names = [...new Set(alternatives.flat())];
	const schemes = names.map(
		(name) => document.components?.securitySchemes?.[name],
	);
	const tokenUrl = schemes
		.map((scheme) => scheme?.flows?.clientCredentials?.tokenUrl)
		.find((url) => url !== undefined);
	const sent = names.filter((_, nth) => schemes[nth]?.type !== "oauth2");
	if (sent.length > 1 || alternatives.some(({ length }) => length > 1))
		faults.push({
			pointer: "/components/securitySchemes",
			what: `the operations ask for ${names.join(" and ")}, and a client sends one secret`,
			fix: "Keep one security scheme, at most with the oauth2 flow that gives its token, or describe the rest as another API",
		});
	const security = document.components?.securitySchemes?.[sent[0] ?? ""];
	return {
		// A token of OAuth 2.0 travels as a bearer token.
		security:
			security ??
			(tokenUrl
				? { ...schemes[0], type: "http", scheme: "bearer" }
				: schemes[0]),
		tokenUrl,
	};
}
