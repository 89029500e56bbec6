/** TypeScript source: property names, values, comments. */

/** A member's name as it stands in TypeScript source: quoted only where it has to be. */
export function propertyKey(name: string): string {
	return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** A value as TypeScript source, with unquoted keys where possible. */
export function literal(value: unknown, indent = ""): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const inner = `${indent}  `;
	const list = Array.isArray(value)
		? value.map((item) => literal(item, inner))
		: Object.entries(value).map(
				([key, item]) => `${propertyKey(key)}: ${literal(item, inner)}`,
			);
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	if (list.length === 0) return `${open}${close}`;
	return `${open}\n${list.map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}

/** A documentation comment. */
export function docComment(lines: string[]): string {
	const text = lines.join("\n").replaceAll("*/", "*\\/").trim();
	const body = text.split("\n").map((line) => ` * ${line}`.trimEnd());
	return `/**\n${body.join("\n")}\n */\n`;
}

/** The first line of every generated source file. */
export function banner(api: string): string {
	return `// Generated from spec/${api} by "npm run build". Do not edit: change the description and build again.\n`;
}
