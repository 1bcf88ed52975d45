import { isBlank, type Cell } from "../../cells/Cell";
import { everyCellFilled, numbers } from "../check/rules";
import type { Data, Filled, Rule } from "../Step";
import { bookMarks, CUSTOMERS } from "./classMarks";
import { CLASSES, classOf, type ClassCuts } from "./classOf";

type Classify = (satisfaction: number, loyalty: number, cuts: ClassCuts) => number;

/** What CUSTOMERCLASS takes where no cuts are given. */
const DEFAULTS: ClassCuts = { high: 4, top: 5, bottom: 1 };
const swapped: Classify = (satisfaction, loyalty, cuts) => classOf(loyalty, satisfaction, cuts);
const withDefaults: Classify = (satisfaction, loyalty) => classOf(satisfaction, loyalty, DEFAULTS);

const marksIn = (filled: Filled, id: string): readonly number[] => filled.cells(id).map(Number);
const cutsIn = (filled: Filled): ClassCuts => ({ high: Number(filled.cells("high")[0]), top: Number(filled.cells("top")[0]), bottom: Number(filled.cells("bottom")[0]) });

/** Whether a word names a class: in the language in which the sheet lists the six, or in English, which functions speak unasked. */
function isNamed(filled: Filled, cell: Cell | undefined, at: number): boolean {
  const word = String(cell ?? "").toLowerCase();
  return word === CLASSES[at] || word === String(filled.cells("name")[at] ?? "").toLowerCase();
}

/** The classes that a way of classifying gives, as places among the six. */
function classesBy(classify: Classify, filled: Filled): readonly number[] {
  const [satisfaction, loyalty, cuts] = [marksIn(filled, "satisfaction"), marksIn(filled, "loyalty"), cutsIn(filled)];
  return satisfaction.map((mark, at) => classify(mark, loyalty[at]!, cuts));
}

const READS = ["class", "name", "satisfaction", "loyalty", "high", "top", "bottom"];

/** The book's customers in a wrong class, as words of the English sheet. */
const booked = (classify: Classify): readonly string[] => {
  const { satisfaction, loyalty } = bookMarks as { satisfaction: readonly number[]; loyalty: readonly number[] };
  const cuts: ClassCuts = { high: Number(bookMarks["high"]), top: Number(bookMarks["top"]), bottom: Number(bookMarks["bottom"]) };
  return satisfaction.map((mark, at) => CLASSES[classify(mark, loyalty[at]!, cuts)]!);
};

/** All customers classified in a way that is known to be wrong. */
const wrongly = (id: string, classify: Classify): Rule => ({
  id, weight: "essential", reads: READS, breaks: { class: booked(classify) },
  find: (filled) => (classesBy(classify, filled).every((place, at) => isNamed(filled, filled.cells("class")[at], place)) ? {} : undefined),
});

/** A word that names none of the six is counted nowhere. */
const otherWords: Rule = {
  id: "otherWords", weight: "essential", reads: READS, breaks: { class: booked(classOf).map((word, at) => (at === 2 ? "Апостол" : word)) },
  find: (filled) => {
    const row = filled.cells("class").findIndex((cell) => !isBlank(cell) && !CLASSES.some((_, place) => isNamed(filled, cell, place)));
    return row < 0 ? undefined : { row: row + 1 };
  },
};

const otherClass: Rule = {
  id: "otherClass", weight: "essential", reads: READS, breaks: { class: booked(classOf).map((word, at) => (at === 1 ? "loyalist" : word)) },
  find: (filled) => {
    const right = classesBy(classOf, filled);
    const row = filled.cells("class").findIndex((cell, at) => !isNamed(filled, cell, right[at]!));
    return row < 0 ? undefined : { row: row + 1 };
  },
};

/** Typed words stay as they are when somebody moves a cut. */
const typedClasses: Rule = {
  id: "typedClasses", weight: "essential", reads: ["class"], breaks: { class: booked(classOf) },
  find: (filled) => (filled.formulas("class")[0] ? undefined : {}),
};

const blanks = (count: number): Data => ({ class: Array.from({ length: count }, () => null) });

/** The column of classes, which is words and has no key of numbers. */
export const classRules: readonly Rule[] = [
  everyCellFilled("unclassified", ["class"], blanks(CUSTOMERS)),
  wrongly("listsSwapped", swapped),
  wrongly("cutsLeftOut", withDefaults),
  otherWords,
  otherClass,
  typedClasses,
  everyCellFilled("cutUntried", ["otherHigh"], { otherHigh: null }, "actionable"),
];

const LEAST = 30;

const eachMark = (filled: Filled): readonly Cell[] => [...filled.cells("satisfiedMark"), ...filled.cells("loyalMark")];

/** What a table of one's own may have wrong. */
export const ownMarkRules: readonly Rule[] = [
  {
    id: "oneMark", weight: "essential", reads: ["satisfiedMark", "loyalMark"], breaks: { loyalMark: [10, null, 9, 3, 4, 8, 2, 10] },
    find: (filled) => {
      const loyal = filled.cells("loyalMark");
      const row = filled.cells("satisfiedMark").findIndex((cell, at) => isBlank(cell) !== isBlank(loyal[at] ?? null));
      return row < 0 ? undefined : { row: row + 1 };
    },
  },
  {
    id: "offTheScale", weight: "essential", reads: ["satisfiedMark", "loyalMark"], breaks: { loyalMark: [10, 0, 9, 3, 4, 8, 2, 10] },
    find: (filled) => {
      const at = eachMark(filled).findIndex((cell) => !isBlank(cell) && (typeof cell !== "number" || cell < 1 || cell > 10));
      return at < 0 ? undefined : { row: (at % filled.cells("satisfiedMark").length) + 1 };
    },
  },
  {
    id: "twoScales", weight: "actionable", reads: ["satisfiedMark", "loyalMark"], breaks: { loyalMark: [5, 4, 5, 2, 2, 4, 1, 5] },
    find: (filled) => (["satisfiedMark", "loyalMark"].map((id) => numbers(filled.cells(id)).some((mark) => mark > 5)).every((isLong, _, all) => isLong === all[0]) ? undefined : {}),
  },
  {
    id: "marksAlike", weight: "informative", reads: ["satisfiedMark", "loyalMark"], breaks: { loyalMark: [10, 9, 8, 9, 8, 4, 2, 3] },
    find: (filled) => (filled.cells("satisfiedMark").every((mark, at) => mark === filled.cells("loyalMark")[at]) ? {} : undefined),
  },
  {
    id: "fewMarks", weight: "informative", reads: ["satisfiedMark"], breaks: {},
    find: (filled) => {
      const count = numbers(filled.cells("satisfiedMark")).length;
      return count < LEAST ? { data: { count, least: LEAST } } : undefined;
    },
  },
];
