/** Finds what is served: the built descriptions, and each API's cores, tables and further routes by folder and name. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { type Api, readApi } from "../scripts/model/api.ts";
import {
	METHODS,
	type OpenApiDocument,
	type OperationObject,
} from "../scripts/model/openapi.ts";
import { counters } from "./core/records.ts";
import { Table } from "./core/table.ts";
import type { Core } from "./core/turn.ts";
import {
	type Outline,
	type Served,
	servedOperation,
	type Validators,
} from "./operations.ts";
import { plainOutcome } from "./outcome.ts";

/** A route that the description of its API does not have; `path` is below the API's name. */
export interface Route {
	name: string;
	method: string;
	path: string;
	core: Core;
	/** The names of properties that are secrets. */
	secrets: string[];
}

export interface Found {
	operations: Served[];
	/** By name. */
	tables: Map<string, Table>;
}

type Module = Record<string, unknown>;

let found: Promise<Found> | undefined;

/** Everything that the package describes, found once. */
export function findApis(): Promise<Found> {
	found ??= find();
	return found;
}

/** One line per operation that has no core. */
export async function missingCores(): Promise<string[]> {
	const { operations } = await findApis();
	return operations
		.filter(({ core }) => !core)
		.map(
			({ name }) =>
				`No behaviour for ${name}: it answers with its documented examples.`,
		);
}

/** The first sample of each operation, to try it at an address. */
export async function curlCommands(address: string): Promise<string[]> {
	const { operations } = await findApis();
	return operations.flatMap(({ name, origin, sample }) => {
		const [api] = name.split(".");
		return sample
			? `# ${name}\n${sample.replace(origin, `${address}/${api}`)}`
			: [];
	});
}

async function find(): Promise<Found> {
	const apis = await Promise.all(describedApis().map(findApi));
	return {
		operations: apis.flatMap(({ operations }) => operations),
		tables: new Map(
			[...apis.flatMap(({ tables }) => tables), counters].map((table) => [
				table.name,
				table,
			]),
		),
	};
}

function describedApis(): { name: string; file: URL }[] {
	const folder = new URL(
		"generated/",
		import.meta.resolve("crm-contact-apis/package.json"),
	);
	return readdirSync(folder)
		.sort()
		.map((name) => ({ name, file: new URL(`${name}/openapi.json`, folder) }))
		.filter(({ file }) => existsSync(file));
}

async function findApi({ name: api, file }: { name: string; file: URL }) {
	const read = (): OpenApiDocument => JSON.parse(readFileSync(file, "utf8"));
	const { servers, paths } = read();
	// A relative server has no origin that a caller could name.
	const server = new URL(servers?.[0]?.url ?? "/", "http://relative.invalid");
	let whole: Api | undefined;
	const readWhole = () => {
		whole ??= readApi(api, read());
		return whole;
	};
	const validators = await loadValidators(api);
	const operations = await Promise.all(
		outlinesOf(paths).map(async (outline) => {
			const { id } = outline;
			const module = await load(api, id);
			const core = (module.default ?? module[id]) as Core | undefined;
			const own = validators[id] as Validators;
			return servedOperation(outline, api, server, readWhole, own, core);
		}),
	);
	const { routes = [] } = await load(api, "routes");
	const tables = Object.values(await load(api, "records")).filter(
		(it) => it instanceof Table,
	);
	return {
		operations: [
			...operations,
			...(routes as Route[]).map((route) =>
				servedRoute(api, server.origin, route),
			),
		],
		tables,
	};
}

function outlinesOf(paths: OpenApiDocument["paths"]): Outline[] {
	return Object.entries(paths).flatMap(([path, item]) =>
		METHODS.flatMap((method) => {
			const operation = item[method] as OperationObject | undefined;
			if (!operation) return [];
			const {
				operationId: id,
				responses,
				externalDocs,
				"x-codeSamples": samples,
			} = operation;
			return {
				id,
				method,
				path,
				statuses: Object.keys(responses),
				vendorPage: externalDocs?.url,
				sample: samples
					?.find(({ label }) => label === "curl")
					?.source.replaceAll(/\s*\\?\n\s*/g, " "),
			};
		}),
	);
}

function servedRoute(
	api: string,
	origin: string,
	{ name, path, secrets, ...route }: Route,
): Served {
	return {
		...route,
		secrets: () => secrets,
		origin,
		name: `${api}.${name}`,
		path: `/${api}${path}`,
		isForm: true,
		examples: () => [],
		violations: () => [],
		drift: () => [],
		outcome: plainOutcome,
	};
}

/** A module of an API's folder beside this file; empty where there is none. */
async function load(api: string, name: string): Promise<Module> {
	return (await loadFirst([`./${api}/${name}`])) ?? {};
}

/** By operation. They are beside the packed sandbox, or in generated/. */
async function loadValidators(
	api: string,
): Promise<Record<string, Validators>> {
	const name = `${api}/validators`;
	const module = await loadFirst([`../generated/${name}`, `../${name}`]);
	if (!module)
		throw new Error(
			`generated/${name}.ts is missing: run "npm run build" first.`,
		);
	return module as Record<string, Validators>;
}

/** The first module that exists, as source or packed. */
async function loadFirst(names: string[]): Promise<Module | undefined> {
	const file = names
		.map((name) => new URL(name + extname(import.meta.url), import.meta.url))
		.find((it) => existsSync(it));
	return file && (await import(/* @vite-ignore */ file.href));
}
