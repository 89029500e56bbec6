/** A line of a table as a request. */
import type { Api, Operation } from "../../scripts/model/api.ts";
import type { ExampleRequest } from "../../scripts/model/examples.ts";
import { wireRequest } from "../../scripts/targets/samples.ts";
import { usualRequest } from "../support/apis.ts";
import type { Line } from "./tables.ts";
import { valueOn } from "./verdicts.ts";

/** A usual request with the line's body or parameter. */
export function wireOf(
	api: Api,
	operation: Operation,
	{ side, value }: Pick<Line, "side" | "value">,
	server: string,
): RequestInit & { url: string } {
	const { body: usual, ...request } = structuredClone(usualRequest(operation));
	const [kind, place, name = ""] = side.split("/");
	const places: Record<string, ExampleRequest["query"]> = {
		path: request.path,
		query: request.query,
		header: request.headers,
	};
	const parameters = kind === "parameters" && places[place ?? ""];
	if (parameters) {
		delete parameters[name];
		if (value !== undefined) parameters[name] = valueOn(operation, side, value);
	}
	const body = kind === "request" ? value : usual;
	const { url, method, headers, ...wire } = wireRequest(
		api,
		operation,
		{ ...request, ...(body !== undefined && { body }) },
		server,
	);
	return {
		url,
		method,
		headers,
		...(wire.body !== undefined && { body: JSON.stringify(wire.body) }),
	};
}
