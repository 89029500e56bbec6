/** Anchors of one page: readable, valid anywhere, each once. */
export class Ids {
	readonly #taken = new Set<string>();

	take(...names: string[]): string {
		const wanted = names
			.map((name) => name.replace(/[^\p{L}\p{N}_-]+/gu, "-"))
			.join(".");
		let id = wanted;
		for (let nth = 2; this.#taken.has(id); nth++) id = `${wanted}.${nth}`;
		this.#taken.add(id);
		return id;
	}
}
