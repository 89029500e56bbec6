/** The named examples through express-openapi-validator: it accepts each request and each response. */
import type { AddressInfo } from "node:net";
import express, {
	type NextFunction,
	type Request,
	type Response,
} from "express";
import * as validator from "express-openapi-validator";
import type { Api } from "../../scripts/model/api.ts";
import { wireRequest } from "../../scripts/targets/samples.ts";

export async function serve(file: string, api: Api): Promise<void> {
	let next: { status: number; value: unknown } | undefined;
	const app = express();
	app.use(express.json());
	app.use(
		validator.middleware({
			apiSpec: file,
			validateRequests: true,
			validateResponses: true,
			validateSecurity: false,
		}),
	);
	app.use((_: Request, response: Response) => {
		response.status(next?.status ?? 500).json(next?.value);
	});
	app.use(
		(error: Error, _: Request, response: Response, _next: NextFunction) => {
			response.status(418).json({ rejected: error.message });
		},
	);
	const server = app.listen(0, "127.0.0.1");
	await new Promise((ready) => server.once("listening", ready));
	const { port } = server.address() as AddressInfo;
	const base = new URL(api.document.servers?.[0]?.url ?? "").pathname;
	const rejected: string[] = [];
	for (const operation of api.operations)
		for (const { name, request, response } of operation.examples) {
			if (!request || !response) continue;
			next = response;
			const { url, method, headers, body } = wireRequest(
				api,
				operation,
				request,
				`http://127.0.0.1:${port}${base.replace(/\/$/, "")}`,
			);
			const answer = await fetch(url, {
				method,
				headers: headers as Record<string, string>,
				...(body !== undefined && { body: JSON.stringify(body) }),
			});
			if (answer.status === 418)
				rejected.push(`${operation.id} ${name}: ${await answer.text()}`);
		}
	server.close();
	if (rejected.length > 0) throw new Error(rejected.join("\n"));
}
