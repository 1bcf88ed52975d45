import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

test("PARETO merges labels like ids, gives the first cell back and breaks ties by label", () => {
  expect(spill("PARETO", down(12, " late ", "12", "late", "Late"), down(1, 2, 2, 1, 3)).slice(1).map(([label, count]) => [label, count])).toEqual([
    [12, 3],
    ["Late", 3],
    [" late ", 3],
  ]);
});

test("PARETO drops rows without a label, whatever else they hold, and reads a blank count as 0", () => {
  expect(spill("PARETO", down("late", null, 0, "rude"), down(2, "abc", 7, null)).slice(1)).toEqual([["late", 2, 1, 1], ["rude", 0, 0, 1]]);
});

test("PARETO keeps labels and counts where the total is 0", () => {
  expect(spill("PARETO", down("b", "a"), down(0, 0)).slice(1)).toEqual([["a", 0, "#DIV/0!", "#DIV/0!"], ["b", 0, "#DIV/0!", "#DIV/0!"]]);
});

test("PARETO puts its headings in the language asked for", () => {
  expect(spill("PARETO", "late", 1)[0]).toEqual(["Cause", "Count", "Share", "Cumulative share"]);
  expect(spill("PARETO", "late", 1, "ru")[0]).toEqual(["Причина", "Количество", "Доля", "Накопленная доля"]);
  expect(spill("PARETO", "late", 1, "ZH")[0]).toEqual(["原因", "数量", "占比", "累计占比"]);
  expect(value("PARETO", "late", 1, "de")).toBe("#VALUE!");
});

test("PARETO refuses columns of different size, negative counts, errors and tables without a label", () => {
  expect(value("PARETO", down("a", "b"), down(1))).toBe("#VALUE!");
  expect(why("en", "PARETO", down("a", "b"), down(1, -1))).toBe("PARETO: count, row 2: -1 is below 0");
  expect(value("PARETO", down("a", new CellError("#N/A")), down(1, 2))).toBe("#N/A");
  expect(value("PARETO", down(null), down(1))).toBe("#N/A");
  expect(value("PARETO", down("a"), down(1), across("en", "ru"))).toBe("#VALUE!");
});
