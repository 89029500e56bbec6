/** What has to be shown by a valid named case: request bodies, answers, and the rows of the error tables. */
import type { Api, Operation } from "../../scripts/model/api.ts";
import {
	requestPointer,
	responsePointer,
	validators,
} from "../../scripts/model/validators.ts";

/** One thing that has to be shown, and the cases that show it. */
export interface Demand {
	what: string;
	shownBy: string[];
}

export interface Shown {
	requests: Demand[];
	successes: Demand[];
	errors: Demand[];
}

/** What the cases of an operation show. */
export function shownByCases(api: Api, operation: Operation): Shown {
	const schemaAt = validators(api);
	const requests = operation.cases.filter(
		({ request }) =>
			operation.body && schemaAt(requestPointer(operation))(request?.body),
	);
	const answers = operation.cases.filter(isValidAnswer);
	const answer = (status: string, among = answers): Demand => ({
		what: `HTTP ${status}`,
		shownBy: among
			.filter(({ response }) => response?.status === Number(status))
			.map(({ name }) => name),
	});
	const statuses = Object.entries(operation.object.responses)
		.filter(([status, { content }]) => content || isSuccess(status))
		.map(([status]) => status);
	return {
		requests: operation.body
			? [{ what: "request body", shownBy: requests.map(({ name }) => name) }]
			: [],
		successes: statuses.filter(isSuccess).map((status) =>
			answer(
				status,
				answers.filter(({ failed }) => !failed),
			),
		),
		errors: [
			...statuses
				.filter((status) => !isSuccess(status))
				.map((status) => answer(status)),
			...operation.errors.map(({ code, example }) => ({
				what: code,
				shownBy: answers
					.map(({ name }) => name)
					.filter((name) => name === example),
			})),
		],
	};

	/** An answer without a body is shown by its status alone. */
	function isValidAnswer({ response }: Operation["cases"][number]): boolean {
		if (response?.value === undefined) return response !== undefined;
		return schemaAt(responsePointer(operation, response.status))(
			response.value,
		);
	}
}

const isSuccess = (status: string) => status.startsWith("2");
