/** A server on a thread of its own, so that its work is not the measured program's. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort, workerData } from "node:worker_threads";

const server = createServer((request, response) => {
	request.resume().on("end", () => {
		response.writeHead(200, { "Content-Type": "application/json" });
		response.end(workerData);
	});
}).listen(0, "127.0.0.1", () => {
	const { port } = server.address() as AddressInfo;
	parentPort?.postMessage(`http://127.0.0.1:${port}`);
});
