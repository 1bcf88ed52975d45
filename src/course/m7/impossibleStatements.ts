import type { Step } from "../Step";

/** The seven statements of book 003 as they are numbered there. Two pairs exclude each other: 3 and 4, 6 and 7. */
const STATEMENTS = ["noEffect", "lowMayBeLow", "lowCertainlyLow", "lowMayBeHigh", "highNotNecessarily", "highCannotBeLow", "highMayBeLow"] as const;

/** The book has no key; this one is logic: whoever allows an exception cannot call it impossible. */
export const impossibleStatements: Step = {
  id: "7.3",
  kind: "choice",
  minutes: 8,
  questions: [
    { id: "impossible", kind: "many", options: STATEMENTS, right: ["noEffect", "lowCertainlyLow", "highCannotBeLow"] },
    {
      id: "refuted",
      kind: "sort",
      cards: ["onlyClinic", "newPlaces", "afterRepair", "contract"],
      piles: ["first", "third", "sixth"],
      right: { onlyClinic: "third", newPlaces: "sixth", afterRepair: "first", contract: "third" },
    },
  ],
};
