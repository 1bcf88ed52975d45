import type { Means } from "../../../src/audit/explain/computeCell";
import { explain } from "../../../src/audit/explain/explain";
import { isDateFormat } from "../../../src/audit/explain/isDateFormat";
import { sensitivity } from "../../../src/audit/explain/sensitivity";
import { evaluate } from "../../../src/formulas/evaluate";
import { call } from "../../../src/functions/call";
import { headlessGrid } from "../../support/headlessGrid";

const grid = headlessGrid();
const { workbook } = grid;
afterAll(() => grid.dispose());
const means: Means = { evaluate, compute: call };
const at = (address: string) => ({ sheet: "Sheet1", address });

test("cells that the sheet shows as dates are dates, and no tenth of a date is taken", async () => {
  await workbook.cells.write(at("A1:B4"), [["opened", "n"], [45323, 3], [45324, 4], [45325, 45323]]);
  await workbook.formats.number(at("A2:A4"), "yyyy-mm-dd");
  await workbook.cells.writeFormulas(at("D1"), [["=LTV(100,0.2)+MAX(A1:A4)-A2+SUM(B2:B4)"]]);
  await workbook.calculation.settled();
  const found = await explain(workbook, at("D1"), means);
  if (found.kind !== "explained") throw new Error(found.kind);
  expect(found.subject.inputs.flatMap((input) => (input.kind === "cells" ? [[input.text, input.isDate]] : []))).toEqual([["A1:A4", true], ["A2", true], ["B2:B4", false]]);
  const effects = await sensitivity(found.subject, found.steps, found.base, means);
  expect(effects.flatMap((effect) => (effect.kind === "still" ? [[effect.input.text, effect.why]] : []))).toEqual([["A1:A4", "date"], ["A2", "date"]]);
});

test.each([["yyyy-mm-dd", true], ["d.m.yy", true], ["General", false], ['#,##0.00" days"', false], ["[Red]0.0", false], ["0.0%", false]])("%s shows a date: %s", (format, is) => {
  expect(isDateFormat(format)).toBe(is);
});
