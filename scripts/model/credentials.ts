/** The credentials that travel in request bodies (`x-credentials`). */

import type { Schema } from "./openapi.ts";
import type { Operation } from "./operation.ts";

export interface Credential {
	name: string;
	description: string;
	/** Whether errors must not quote it. */
	isSecret: boolean;
	/** Whether every operation needs it. */
	always: boolean;
	/** Whether a single call may bring another. */
	perCall: boolean;
}

export function readCredentials(
	schemas: Record<string, Schema>,
	operations: Operation[],
): Credential[] {
	const secret = Object.values(schemas).filter(
		(schema) => schema["x-credentials"],
	);
	return secret.flatMap((schema) =>
		Object.entries(schema.properties ?? {}).map(([name, property]) => ({
			name,
			description: property.description ?? "",
			isSecret: property.format === "password",
			always: operations.every(({ credentials }) => credentials.includes(name)),
			perCall: schema["x-credentials"] === "call",
		})),
	);
}
