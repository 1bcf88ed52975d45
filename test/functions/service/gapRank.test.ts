import { CellError } from "../../../src/cells/Cell";
import { down, spill, value } from "../../support/sheet";

test("GAPRANK heads its table in the language asked for", () => {
  const header = (language: string) => spill("GAPRANK", "x", 5, 3, language)[0];
  expect(header("en")).toEqual(["Item", "Importance", "Performance", "Gap"]);
  expect(header("ru")).toEqual(["Критерий", "Важность", "Оценка", "Разрыв"]);
  expect(header("zh")).toEqual(["项目", "重要性", "表现", "差距"]);
});

test("GAPRANK passes over rows without an item and gives each item back as its cell stood", () => {
  expect(spill("GAPRANK", down("a", null, 7), down(3, "x", 5), down(3, null, 4)).slice(1)).toEqual([[7, 5, 4, 5], ["a", 3, 3, 0]]);
});

test("GAPRANK keeps both rows of an item that stands twice", () => {
  expect(spill("GAPRANK", down("a", "a"), down(2, 4), down(1, 2)).slice(1)).toEqual([["a", 4, 2, 8], ["a", 2, 1, 2]]);
});

test("GAPRANK gives back an error in a rating, and wants columns of one size", () => {
  expect(value("GAPRANK", down("a", "b"), down(1, new CellError("#DIV/0!")), down(1, 2))).toBe("#DIV/0!");
  expect(value("GAPRANK", down("a", "b"), down(1, 2), 3)).toBe("#VALUE!");
});
