/** Records what goes to a sandbox, as lines of JSON have it. */
import { createSandbox, type Sandbox } from "../../sandbox/index.ts";
import { apis } from "../support/apis.ts";
import {
	arrange,
	NOW,
	send,
	stepShowing,
	stepsOf,
	type Target,
} from "../support/steps.ts";

export interface Line {
	request: {
		method: string;
		url: string;
		headers: Record<string, string>;
		body: unknown;
	};
	response: {
		status: number;
		headers: Record<string, string>;
		body: unknown;
	};
}

export const ORIGIN = "http://127.0.0.1:4020";

/** The sandbox's address of each API, in place of the vendor's. */
export const servers = Object.fromEntries(
	apis.map(({ name, server }) => [
		name,
		`${ORIGIN}/${name}${new URL(server).pathname.replace(/\/$/, "")}`,
	]),
);

const targets: Target[] = apis.flatMap((api) =>
	api.operations.map((operation) => ({ api, operation })),
);

/** The exchanges of all named examples, or of all rules' examples. */
export async function record(what: "examples" | "rules"): Promise<Line[]> {
	const lines: Line[] = [];
	for (const target of targets) {
		const { examples, rules } = target.operation;
		const named = examples.flatMap(({ name, request }) => {
			const step = stepShowing(target.operation, name);
			return step ? [[step]] : request ? [[{ example: name, then: {} }]] : [];
		});
		const worked = rules.flatMap(({ examples = [] }) => examples.map(stepsOf));
		for (const steps of what === "examples" ? named : worked) {
			await using sandbox = await createSandbox({ now: NOW });
			for (const step of steps) {
				arrange(sandbox, target, step.given);
				await send(recorded(sandbox, lines), target, step);
			}
		}
	}
	return lines;
}

function recorded(sandbox: Sandbox, lines: Line[]): Sandbox {
	const fetch = async (path: string, init: RequestInit) => {
		const response = await sandbox.fetch(path, init);
		lines.push({
			request: {
				method: init.method ?? "GET",
				url: ORIGIN + path,
				headers: Object.fromEntries(new Headers(init.headers)),
				body: init.body,
			},
			response: {
				status: response.status,
				headers: Object.fromEntries(response.headers),
				body: await response.clone().text(),
			},
		});
		return response;
	};
	return { fetch } as unknown as Sandbox;
}
