/** The APIs of the package: each with its description, and what the validators judge. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Judged } from "../runtime/judge.ts";
import { type Api, readApi } from "../scripts/model/api.ts";

export interface DescribedApi {
	api: Api;
	judged: Judged[];
}

export async function describedApis(): Promise<DescribedApi[]> {
	const folder = new URL(
		"generated/",
		import.meta.resolve("crm-contact-apis/package.json"),
	);
	const names = readdirSync(folder)
		.sort()
		.filter((name) => existsSync(new URL(`${name}/openapi.json`, folder)));
	return Promise.all(
		names.map(async (name) => {
			const file = new URL(`${name}/openapi.json`, folder);
			const { judged } = await import(/* @vite-ignore */ moduleOf(name).href);
			return {
				api: readApi(name, JSON.parse(readFileSync(file, "utf8"))),
				judged,
			};
		}),
	);
}

/** Beside the packed command, or in generated/. */
function moduleOf(name: string): URL {
	const [found] = [`../generated/${name}/watch`, `../${name}/watch`]
		.map((path) => new URL(path + extname(import.meta.url), import.meta.url))
		.filter((url) => existsSync(url));
	if (!found)
		throw new Error(
			`generated/${name}/watch.ts is missing: run "npm run build" first.`,
		);
	return found;
}
