import { contentsOf } from "../../../src/files/xlsx/contentsOf";

const functions = new Set(["CHURNRATE", "LTV"]);

test("contentsOf counts filled cells and formulas of each sheet in the order of the sheets", () => {
  const sheets = {
    a: { name: "First", cellData: { 0: { 0: { v: 1 }, 1: { s: "style only" }, 2: { f: "=A1", v: 1 } }, 1: { 0: { si: "x", v: 2 }, 1: { v: "" } } } },
    b: { name: "Second" },
  };
  expect(contentsOf({ sheetOrder: ["b", "a"], sheets }, { functions })).toEqual({
    sheets: [{ name: "Second", cells: 0, formulas: 0 }, { name: "First", cells: 3, formulas: 2 }],
    ours: [],
    asking: [],
  });
});
test("contentsOf names our functions and those that ask elsewhere, once for each formula, and none from within texts", () => {
  const cell = (f: string): object => ({ f });
  const row = { 0: cell("=CHURNRATE(1,2,3)+CHURNRATE(1,2,4)"), 1: cell("=churnrate (1,2,3)"), 2: cell('="LTV("&A1'), 3: cell('=WEBSERVICE("https://example.org")'), 4: cell("=SUM(LTV)") };
  expect(contentsOf({ sheets: { a: { name: "S", cellData: { 0: row } } } }, { functions })).toMatchObject({ ours: [{ name: "CHURNRATE", count: 2 }], asking: [{ name: "WEBSERVICE", count: 1 }] });
});
