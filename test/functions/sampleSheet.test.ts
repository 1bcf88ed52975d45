import { FUNCTIONS, functionById } from "../../src/functions/catalogue";
import { sampleSheet } from "../../src/functions/sampleSheet";

const churn = functionById("CHURNRATE")!;

test("sampleSheet sets the blocks of an example side by side under the names of their parameters", () => {
  const sheet = sampleSheet(churn, { args: [[[3000], [1200]], [[500], [100]], [[3300], [1210]]] })!;
  expect(sheet.cells).toEqual([["atStart", "joined", "atEnd"], [3000, 500, 3300], [1200, 100, 1210]]);
  expect(sheet.blocks.get(2)).toEqual({ row: 1, column: 2, rows: 2, columns: 1 });
  expect(sheet.units).toEqual(["count", "count", "count"]);
});
test("sampleSheet leaves scalars out and fills shorter blocks with blanks", () => {
  const sheet = sampleSheet(churn, { args: [[[1, 2]], 5, [[1], [2], [3]]] })!;
  expect(sheet.cells).toEqual([["atStart", "", "atEnd"], [1, 2, 1], [null, null, 2], [null, null, 3]]);
  expect([...sheet.blocks.keys()]).toEqual([0, 2]);
});
test("sampleSheet is undefined where there is no block", () => {
  expect(sampleSheet(churn, { args: [1, 2, 3] })).toBeUndefined();
});
test("every example with a block has a sheet as wide as its blocks", () => {
  for (const fn of FUNCTIONS) {
    for (const example of fn.examples) {
      const sheet = sampleSheet(fn, example);
      expect(new Set(sheet?.cells.map((row) => row.length) ?? [0])).toEqual(new Set([sheet?.units.length ?? 0]));
    }
  }
});
