import { CallError, type CallFacts } from "./CallError.ts";

/**
 * A call that was not sent, or whose response broke off; the message names the host and the cause. Whether the API carried
 * it out is not known, unless the connection was refused.
 */
export class NetworkError extends CallError {
	/** What the runtime reports, with credentials replaced. */
	declare readonly cause: Error;
	/** The call cannot succeed as it is configured: the URL, the port, a header or the certificate is wrong. It is not retried. */
	declare readonly isConfiguration: boolean;

	constructor(
		facts: CallFacts,
		host: string,
		cause: Error,
		isConfiguration: boolean,
	) {
		super(
			"NetworkError",
			facts,
			`got no response from ${host}: ${(cause as { code?: string }).code ?? cause.message}`,
		);
		Object.defineProperty(this, "cause", { value: cause });
		Object.assign(this, { isConfiguration });
	}
}
