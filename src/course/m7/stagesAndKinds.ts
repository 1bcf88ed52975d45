import type { Question, Step } from "../Step";

const KINDS = ["involuntary", "falseOne", "latent", "interest", "incentive", "brand", "superValue"] as const;

/** The source names the kinds; what tells them apart is ours. Each vignette bears one of the marks and denies the others. */
const kinds: Question = {
  id: "kinds",
  kind: "sort",
  cards: ["sparePart", "points", "ownName", "stationer", "tooFar", "cheapest", "streetClosed", "colleagues"],
  piles: KINDS,
  right: {
    sparePart: "involuntary",
    points: "incentive",
    ownName: "brand",
    stationer: "falseOne",
    tooFar: "latent",
    cheapest: "interest",
    streetClosed: "falseOne",
    colleagues: "superValue",
  },
};

/** What the source does with four of the seven; on the others it is silent. */
const handling: Question = {
  id: "handling",
  kind: "sort",
  cards: ["falseKind", "superKind", "latentKind", "brandKind"],
  piles: ["keep", "findOut"],
  right: { falseKind: "findOut", superKind: "keep", latentKind: "findOut", brandKind: "keep" },
};

const stages: Question = {
  id: "stages",
  kind: "sort",
  cards: ["theirEyes", "dueService", "personal", "support"],
  piles: ["dissatisfied", "average", "satisfied", "loyal"],
  right: { theirEyes: "satisfied", dueService: "dissatisfied", personal: "loyal", support: "average" },
};

export const stagesAndKinds: Step = { id: "7.8", kind: "choice", minutes: 10, questions: [kinds, handling, stages] };
