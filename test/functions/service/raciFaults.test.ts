import { CellError } from "../../../src/cells/Cell";
import { spill, value, why } from "../../support/sheet";

test("RACICHECK lists the tasks in order, then the roles", () => {
  const block = [
    ["", "Clerk", "Manager"],
    ["Greet", "A/R", "I"],
    ["Sell", "a,r", ""],
    ["Pack", "A", "R"],
    ["Refund", "R", "C"],
    ["Apologise", "R", "A"],
    ["Call back", "A", "A"],
    ["Thank", null, 0],
  ];
  expect(spill("RACICHECK", block)).toEqual([
    ["Task or role", "Fault"],
    ["Refund", "Nobody accountable (no A)"],
    ["Call back", "Several accountable (A)"],
    ["Call back", "Nobody responsible for the work (no R)"],
    ["Thank", "Empty row"],
    ["Clerk", "More than 40 % of all A"],
  ]);
});

test("RACICHECK says in one row that there are no faults, in the language asked for", () => {
  expect(spill("RACICHECK", [["", "Clerk"], ["Greet", "A/R"]], "zh")).toEqual([["任务或角色", "问题"], ["", "未发现问题"]]);
  expect(spill("RACICHECK", [["", "Clerk"], ["Greet", "A/R"]], "ru")).toEqual([["Задача или роль", "Замечание"], ["", "Замечаний нет"]]);
});

test("RACICHECK passes over blank rows and gives numbered tasks back as numbers", () => {
  expect(spill("RACICHECK", [["", "Clerk"], [1, "A"], [null, null], [0, 0], [2, "A/R"]])).toEqual([["Task or role", "Fault"], [1, "Nobody responsible for the work (no R)"]]);
});

test("RACICHECK names the place of another letter", () => {
  const block = [["", "Clerk", "Manager"], ["Greet", "R", "А"]];
  expect(value("RACICHECK", block)).toBe("#VALUE!");
  expect(why("en", "RACICHECK", block)).toBe("RACICHECK: row 2 (Greet, Manager): only the Latin letters R, A, C and I are known, got “А”");
});

test("RACICHECK refuses a block without roles, has no answer without tasks and gives an error as itself", () => {
  expect(value("RACICHECK", [["Task"], ["Greet"]])).toBe("#VALUE!");
  expect(value("RACICHECK", [["", "Clerk"], [null, null]])).toBe("#N/A");
  expect(value("RACICHECK", [["", "Clerk"], ["Greet", new CellError("#NULL!")]])).toBe("#NULL!");
});
