import { usesOurs } from "../../../src/files/xlsx/usesOurs";

const dialect = { functions: new Set(["CHURNRATE", "LTV"]) };
const cells = (...formulas: readonly string[]) => ({ sheets: { a: { name: "LTV", cellData: { 0: Object.fromEntries(formulas.map((f, at) => [at, f.startsWith("=") ? { f } : { v: f, t: 1 }])) } } } });
const resource = (name: string, data: object) => ({ ...cells("=1"), resources: [{ name, data: JSON.stringify(data) }] });

test("usesOurs finds a call in any cell, under the build's namespace too", () => {
  expect(usesOurs(cells("1", "=IFERROR(churnrate(A1,B1,C1),0)"), dialect)).toBe(true);
  expect(usesOurs(cells("=CE.LTV(1,0.2)"), { ...dialect, namespace: "CE" })).toBe(true);
});
test("usesOurs finds a call in a name and in rules for cells", () => {
  const [name, formula] = ["SHEET_DEFINED_NAME_PLUGIN", "=CHURNRATE(A1,B1,C1)>0.1"];
  expect(usesOurs(resource(name, { n: { id: "n", name: "churn", formulaOrRefString: "LAMBDA(a,LTV(a,0.2))" } }), dialect)).toBe(true);
  expect(usesOurs(resource("SHEET_DATA_VALIDATION_PLUGIN", { a: [{ uid: "v", ranges: [], type: "custom", formula1: formula }] }), dialect)).toBe(true);
  expect(usesOurs(resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", { a: [{ cfId: "c", ranges: [], rule: { type: "highlightCell", subType: "formula", value: formula } }] }), dialect)).toBe(true);
  expect(usesOurs(resource("SHEET_TABLE_PLUGIN", { a: { tables: [{ columns: [{ displayName: "=LTV(USD)" }] }] } }), dialect)).toBe(false);
});
test("usesOurs takes neither texts nor what only sounds like ours, so that a workbook handed on natively has none", () => {
  expect(usesOurs(cells("LTV (USD)", "CHURNRATE(1,2,3)", '="LTV("&A1', "=CE_CHURNRATE(A1,B1,C1)", "=SUM(LTV)", "=OTHER.LTV(1,0.2)"), dialect)).toBe(false);
  expect(usesOurs({ sheets: { a: { name: "Blank" } } }, dialect)).toBe(false);
});
