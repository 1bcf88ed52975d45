import { sampleWorkbook } from "../../../src/embedded/sample";
import { load, open, save } from "./support/roundTrip";
import { sightOf } from "./support/sight";

jest.setTimeout(60_000);

test("the sample workbook comes back as it was", async () => {
  const grid = await open(sampleWorkbook("en"));
  const before = await sightOf(grid);
  const bytes = await save(grid);
  grid.dispose();
  const { snapshot, leftOut } = await load(bytes);
  expect(leftOut).toEqual([]);
  const again = await open(snapshot);
  expect(await sightOf(again)).toEqual(before);
  again.dispose();
});
