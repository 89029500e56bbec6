/**
 * The tables of bodies, test/contract/bodies/<api>.<operation>.yaml: how each operation is called, and which bodies and
 * parameters it accepts and rejects, reviewed by hand against the vendors' pages.
 */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Api, Operation } from "../../scripts/model/api.ts";
import type { SecurityScheme } from "../../scripts/model/openapi.ts";
import { ABSENT, type Body, bodiesOf, lettersOf } from "./notation.ts";

export interface Table {
	/** Method and URL. */
	call: string;
	/** The security schemes, in words. */
	security: string;
	/** The sides that it has a section for. */
	sides: string[];
	/** Its lines, after the named examples, which are accepted too. */
	lines: Line[];
}

/** One body, or one value of a parameter or a header, with its verdict. */
export interface Line extends Body {
	/** `request`, `responses/<status>`, `responses/<status>/headers/<name>` or `parameters/<in>/<name>`. */
	side: string;
	isAccepted: boolean;
}

/** Reasons by the text of a line, and the sections below. */
interface Section {
	accepted?: Record<string, string>;
	rejected?: Record<string, string>;
	[name: string]: Section | Record<string, string> | undefined;
}

export function tableFile(api: Api, { id }: Operation): string {
	return `test/contract/bodies/${api.name}.${id}.yaml`;
}

/** The table of an operation; undefined where nobody wrote one. */
export function readTable(api: Api, operation: Operation): Table | undefined {
	const file = tableFile(api, operation);
	if (!existsSync(file)) return undefined;
	const {
		call,
		security,
		seeds = {},
		groups = {},
		...sections
	} = parseFile(file);
	const sides = [...sidesIn(sections)];
	return {
		call,
		security,
		sides: sides.map(([side]) => side),
		lines: [
			...sidesOf(operation).flatMap((side) =>
				Object.entries(examplesOf(operation, side)).map(([text, value]) => ({
					side,
					text,
					value,
					isAccepted: true,
				})),
			),
			...sides.flatMap(([side, { accepted, rejected }]) => [
				...lines(side, true, accepted),
				...lines(side, false, rejected),
			]),
		],
	};

	function lines(
		side: string,
		isAccepted: boolean,
		reasons: Record<string, string> = {},
	): Line[] {
		return Object.keys(reasons).flatMap((text) =>
			valuesOf(side, text).map((body) => ({ side, isAccepted, ...body })),
		);
	}

	function valuesOf(side: string, text: string): Body[] {
		if (!isBody(side))
			return [
				{
					text,
					value: text === ABSENT ? undefined : (lettersOf(text) ?? text),
				},
			];
		const bodies = { ...seeds, ...examplesOf(operation, side) };
		try {
			return bodiesOf(text, { bodies, groups });
		} catch (error) {
			throw new Error(`${file}: ${side}: ${text}: ${(error as Error).message}`);
		}
	}
}

function parseFile(file: string) {
	try {
		return parse(readFileSync(file, "utf8"));
	} catch (error) {
		throw new Error(`${file}: ${(error as Error).message}`);
	}
}

/** The other sides are values of parameters and headers, written as the text that travels. */
const isBody = (side: string) => /^(request|responses\/\d+)$/.test(side);

function* sidesIn(
	section: Section | undefined,
	path: string[] = [],
): Generator<[side: string, section: Section]> {
	const { accepted, rejected, ...inner } = section ?? {};
	const isSide = !["parameters", "responses", "headers", undefined].includes(
		path.at(-1),
	);
	if (isSide) yield [path.join("/"), { accepted, rejected }];
	for (const [name, below] of Object.entries(inner))
		yield* sidesIn(below as Section | undefined, [...path, name]);
}

/** What the named examples of an operation show on one side. */
function examplesOf(
	{ examples }: Operation,
	side: string,
): Record<string, unknown> {
	const shown = examples.map(({ name, request, response }) => {
		if (side === "request") return [name, request?.body];
		return [
			name,
			side === `responses/${response?.status}` ? response?.value : undefined,
		];
	});
	return Object.fromEntries(shown.filter(([, value]) => value !== undefined));
}

/** The sides that a description has: request, parameters, responses and their headers. */
export function sidesOf({ body, parameters, object }: Operation): string[] {
	return [
		...(body ? ["request"] : []),
		...parameters.map(({ in: place, name }) => `parameters/${place}/${name}`),
		...Object.entries(object.responses).flatMap(
			([status, { headers = {} }]) => [
				`responses/${status}`,
				...Object.keys(headers).map(
					(it) => `responses/${status}/headers/${it}`,
				),
			],
		),
	];
}

/** How a description says that an operation is called, in the words of a table. */
export function callOf(
	{ document }: Api,
	{ method, path, object, body }: Operation,
): Pick<Table, "call" | "security"> {
	const schemes = document.components?.securitySchemes ?? {};
	const alternatives = object.security ?? document.security ?? [];
	const words = alternatives.map((names) =>
		Object.keys(names)
			.map((name) => wordsOf(schemes[name]))
			.join(" and "),
	);
	return {
		call: [
			method.toUpperCase(),
			`${document.servers?.[0]?.url ?? ""}${path}`,
			...[body?.mediaType ?? []]
				.flat()
				.filter((type) => type !== "application/json"),
		].join(" "),
		security: words.join(" or ") || "none",
	};
}

function wordsOf(scheme: SecurityScheme = { type: "undescribed" }): string {
	const { type, scheme: name, bearerFormat, in: place, flows = {} } = scheme;
	const urls = Object.entries(flows).map(
		([flow, { tokenUrl }]) => `${flow} ${tokenUrl}`,
	);
	return [type, name, bearerFormat, place, scheme.name, ...urls]
		.filter((word) => word !== undefined)
		.join(" ");
}
