import { checkQuestion } from "../../../src/course/check/checkQuestions";
import type { Question } from "../../../src/course/Step";

const one: Question = { id: "verdict", kind: "one", options: ["a", "b"], right: "a" };
const many: Question = { id: "true", kind: "many", options: ["a", "b", "c"], right: ["a", "c"] };
const sort: Question = { id: "ways", kind: "sort", cards: ["x", "y"], piles: ["up", "down"], right: { x: "up", y: ["up", "down"] } };

test.each([
  ["one, unanswered", one, undefined, "unanswered"],
  ["one, wrong", one, "b", "verdict.b"],
  ["one, right", one, "a", undefined],
  ["many, unanswered", many, [], "unanswered"],
  ["many, one wrong", many, ["a", "b", "c"], "true.b"],
  ["many, one missing", many, ["a"], "moreToPick"],
  ["many, right in any order", many, ["c", "a"], undefined],
  ["sort, cards left", sort, { x: "up" }, "cardsLeft"],
  ["sort, misplaced", sort, { x: "down", y: "up" }, "ways.x"],
  ["sort, at home on two piles", sort, { x: "up", y: "down" }, undefined],
  ["one, a pick that is no option", one, "gone", "unanswered"],
  ["many, no option among the picks", many, ["gone"], "unanswered"],
  ["many, right beside what is no option", many, ["gone", "a", "c"], undefined],
  ["many, the same twice counts once", many, ["a", "a"], "moreToPick"],
  ["sort, a pile that is gone", sort, { x: "gone", y: "up" }, "cardsLeft"],
  ["sort, right beside a card that is gone", sort, { x: "up", y: "up", z: "gone" }, undefined],
  ["a pick of another kind of question", one, ["a"], "unanswered"],
] as const)("%s", (_, question, pick, key) => {
  expect(checkQuestion(question, pick as never)?.key).toBe(key);
});
