import { sampleWorkbook } from "../../../src/embedded/sample";
import { load, open, save } from "./support/roundTrip";
import { sightOf } from "./support/sight";

jest.setTimeout(60_000);

test("the sample workbook comes back as it was, and once more", async () => {
  let grid = await open(sampleWorkbook("en"));
  const before = await sightOf(grid);
  for (let round = 1; round <= 2; round++) {
    const bytes = await save(grid);
    grid.dispose();
    const { snapshot, leftOut } = await load(bytes);
    expect(leftOut).toEqual([]);
    grid = await open(snapshot);
    expect(await sightOf(grid)).toEqual(before);
  }
  grid.dispose();
});
