/** From the one who says nothing to the one who is helped at once; mixes of customers stand in this order. */
export const COMPLAINT_STATES = ["silent", "unresolved", "resolved", "quick"] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];
export const SEVERITIES = ["major", "minor"] as const;
export type Severity = (typeof SEVERITIES)[number];
export const EDITIONS = ["tarp", "book"] as const;
export type Edition = (typeof EDITIONS)[number];

const TARP: Readonly<Record<Severity, Readonly<Record<ComplaintState, number>>>> = {
  major: { silent: 0.09, unresolved: 0.19, resolved: 0.54, quick: 0.82 },
  minor: { silent: 0.37, unresolved: 0.46, resolved: 0.7, quick: 0.95 },
};
/** The course book prints 74 % where TARP's chart has 70 %. */
const BOOK_RESOLVED_MINOR = 0.74;

/**
 * Repurchase intent: the share of dissatisfied customers who will buy again, by what became of their complaint.
 *
 * Major is a loss of more than $100, minor of $1 to $5. Both columns of the course book's table are customers who will buy
 * again; its headings ("no repurchase", "repurchase") would make them complements, which they are not: rows sum to 46–177 %.
 *
 * Shapes and units: a state, a severity and an edition; a share.
 * Source: course book 003, case 05, after TARP's complaint studies for the U.S. Office of Consumer Affairs.
 */
export const repurchaseIntent = (state: ComplaintState, severity: Severity, edition: Edition = "tarp"): number =>
  edition === "book" && state === "resolved" && severity === "minor" ? BOOK_RESOLVED_MINOR : TARP[severity][state];
