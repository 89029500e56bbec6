/** The vendors' pages that are restated here, each with its rules. */
import { rules as nedzoRules } from "./nedzo/updateContact.rules.ts";
import { updateContact as nedzoUpdateContact } from "./nedzo/updateContact.ts";
import type { Page } from "./page.ts";
import { rules as routeraRules } from "./routera/updateContact.rules.ts";
import { updateContact as routeraUpdateContact } from "./routera/updateContact.ts";
import type { Rules } from "./rule.ts";
import { rules as addContactsFullRules } from "./zyntro/addContactsFull.rules.ts";
import { addContactsFull } from "./zyntro/addContactsFull.ts";
import { rules as createContactRules } from "./zyntro/createContact.rules.ts";
import { createContact } from "./zyntro/createContact.ts";
import { rules as updateFieldDataRules } from "./zyntro/updateFieldData.rules.ts";
import { updateFieldData } from "./zyntro/updateFieldData.ts";

export interface RestatedPage extends Page {
	/** By id: how each rule is checked, or why it cannot be. */
	rules: Rules;
}

export const pages: RestatedPage[] = [
	{ ...nedzoUpdateContact, rules: nedzoRules },
	{ ...routeraUpdateContact, rules: routeraRules },
	{ ...updateFieldData, rules: updateFieldDataRules },
	{ ...addContactsFull, rules: addContactsFullRules },
	{ ...createContact, rules: createContactRules },
];

/** The restated page of an operation. */
export function pageOf(api: string, operation: string): RestatedPage {
	const page = pages.find((it) => it.api === api && it.operation === operation);
	if (!page)
		throw new Error(
			`No page of ${api}.${operation} is restated: add test/vendor/${api}/${operation}.ts, and name it in test/vendor/pages.ts.`,
		);
	return page;
}

/** The code that a documented case ends with, or undefined for a success. */
export function codeOfCase(
	api: string,
	operation: string,
	name: string,
): string | undefined {
	return pageOf(api, operation).cases[name]?.code;
}
