import type { Question } from "../Step";

/** Book 003, task 2: needs change with the environment, with competition and with the product's life cycle. */
export const factors: Question = {
  id: "factors",
  kind: "sort",
  cards: ["receipts", "phones", "onePackage", "nearby", "saturated", "firstBuyers"],
  piles: ["environment", "competition", "cycle"],
  right: { receipts: "environment", phones: "environment", onePackage: "competition", nearby: "competition", saturated: "cycle", firstBuyers: "cycle" },
};
