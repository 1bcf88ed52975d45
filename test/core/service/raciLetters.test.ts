import { raciLetters } from "../../../src/core/service/raciLetters";

test.each(["A/R", "a/r", "AR", " r , a ", "A;R", "A & R", "A/A/R"])("raciLetters reads %j as A and R", (text) => {
  expect([...raciLetters(text)!].sort()).toEqual(["A", "R"]);
});

test("raciLetters of an empty cell are none", () => {
  expect(raciLetters("")!.size).toBe(0);
  expect(raciLetters("  ")!.size).toBe(0);
});

test.each(["X", "A/S", "-", "1", "А"])("raciLetters knows no letter in %j (the last is Cyrillic)", (text) => {
  expect(raciLetters(text)).toBeUndefined();
});
