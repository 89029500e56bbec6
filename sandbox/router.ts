/** Finds what a method and a path lead to. A path such as `/books/{isbn}` has parameters between braces. */
export interface Match<T> {
	target: T;
	params: Record<string, string>;
}

export class Router<T> {
	readonly #fixed = new Map<string, T>();
	readonly #open: {
		method: string;
		path: RegExp;
		names: string[];
		target: T;
	}[] = [];

	add(method: string, path: string, target: T): void {
		const names = [...path.matchAll(/\{([^}]+)\}/g)].map(
			([, name = ""]) => name,
		);
		if (names.length === 0) this.#fixed.set(`${method} ${path}`, target);
		else this.#open.push({ method, path: patternOf(path), names, target });
	}

	match(method: string, path: string): Match<T> | undefined {
		const target = this.#fixed.get(`${method} ${path}`);
		if (target) return { target, params: {} };
		for (const route of this.#open) {
			if (route.method !== method) continue;
			const values = route.path.exec(path)?.slice(1).map(decoded);
			if (!values || values.includes(undefined)) continue;
			const params = Object.fromEntries(
				route.names.map((name, nth) => [name, values[nth] as string]),
			);
			return { target: route.target, params };
		}
		return undefined;
	}
}

function patternOf(path: string): RegExp {
	const parts = path
		.split(/\{[^}]+\}/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${parts.join("([^/]+)")}$`);
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
