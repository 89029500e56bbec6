/** What the client takes of openapi-fetch, for parameters of the simple and form styles. */
type Values = Record<string, unknown>;

export const defaultPathSerializer = (path: string, values: Values) =>
	path.replace(/\{(.+?)\}/g, (_, name) =>
		encodeURIComponent(`${values[name]}`),
	);

export const createQuerySerializer = () => (values: Values) =>
	new URLSearchParams(
		Object.entries(values).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, `${value}`]],
		),
	).toString();
