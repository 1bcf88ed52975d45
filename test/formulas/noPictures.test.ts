import { CellError } from "../../src/cells/Cell";
import { headlessGrid } from "../support/headlessGrid";

test("the grid does not know IMAGE, which would fetch a picture from wherever a formula says", async () => {
  const grid = headlessGrid();
  const place = { sheet: "Sheet1", address: "A1" };
  await grid.workbook.cells.writeFormulas(place, [['=IMAGE("https://example.org/pixel.png")']]);
  await grid.workbook.calculation.settled();
  expect(await grid.workbook.cells.read(place)).toEqual([[new CellError("#NAME?")]]);
  grid.dispose();
});
