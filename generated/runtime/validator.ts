/** Validators as the modules `validators` export them: a type guard, the list of what is wrong, and Standard Schema v1. */

/** What is wrong with a value. */
export interface Issue {
	/** For example `must be string`. */
	message: string;
	/** The place in the value as a JSON pointer, for example `/fields/tags`; empty for the value itself. */
	pointer: string;
	/** The same place as a list of names. */
	path: string[];
}

export interface Validator<T> {
	/** Whether a value is as described. */
	is(value: unknown): value is T;
	/** What is wrong with a value; of a union, with the alternative that the value comes nearest to. */
	issues(value: unknown): Issue[];
	/** For libraries that accept any schema of https://standardschema.dev. */
	readonly "~standard": {
		readonly version: 1;
		readonly vendor: "crm-contact-apis";
		validate(value: unknown): { value: T } | { issues: Issue[] };
		readonly types?: { readonly input: T; readonly output: T };
	};
}

/** A function that Ajv has compiled. */
export interface Validate {
	(value: unknown): boolean;
	errors?: { instancePath: string; message?: string }[] | null;
}

/** The validator of a schema; `branches` are its alternatives, if it is a union. */
export function validatorOf<T>(
	validate: Validate,
	branches: Validate[] = [],
): Validator<T> {
	const errors = (check: Validate, value: unknown) =>
		check(value) ? [] : (check.errors ?? []).map(issueOf);
	return validator((value) => {
		const all = errors(validate, value);
		if (all.length === 0) return all;
		const [nearest] = branches
			.map((branch) => errors(branch, value))
			.sort(
				(one, other) => depth(other) - depth(one) || one.length - other.length,
			);
		return nearest?.length ? nearest : all;
	});
}

/** What a client's method takes: parameters and body in one object. */
export function inputValidatorOf<T>(
	parameters: {
		name: string;
		isRequired?: boolean;
		schema: Validator<unknown>;
	}[],
	body?: {
		schema: Validator<unknown>;
		isRequired: boolean;
		place: "rest" | "property";
	},
	/** Credentials that a call can have of its own. */
	credentials: string[] = [],
): Validator<T> {
	return validator((value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value))
			return [issue("must be object")];
		const rest = new Map(Object.entries(value));
		const issues = parameters.flatMap(({ name, isRequired, schema }) => {
			const given = rest.get(name);
			rest.delete(name);
			if (given !== undefined) return within(name, schema.issues(given));
			return isRequired ? issue(`must have required property '${name}'`) : [];
		});
		for (const name of credentials) {
			const given = rest.get(name);
			rest.delete(name);
			if (given !== undefined && typeof given !== "string")
				issues.push(issue("must be string", `/${name}`));
		}
		if (!body) return issues;
		const isMember = body.place === "property";
		const sent = isMember ? rest.get("body") : Object.fromEntries(rest);
		const isLeftOut = isMember ? sent === undefined : rest.size === 0;
		if (isLeftOut && !body.isRequired) return issues;
		return [
			...issues,
			...(isMember
				? within("body", body.schema.issues(sent))
				: body.schema.issues(sent)),
		];
	});
}

function validator<T>(issues: (value: unknown) => Issue[]): Validator<T> {
	return {
		is: (value): value is T => issues(value).length === 0,
		issues,
		"~standard": {
			version: 1,
			vendor: "crm-contact-apis",
			validate: (value) => {
				const found = issues(value);
				return found.length === 0 ? { value: value as T } : { issues: found };
			},
		},
	};
}

function issueOf(error: { instancePath: string; message?: string }): Issue {
	return issue(error.message ?? "is not valid", error.instancePath);
}

function issue(message: string, pointer = ""): Issue {
	const path = pointer
		.split("/")
		.slice(1)
		.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
	return { message, pointer, path };
}

function within(name: string, issues: Issue[]): Issue[] {
	return issues.map(({ message, pointer }) =>
		issue(message, `/${name}${pointer}`),
	);
}

/** How deep in a value its deepest issue is. */
function depth(issues: Issue[]): number {
	return issues.reduce((most, { path }) => Math.max(most, path.length + 1), 0);
}
