import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

test("CUSTOMERFLOW drops blanks and the zeros some hosts deliver for them, and counts repeats once", () => {
  const figures = spill("CUSTOMERFLOW", down("A", null, "B", "", 0, "A"), down("B", "C", "  ")).slice(1).map(([, figure]) => figure);
  expect(figures).toEqual([2, 1, 1, 2, 0.5]);
});
test("CUSTOMERFLOW takes lists of different lengths and directions, and 12 for \"12\"", () => {
  expect(spill("CUSTOMERFLOW", down(12, 13, 14), across("14 ", "12"))[3]).toEqual(["Lost customers", 1]);
});
test("CUSTOMERFLOW writes its words in the language it is told", () => {
  expect(spill("CUSTOMERFLOW", "A", "A", "RU").map(([label]) => label)).toEqual(["Показатель", "На начало", "Пришли", "Ушедшие клиенты", "На конец", "Коэффициент оттока"]);
  expect(value("CUSTOMERFLOW", "A", "A", "fr")).toBe("#VALUE!");
});
test("CUSTOMERFLOW has no answer without anybody before, counts everybody lost without anybody after, and gives an error in a list back", () => {
  expect(value("CUSTOMERFLOW", down(null, ""), down("A"))).toBe("#N/A");
  expect(spill("CUSTOMERFLOW", down("A", "B"), down(null)).map(([, figure]) => figure)).toEqual(["Value", 2, 0, 2, 0, 1]);
  expect(spill("LOSTLIST", down("A", "B"), down(null))).toEqual([["A"], ["B"]]);
  expect(value("CUSTOMERFLOW", down("A", new CellError("#DIV/0!")), down("A"))).toBe("#DIV/0!");
  expect(why("en", "CUSTOMERFLOW", down("A"), down("A", new CellError("#NAME?")))).toBe("CUSTOMERFLOW: after, row 2: the cell holds the error #NAME?");
});
