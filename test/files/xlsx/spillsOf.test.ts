import { emptyWorkbook } from "../../../src/embedded/sample";
import { Book } from "../../../src/workbook/grid/Book";
import { spillsOf } from "../../../src/workbook/grid/spillsOf";
import { open } from "./support/roundTrip";

test("spillsOf gives each spill with all its cells, and none for one that meets a filled cell", async () => {
  const grid = await open(emptyWorkbook());
  const { cells, sheets, calculation } = grid.workbook;
  const [sheet] = await sheets.names();
  await cells.write({ sheet: sheet!, address: "D2" }, [["in the way"]]);
  await cells.writeFormulas({ sheet: sheet!, address: "A1:D1" }, [["=SEQUENCE(2,2)", "", "", "=SEQUENCE(3)"]]);
  await calculation.settled();
  const book = new Book(grid.injector);
  const spills = spillsOf(book, book.sheet(sheet!));
  grid.dispose();
  expect(spills).toEqual([{ area: { row: 0, column: 0, rows: 2, columns: 2 }, cells: [[1, 2], [3, 4]] }]);
});
