import type { Means } from "../../../src/audit/explain/computeCell";
import { explain } from "../../../src/audit/explain/explain";
import { ownFormulas } from "../../../src/audit/own/ownFormulas";
import { knownOf } from "../../../src/audit/own/inputsOf";
import { InputTexts } from "../../../src/audit/own/InputTexts";
import { namedPlace } from "../../../src/audit/own/namedPlace";
import { SheetValues } from "../../../src/audit/own/SheetValues";
import { mixedReadings } from "../../../src/audit/readings/mixedReadings";
import { evaluate } from "../../../src/formulas/evaluate";
import { call } from "../../../src/functions/call";
import { headlessGrid } from "../../support/headlessGrid";

const grid = headlessGrid();
const { workbook } = grid;
afterAll(() => grid.dispose());

const means: Means = { evaluate, compute: call };
const at = (address: string) => ({ sheet: "Sheet1", address });

beforeAll(async () => {
  await workbook.cells.write(at("A1:B4"), [["start", 3000], ["joined", 500], ["end", 3300], ["base", "end"]]);
  await workbook.names.define("begin", at("B1"), "Sheet1");
  await workbook.names.define("base", at("B4"), "Sheet1");
  await workbook.cells.writeFormulas(at("D1:D2"), [["=CHURNRATE(begin,B2,B3,base)"], ["=CHURNRATE(Sheet1!begin,B2,B3)"]]);
  await workbook.calculation.settled();
});

test("a formula that uses a name of its sheet is explained with its value, and the name's cells are an input", async () => {
  const found = await explain(workbook, at("D1"), means);
  if (found.kind !== "explained") throw new Error(found.kind);
  expect(found.base.value).toBeCloseTo(200 / 3300, 9);
  expect(found.subject.inputs.map(({ text, cells, ...input }) => [text, "place" in input && input.place.address, cells])).toEqual([["begin", "B1", [[3000]]], ["B2", "B2", [[500]]], ["B3", "B3", [[3300]]], ["base", "B4", [["end"]]]]);
});

test("it is told among the inputs of a frozen cell, and a reading that stands in it is known", async () => {
  expect(await new InputTexts(new SheetValues(workbook), await knownOf(workbook)).tell("=CHURNRATE(begin,B2,B3,base)", at("D1"))).toMatch(/^begin = 3000; /);
  const [mixed] = await mixedReadings(workbook, await ownFormulas(workbook, { kind: "workbook" }));
  expect(mixed!.cells.map(({ address, reading }) => [address, reading])).toEqual([["D1", "end"], ["D2", "start"]]);
});

test("the sheet's own name comes before the workbook's, another sheet's is written with the sheet, and a name nobody knows is none", () => {
  const known = { names: [{ name: "Rate", place: at("A1") }], ofSheets: [{ name: "rate", sheet: "My orders", place: { sheet: "My orders", address: "B2" } }] };
  expect(namedPlace(known, "RATE", "Sheet1")).toEqual(at("A1"));
  expect(namedPlace(known, "rate", "My orders")).toEqual({ sheet: "My orders", address: "B2" });
  expect(namedPlace(known, "'My orders'!rate", "Sheet1")).toEqual({ sheet: "My orders", address: "B2" });
  expect(namedPlace(known, "hidden", "Sheet1")).toBeUndefined();
});
