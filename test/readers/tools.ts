/** The tools of others that read a description: what each makes of it, or an error. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { createClient } from "@hey-api/openapi-ts";
import { build } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";
import * as oazapfts from "oazapfts";
import postman from "openapi-to-postmanv2";
import openapiTS, { astToString } from "openapi-typescript";
import { generate } from "orval";
import { generateApi } from "swagger-typescript-api";
import type { Api } from "../../scripts/model/api.ts";
import { writeText } from "../../scripts/util/files.ts";
import { serve } from "./express.ts";

/** Reads the description in a file; a generator writes to a folder. */
type Tool = (file: string, folder: string, api: Api) => Promise<unknown>;

/** What they write is type-checked. */
export const GENERATORS: Record<string, Tool> = {
	"openapi-typescript": async (file, folder) => {
		const types = await openapiTS(await readFile(file, "utf8"));
		await writeText(join(folder, "types.ts"), astToString(types));
	},
	"hey-api": (input, path) =>
		createClient({
			input,
			output: { path },
			plugins: [
				"@hey-api/client-fetch",
				"@hey-api/typescript",
				"@hey-api/sdk",
				"zod",
			],
			logs: { level: "silent" },
		}),
	orval: (target, folder) =>
		generate({
			input: { target },
			output: {
				target: join(folder, "api.ts"),
				schemas: join(folder, "model"),
				client: "fetch",
				mock: true,
			},
		}),
	"orval-zod": (target, folder) =>
		generate({
			input: { target },
			output: { target: join(folder, "schemas.ts"), client: "zod" },
		}),
	"swagger-typescript-api": (input, output) =>
		generateApi({
			input,
			output: resolve(output),
			fileName: "api.ts",
			silent: true,
		}),
	oazapfts: async (file, folder) =>
		writeText(join(folder, "api.ts"), await oazapfts.generateSource(file)),
	kubb: async (path, output) => {
		const { error, failedPlugins } = await build({
			config: {
				root: ".",
				input: { path },
				output: { path: output },
				plugins: [pluginOas({ validate: false }), pluginTs({}), pluginZod({})],
			},
		});
		const [failed] = failedPlugins;
		if (error ?? failed) throw error ?? failed?.error;
	},
};

export const READERS: Record<string, Tool> = {
	"swagger-parser": (file) => SwaggerParser.validate(file),
	"openapi-to-postmanv2": async (file) => {
		const data = await readFile(file, "utf8");
		await new Promise<void>((converted, failed) =>
			postman.convertV2({ type: "string", data }, {}, (error, result) =>
				error || !result?.result
					? failed(error ?? new Error(result?.reason))
					: converted(),
			),
		);
	},
	"express-openapi-validator": (file, _, api) => serve(file, api),
};
