/** How the names of a description become names in TypeScript. */

/** `crm-acme` becomes `CrmAcme`. */
export function pascalCase(name: string): string {
	return name
		.split(/[^A-Za-z0-9]+/)
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join("");
}

/** The type of a schema: its own name, if TypeScript accepts it. */
export function typeName(schema: string): string {
	return isIdentifier(schema) ? schema : pascalCase(schema);
}

/** The method of an operationId: its own name, if TypeScript accepts it; `get-stations` becomes `getStations`. */
export function methodName(operationId: string): string {
	if (isIdentifier(operationId)) return operationId;
	const name = pascalCase(operationId);
	return name.charAt(0).toLowerCase() + name.slice(1);
}

function isIdentifier(name: string): boolean {
	return /^[A-Za-z_$][\w$]*$/.test(name);
}
