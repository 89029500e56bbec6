/** Finds what is served: the built descriptions, and each API's cores, tables and further routes by folder and name. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { type Api, readApi } from "../scripts/model/api.ts";
import { Table } from "./core/table.ts";
import { type Core, counters } from "./core/turn.ts";
import { type Served, servedOperation } from "./operations.ts";

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

function describedApis(): Api[] {
	const folder = new URL(
		"generated/",
		import.meta.resolve("crm-contact-apis/package.json"),
	);
	return readdirSync(folder)
		.sort()
		.map((name) => ({ name, file: new URL(`${name}/openapi.json`, folder) }))
		.filter(({ file }) => existsSync(file))
		.map(({ name, file }) =>
			readApi(name, JSON.parse(readFileSync(file, "utf8"))),
		);
}

async function findApi(api: Api) {
	const server = api.document.servers?.[0]?.url ?? "http://localhost";
	const base = `/${api.name}${new URL(server, "http://localhost").pathname.replace(/\/$/, "")}`;
	const operations = await Promise.all(
		api.operations.map(async (described) => {
			const module = await load(api.name, described.id);
			const core = (module.default ?? module[described.id]) as Core | undefined;
			return servedOperation(api, described, base, core);
		}),
	);
	const { routes = [] } = await load(api.name, "routes");
	const tables = Object.values(await load(api.name, "records")).filter(
		(it) => it instanceof Table,
	);
	return {
		operations: [
			...operations,
			...(routes as Route[]).map((route) => servedRoute(api.name, route)),
		],
		tables,
	};
}

function servedRoute(api: string, { name, path, ...route }: Route): Served {
	return {
		...route,
		name: `${api}.${name}`,
		path: `/${api}${path}`,
		isForm: true,
		examples: [],
		violations: () => [],
		drift: () => [],
	};
}

/** A module of an API's folder beside this file, as source or packed; empty where there is none. */
async function load(api: string, name: string): Promise<Module> {
	const file = new URL(
		`${api}/${name}${extname(import.meta.url)}`,
		import.meta.url,
	);
	return existsSync(file) ? await import(/* @vite-ignore */ file.href) : {};
}
