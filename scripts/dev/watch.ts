/** Watches the folders of a folder: saves, atomic saves by rename, checkouts, new and deleted files. */
import { relative, sep } from "node:path";
import { watch } from "chokidar";

/** Several files that change at once, as by an editor or a checkout, are one change. */
const TOGETHER_MS = 50;

/** Gives the names of the folders in which something changed, one change after the other. */
export async function watchFolders(
	dir: string,
	changed: (names: string[]) => Promise<void>,
): Promise<{ close(): Promise<void> }> {
	const names = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	let isRunning = false;
	const run = async () => {
		if (isRunning) return;
		isRunning = true;
		while (names.size > 0) {
			const now = [...names];
			names.clear();
			await changed(now);
		}
		isRunning = false;
	};
	const watcher = watch(dir, { ignoreInitial: true });
	watcher.on("all", (_, path) => {
		const [name] = relative(dir, path).split(sep);
		if (!name) return;
		names.add(name);
		clearTimeout(timer);
		timer = setTimeout(run, TOGETHER_MS);
	});
	await new Promise<void>((ready) => watcher.once("ready", ready));
	return {
		close: async () => {
			clearTimeout(timer);
			await watcher.close();
		},
	};
}
