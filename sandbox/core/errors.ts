/** The texts of errors: the vendor's by their code, and the sandbox's own with a mark. */

/** A row of an operation's error table; `...` in its message stands for a detail. */
interface Row {
	code: string;
	status: number;
	message?: string;
}

/** The error of a code. A row without a message gets the detail as a text of the sandbox's own. */
export function errorOf<const R extends Row>(rows: readonly R[]) {
	return (
		code: R["code"],
		detail = "",
	): { status: number; message: string } => {
		const { status, message } = rows.find((row) => row.code === code) as Row;
		return {
			status,
			message: message?.replace("...", () => detail) ?? undocumented(detail),
		};
	};
}

/** Marks a text whose wording the vendor does not document, so that no one takes it for the vendor's. */
export const undocumented = (text: string) =>
	`(wording not documented) ${text}`;
