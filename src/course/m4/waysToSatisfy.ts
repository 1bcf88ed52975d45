import type { Question, Step } from "../Step";

const PILES = ["expectation", "perception", "cost"] as const;

/** What the ratio of satisfaction and delivered value can be moved by. Where the source's words bear two readings, both piles take the card. */
const strategies: Question = {
  id: "strategies",
  kind: "sort",
  cards: ["insideOutside", "perceptionFirst", "peopleAndImage", "serviceUnbounded", "individuality", "problemsBounded"],
  piles: PILES,
  right: {
    insideOutside: "expectation",
    perceptionFirst: "perception",
    peopleAndImage: "perception",
    serviceUnbounded: "perception",
    individuality: "perception",
    problemsBounded: ["perception", "cost"],
  },
};

const ways: Question = {
  id: "ways",
  kind: "sort",
  cards: ["lower", "notRaise", "perceive", "interest", "cheaper", "secondService", "compensate"],
  piles: PILES,
  right: {
    lower: "expectation",
    notRaise: "expectation",
    perceive: "perception",
    interest: "perception",
    cheaper: "cost",
    secondService: "perception",
    compensate: ["cost", "perception"],
  },
};

/** The first two ways look alike; they differ in whether the expectation is there already. */
const firstTwo: Question = {
  id: "firstTwo",
  kind: "sort",
  cards: ["lastYear", "brochure", "habit", "contract"],
  piles: ["lowerIt", "keepItLow"],
  right: { lastYear: "lowerIt", brochure: "keepItLow", habit: "lowerIt", contract: "keepItLow" },
};

export const waysToSatisfy: Step = { id: "4.5", kind: "choice", minutes: 8, questions: [strategies, ways, firstTwo] };
