/** The security schemes of an API, and how the one secret of a client travels. */
import type { OpenApiDocument, SecurityScheme } from "./openapi.ts";
import type { Operation } from "./operation.ts";
import type { Fault } from "./problem.ts";

export interface Security {
	/** The security scheme in force, if the API has one. */
	security?: SecurityScheme;
	/** How its secret travels. */
	auth?: Auth;
	/** Where a program gets the token for it, by the client-credentials flow of OAuth 2.0. */
	tokenUrl?: string;
}

export interface Auth {
	/** The client's option that holds the secret. */
	option: "token" | "apiKey" | "password";
	/** The client's option that holds the user's name, for basic authentication. */
	user?: "username";
	/** The header that carries it; otherwise the query parameter. */
	header?: string;
	query?: string;
	/** What stands before it in the header. */
	prefix: string;
}

/** The one secret that a client sends, and where it may come from. */
export function readSecurity(
	document: OpenApiDocument,
	operations: Operation[],
	faults: Fault[],
): Security {
	const all = document.components?.securitySchemes ?? {};
	const alternatives = [
		document,
		...operations.map(({ object }) => object),
	].flatMap(({ security = [] }) => security.map(Object.keys));
	const names = [...new Set(alternatives.flat())];
	const tokenUrl = names
		.map((name) => all[name]?.flows?.clientCredentials?.tokenUrl)
		.find((url) => url !== undefined);
	const sent = names.filter((name) => all[name]?.type !== "oauth2");
	const fault = (what: string, fix: string, name = "") =>
		faults.push({
			pointer: `/components/securitySchemes${name && `/${name}`}`,
			what,
			fix,
		});
	if (sent.length > 1 || alternatives.some(({ length }) => length > 1))
		fault(
			`the operations ask for ${names.join(" and ")}, and a client sends one secret`,
			"Keep one security scheme, at most with the oauth2 flow that gives its token, or describe the rest as another API",
		);
	const [name = names[0]] = sent;
	if (name === undefined) return { tokenUrl };
	const scheme = all[name];
	const security: SecurityScheme | undefined =
		// A token of OAuth 2.0 or OpenID Connect travels as a bearer token.
		scheme?.type === "oauth2" || scheme?.type === "openIdConnect"
			? { ...scheme, type: "http", scheme: "bearer" }
			: scheme;
	const auth = security && authOf(security);
	if (!security)
		fault(
			`there is no security scheme \`${name}\``,
			"Add it, or correct its name",
		);
	else if (!auth)
		fault(
			`the client cannot send the security scheme \`${name}\` (${security.scheme ?? security.type})`,
			"Use http bearer, http basic, an apiKey, oauth2 or openIdConnect",
			name,
		);
	return { security, auth, tokenUrl };
}

function authOf({
	type,
	scheme,
	in: place,
	name = "",
}: SecurityScheme): Auth | undefined {
	const header = "Authorization";
	if (type === "http" && scheme?.toLowerCase() === "bearer")
		return { option: "token", header, prefix: "Bearer " };
	if (type === "http" && scheme?.toLowerCase() === "basic")
		return { option: "password", user: "username", header, prefix: "Basic " };
	if (type !== "apiKey") return undefined;
	if (place === "query") return { option: "apiKey", query: name, prefix: "" };
	if (place === "cookie")
		return { option: "apiKey", header: "Cookie", prefix: `${name}=` };
	return { option: "apiKey", header: name, prefix: "" };
}
