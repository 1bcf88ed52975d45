import { isBlank } from "../../cells/Cell";
import { everyCellFilled } from "../check/rules";
import type { Filled, Rule } from "../Step";

const ANSWERS = ["serviceAnswer", "recordAnswer"];
const EVIDENCE = ["serviceEvidence", "recordEvidence"];

const filledIn = (filled: Filled, ids: readonly string[]): readonly string[] => ids.flatMap((id) => filled.cells(id)).filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim().toLowerCase());

/** One answer for two reasons has listened to neither. */
const answeredAlike: Rule = {
  id: "answeredAlike", weight: "actionable", reads: ANSWERS,
  breaks: { recordAnswer: ["We shall see", "We shall see", "Course for the analyst", "Till and mail from one list", "Saved customers pay for it"] },
  find: (filled) => {
    const answers = filledIn(filled, ANSWERS);
    const different = new Set(answers).size;
    return different < answers.length ? { data: { count: answers.length - different } } : undefined;
  },
};

const unproved: Rule = {
  id: "unproved", weight: "informative", reads: [...ANSWERS, ...EVIDENCE], breaks: {},
  find: (filled) => {
    const [answers, proofs] = [filledIn(filled, ANSWERS).length, filledIn(filled, EVIDENCE).length];
    return proofs < answers ? { data: { count: answers - proofs, total: answers } } : undefined;
  },
};

const withHole = (filling: string): readonly (string | null)[] => [filling, null, filling, filling, filling];

/** The reasons of book 001 against two kinds of programmes, answered one by one. */
export const reasonRules: readonly Rule[] = [
  everyCellFilled("serviceUnanswered", ["serviceAnswer"], { serviceAnswer: withHole("Two posts from the discount budget") }),
  everyCellFilled("recordUnanswered", ["recordAnswer"], { recordAnswer: withHole("One analyst, half a day a week") }),
  answeredAlike,
  everyCellFilled("serviceUnowned", ["serviceOwner", "serviceDue"], { serviceOwner: withHole("Service") }, "actionable"),
  everyCellFilled("recordUnowned", ["recordOwner", "recordDue"], { recordOwner: withHole("Marketing") }, "actionable"),
  unproved,
];
