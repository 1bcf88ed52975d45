import { isBlank, type Cell } from "../../cells/Cell";
import { everyCell, everyCellFilled, numbers } from "../check/rules";
import type { Data, Filled, Found, Rule } from "../Step";
import { atCosts, example } from "./limitExample";

const LIMITS = ["majorLimit", "minorLimit"] as const;
/** A cent of rounding is no overspending. */
const CRUMB = 0.005;

const rule = (id: string, weight: Rule["weight"], reads: readonly string[], breaks: Data, find: (filled: Filled) => Found | undefined): Rule => ({ id, weight, reads, breaks, find });
const numberAt = (filled: Filled, id: string, at: number): number => {
  const cell = filled.cells(id)[at];
  return typeof cell === "number" ? cell : NaN;
};
/** The first row in which a limit is not as it should be; `loss` is 0 for the major one. */
function rowOf(filled: Filled, isFault: (limit: number, row: number, loss: number) => boolean): Found | undefined {
  const row = filled.cells(LIMITS[0]).findIndex((_, at) => LIMITS.some((id, loss) => isFault(numberAt(filled, id, at), at, loss)));
  return row < 0 ? undefined : { row: row + 1 };
}

/** A number that no formula stands behind. A single formula on top may have spilled down. */
function typedRow(formulas: readonly string[]): number {
  const [top = "", ...below] = formulas;
  return top !== "" && below.every((formula) => formula === "") ? -1 : formulas.indexOf("");
}

const typedLimit = rule("typedLimit", "essential", LIMITS, { majorLimit: [300, 600, 756] }, (filled) => {
  const row = Math.max(...LIMITS.map((id) => typedRow(filled.formulas(id))));
  return row < 0 ? undefined : { row: row + 1 };
});

/** No remedy may cost more than the customer is worth. In a table of one's own each row has its value. */
const aboveValue = rule("aboveValue", "essential", ["value", ...LIMITS], atCosts("=B2*1.5"), (filled) => {
  const values = filled.cells("value");
  return rowOf(filled, (limit, row) => limit > Number(values.length > 1 ? values[row] : values[0]) + CRUMB);
});

/** Beyond the gain a remedy costs more than it saves. */
const aboveGain = rule("aboveGain", "essential", ["value", "without", "with", "share", ...LIMITS], atCosts('=B2*REPURCHASE("quick","major")'), (filled) =>
  rowOf(filled, (limit, row, loss) => limit > numberAt(filled, "value", 0) * (numberAt(filled, "with", loss) - numberAt(filled, "without", loss)) * numberAt(filled, "share", row) + CRUMB),
);

const spent = (filled: Filled): number =>
  filled.cells("cases").reduce<number>((sum, count, at) => sum + Number(count) * numberAt(filled, LIMITS[at % LIMITS.length]!, Math.floor(at / LIMITS.length)), 0);

const budgetOff = rule("budgetOff", "essential", ["budget", "cases", ...LIMITS], { budget: "=SUM(D9:E11)" }, (filled) =>
  Math.abs(numberAt(filled, "budget", 0) - spent(filled)) <= CRUMB ? undefined : { data: { sum: Number(spent(filled).toFixed(2)) } },
);
const typedBudget = rule("typedBudget", "essential", ["budget"], { budget: 15_000 }, (filled) => (filled.formulas("budget")[0] ? undefined : {}));

const minorAboveMajor = rule("minorAboveMajor", "actionable", LIMITS, { majorLimit: ["=C9*100", "=C10*100", "=C11*100"] }, (filled) =>
  rowOf(filled, (_, row) => numberAt(filled, "minorLimit", row) > numberAt(filled, "majorLimit", row) + CRUMB),
);
/** Whoever stands higher may spend more, or nobody would ask them. */
const notRising = rule("notRising", "actionable", LIMITS, { share: [1, 0.8, 0.5] }, (filled) =>
  rowOf(filled, (limit, row, loss) => row > 0 && limit < numberAt(filled, LIMITS[loss]!, row - 1) - CRUMB),
);
const frontWithout = rule("frontWithout", "informative", LIMITS, { share: [0, 0.8, 1] }, (filled) => (LIMITS.every((id) => numberAt(filled, id, 0) === 0) ? {} : undefined));
const wholeGain = rule("wholeGain", "informative", ["share"], { share: [1, 1, 1] }, (filled) => (numbers(filled.cells("share"))[0] === 1 ? {} : undefined));

const isShare = (cell: Cell): boolean => typeof cell === "number" && cell >= 0 && cell <= 1;
const isPositive = (cell: Cell): boolean => typeof cell === "number" && cell > 0;
const isCount = (cell: Cell): boolean => typeof cell === "number" && cell >= 0;
const first = <T>(cells: readonly T[]): readonly (T | null)[] => cells.map((cell, at) => (at === 0 ? null : cell));

export const limitRules: readonly Rule[] = [
  everyCellFilled("valueMissing", ["value"], { value: null }),
  everyCell("isValue", "value", isPositive, { value: 0 }),
  everyCellFilled("shareMissing", ["share"], { share: [null, 0.8, 1] }),
  everyCell("isShare", "share", isShare, { share: [50, 0.8, 1] }),
  everyCellFilled("limitMissing", LIMITS, { majorLimit: [null, null, null] }),
  typedLimit,
  aboveValue,
  aboveGain,
  everyCellFilled("casesMissing", ["cases"], { cases: first(example["cases"] as readonly number[]) }),
  everyCell("isCount", "cases", isCount, { cases: (example["cases"] as readonly number[]).map((count, at) => (at === 0 ? "some" : count)) }),
  everyCellFilled("budgetMissing", ["budget"], { budget: null }),
  typedBudget,
  budgetOff,
  everyCellFilled("owned", ["owner", "due"], { due: null }),
  rule("noRemedy", "actionable", ["who", "remedy"], { remedy: [null, "Repair, month free", "Refund"] }, (filled) => {
    const row = filled.cells("remedy").findIndex((cell, at) => isBlank(cell) || isBlank(filled.cells("who")[at] ?? null));
    return row < 0 ? undefined : { row: row + 1 };
  }),
  minorAboveMajor,
  notRising,
  frontWithout,
  wholeGain,
];
