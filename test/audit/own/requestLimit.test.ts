import { freeze } from "../../../src/audit/freeze/freeze";
import { unfreeze } from "../../../src/audit/freeze/unfreeze";
import { handOn } from "../../../src/audit/native/handOn";
import { mixedReadings } from "../../../src/audit/readings/mixedReadings";
import { ownFormulas } from "../../../src/audit/own/ownFormulas";
import { knownOf } from "../../../src/audit/own/inputsOf";
import { InputTexts } from "../../../src/audit/own/InputTexts";
import { SheetValues } from "../../../src/audit/own/SheetValues";
import { parseAddress } from "../../../src/cells/address";
import { gridOf } from "../../../src/functions/shape";
import { copyInputs } from "../../../src/workbook/copyInputs";
import type { Place, Workbook } from "../../../src/workbook/Workbook";
import { memoryWorkbook } from "../../support/memoryWorkbook";

jest.setTimeout(60_000);

const [ROWS, COLUMNS] = [150, 400];
const FORMULA = "=CHURNRATE(A1:OJ150,1,2)";

/** Excel on the web, which takes and answers 5 MB at most; a cell may hold a hundred characters. */
function limited(): { readonly workbook: Workbook; readonly asked: number[] } {
  const memory = memoryWorkbook();
  const asked: number[] = [];
  const answer = <T>(place: Place, read: (at: Place) => Promise<T>): Promise<T> => {
    const { rows, columns } = parseAddress(place.address);
    asked.push(rows * columns);
    return rows * columns > 50_000 ? Promise.reject(new Error("ResponsePayloadSizeLimitExceeded")) : read(place);
  };
  const cells = { ...memory.cells, read: (place: Place) => answer(place, memory.cells.read), formulas: (place: Place) => answer(place, memory.cells.formulas) };
  const lay: Workbook["layouts"]["lay"] = (sheet, layout) => (JSON.stringify(layout).length > 5_000_000 ? Promise.reject(new Error("RequestPayloadSizeLimitExceeded")) : memory.layouts.lay(sheet, layout));
  return { workbook: { ...memory, cells, layouts: { ...memory.layouts, lay } }, asked };
}

async function wide() {
  const { workbook, asked } = limited();
  await workbook.cells.write({ sheet: "Sheet1", address: "A1:OJ150" }, gridOf(ROWS, COLUMNS, (r, c) => r + c));
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "OL1" }, [[FORMULA]]);
  return { workbook, asked };
}

test("a wide sheet is read in parts, whatever is asked of it", async () => {
  const { workbook, asked } = await wide();
  const found = await ownFormulas(workbook, { kind: "workbook" });
  expect(found.map(({ address }) => address)).toEqual(["OL1"]);
  const values = new SheetValues(workbook);
  const sum = (ROWS * COLUMNS * (ROWS + COLUMNS - 2)) / 2;
  expect(await new InputTexts(values, await knownOf(workbook)).tell(FORMULA, found[0]!)).toBe(`A1:OJ150: ${ROWS} × ${COLUMNS}, n ${ROWS * COLUMNS}, Σ ${sum}`);
  expect(await mixedReadings(workbook, found)).toEqual([]);
  const copy = await copyInputs(workbook, { sheet: "Sheet1", address: "OL1" }, FORMULA, { blocks: ["A1:OJ150"], words: [] });
  expect(Object.keys(copy.sheets[0]!.cells)).toHaveLength(ROWS * COLUMNS + 1);
  expect(Math.max(...asked)).toBeLessThanOrEqual(20_000);
});

test("it is frozen, brought back and handed on in parts", async () => {
  const { workbook } = await wide();
  const { rows } = await freeze(workbook, { scope: { kind: "workbook" }, person: "Ann", time: 46_354.5, locale: "en", twin: () => "" });
  expect(rows.map(({ state }) => state)).toEqual(["frozen"]);
  expect(await unfreeze(workbook, { numbers: [1], locale: "en", note: () => "" })).toMatchObject({ restored: [{ moved: undefined }], lost: [], kept: [] });
  expect((await handOn(workbook, { style: "named", locale: "en" })).others).toEqual([]);
});

test("thousands of long formulas are frozen in several requests", async () => {
  const { workbook } = limited();
  const long = (row: number): string => `=CHURNRATE(A${row},1,2)+LEN("${"x".repeat(1500)}")`;
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "B1:B2000" }, Array.from({ length: 2000 }, (_, at) => [long(at + 1)]));
  const { rows, refused } = await freeze(workbook, { scope: { kind: "workbook" }, person: "Ann", time: 46_354.5, locale: "en", twin: (formula) => formula });
  expect([rows.length, refused.length]).toEqual([2000, 0]);
});
