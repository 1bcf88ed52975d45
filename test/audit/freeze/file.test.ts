import { InsertRowCommand } from "@univerjs/sheets";
import { ICommandService } from "@univerjs/core";
import { AuditTable } from "../../../src/audit/freeze/AuditTable";
import { freeze } from "../../../src/audit/freeze/freeze";
import { unfreeze } from "../../../src/audit/freeze/unfreeze";
import { Book } from "../../../src/workbook/grid/Book";
import { headlessGrid } from "../../support/headlessGrid";
import { load, open, save } from "../../files/xlsx/support/roundTrip";

jest.setTimeout(60_000);

const REQUEST = { person: "Ann", time: 46_354.5, locale: "en", twin: () => "", scope: { kind: "workbook" } } as const;
const at = (address: string) => ({ sheet: "Sheet1", address });

/** Three frozen formulas, of which one is read by name and one spills, in a file that has been saved and opened again. */
async function reopened() {
  const grid = headlessGrid();
  const { cells, calculation, names, sheets } = grid.workbook;
  await cells.write(at("A1:C2"), [[3000, 500, 3300], [1200, 100, 1210]]);
  await names.define("atStart", at("A1"));
  await cells.writeFormulas(at("E1"), [["=CHURNRATE(A1:A2,B1:B2,C1:C2)"]]);
  await cells.writeFormulas(at("G1"), [["=churnrate(atStart, $B$1,C1)"]]);
  await cells.writeFormulas({ sheet: await sheets.add("Report of May"), address: "B2" }, [["=CHURNRATE(Sheet1!A1,Sheet1!B1,Sheet1!C1)"]]);
  await calculation.settled();
  const { rows } = await freeze(grid.workbook, REQUEST);
  await calculation.settled();
  const bytes = await save(grid);
  grid.dispose();
  return { rows, grid: await open((await load(bytes)).snapshot) };
}

async function insertRowAbove({ injector }: ReturnType<typeof headlessGrid>): Promise<void> {
  const book = new Book(injector);
  await injector.get(ICommandService).executeCommand(InsertRowCommand.id, { unitId: book.id, subUnitId: book.sheet("Sheet1").getSheetId(), direction: 0, range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 25 } });
}

test("the audit table comes back from a file as it was, and follows the cells there", async () => {
  const { rows, grid } = await reopened();
  expect((await AuditTable.find(grid.workbook))!.rows).toEqual(rows.map((row) => ({ ...row, time: expect.closeTo(row.time, 6) })));
  grid.dispose();
});

test("after a row has been put in above the inputs in the opened file, formulas come back that read the same cells", async () => {
  const { grid } = await reopened();
  await insertRowAbove(grid);
  await grid.workbook.calculation.settled();
  const { restored, kept, lost, refused } = await unfreeze(grid.workbook, { numbers: [1, 2, 3], locale: "en", note: () => "" });
  expect([kept, lost, refused]).toEqual([[], [], []]);
  expect(restored.map(({ place, moved, typedOver, inputsNow, differences }) => [place.address, moved, typedOver, inputsNow, differences])).toEqual([
    ["E2:E3", "=CHURNRATE(A2:A3,B2:B3,C2:C3)", [], undefined, []],
    ["G2", "=churnrate(atStart, $B$2,C2)", [], undefined, []],
    ["B2", "=CHURNRATE(Sheet1!A2,Sheet1!B2,Sheet1!C2)", [], undefined, []],
  ]);
  expect((await grid.workbook.cells.formulas(at("E2:G2")))[0]).toEqual(["=CHURNRATE(A2:A3,B2:B3,C2:C3)", "", "=churnrate(atStart, $B$2,C2)"]);
  grid.dispose();
});
