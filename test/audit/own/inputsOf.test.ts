import { knownOf } from "../../../src/audit/own/inputsOf";
import { InputTexts } from "../../../src/audit/own/InputTexts";
import { SheetValues } from "../../../src/audit/own/SheetValues";
import { headlessGrid } from "../../support/headlessGrid";

jest.setTimeout(60_000);

let grid: ReturnType<typeof headlessGrid>;
beforeAll(async () => {
  grid = headlessGrid();
  const { cells, tables, names, calculation } = grid.workbook;
  await cells.write({ sheet: "Sheet1", address: "B2:D5" }, [["month", "start", "end"], ["May", 100, 90], ["June", 110, 105], ["July", 120, 118]]);
  await tables.add("Orders", { sheet: "Sheet1", address: "B2:D5" });
  await cells.writeFormulas({ sheet: "Sheet1", address: "G1" }, [["=SEQUENCE(3,2)"]]);
  await names.define("steps", { sheet: "Sheet1", address: "G1" });
  await calculation.settled();
});
afterAll(() => grid.dispose());

const told = async (formula: string, address = "D4"): Promise<string> => new InputTexts(new SheetValues(grid.workbook), await knownOf(grid.workbook)).tell(formula, { sheet: "Sheet1", address });

test.each([
  ["=CHURNRATE([@start],1,Orders[@end])", "[@start] = 110; Orders[@end] = 105"],
  ["=LTV(Orders[[#This Row],[end]],1)", "Orders[[#This Row],[end]] = 105"],
  ["=CHURNRATE(Orders[start],[end],1)", "Orders[start]: 3 × 1, n 3, Σ 330; [end]: 3 × 1, n 3, Σ 313"],
  ["=LTV(Orders[[start]:[end]],1)", "Orders[[start]:[end]]: 3 × 2, n 6, Σ 643"],
  ["=LTV(Orders[#All],Orders)", "Orders[#All]: 4 × 3, n 12, Σ 643; Orders: 3 × 3, n 9, Σ 643"],
  ["=LTV(Orders[gone],Lost[@start])", ""],
  ["=LTV(G1#,1)", "G1#: 3 × 2, n 6, Σ 21"],
  ["=LTV(sheet1!$G$1#,G1)+LTV(steps#,Gone!A1#)", "sheet1!$G$1#: 3 × 2, n 6, Σ 21; G1 = 1; steps#: 3 × 2, n 6, Σ 21"],
  ["=LTV((C3,D4),C3:D5 D:D)", "C3 = 100; D4 = 105; C3:D5: 3 × 2, n 6, Σ 643; D:D: 5 × 1, n 4, Σ 313"],
  ["=LTV(C3;D4)", ""],
])("%s reads %s", async (formula, inputs) => {
  expect(await told(formula)).toBe(inputs);
});

test("a row is the one of the formula, and outside the table there is none", async () => {
  expect(await told("=LTV(Orders[@end],1)", "A5")).toBe("Orders[@end] = 118");
  expect(await told("=LTV(Orders[@end],[@end])", "A9")).toBe("");
  expect(await told("=LTV([@start],[start])", "D3")).toBe("[@start] = 100; [start]: 3 × 1, n 3, Σ 330");
});
