/** A sandbox in the vendor's place that is made to fail by its control plane. */
import { createSandbox, type Force } from "../../../sandbox/index.ts";

/** What a sandbox is told to do with the next calls of any operation. */
export type Forced = Omit<Force, "operation">;

/** Those of the standard seed, which has the contact of the calls too. */
const credentials = {
	api_key: "your_zyntro_api_key",
	developer_secret: "zdk_your_developer_secret",
	org_id: "5f0c1a52-8a3e-4a57-9b1c-2f6f0f4f7a10",
	member_id: "7d9f2c64-1b2e-4c55-8f7a-3e5b9c0d1a22",
};

/** Forces answers, one after another; the calls that follow are carried out. */
export async function forcing(...forces: Forced[]) {
	const sandbox = await createSandbox();
	for (const operation of ["updateFieldData", "addContactsFull"])
		for (const force of forces)
			sandbox.force({ operation: `zyntro.${operation}`, ...force });
	const times: number[] = [];
	return {
		...credentials,
		baseUrl: `${await sandbox.listen()}/zyntro`,
		fetch: (...call: Parameters<typeof fetch>) => {
			times.push(Date.now());
			return fetch(...call);
		},
		/** When each request was sent, in order. */
		times,
		[Symbol.asyncDispose]: () => sandbox.close(),
	};
}
