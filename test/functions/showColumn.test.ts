import { CellError, type Cell } from "../../src/cells/Cell";
import { showColumn } from "../../src/functions/showColumn";
import type { Unit } from "../../src/functions/units";

const column = (unit: Unit, ...cells: readonly Cell[]) => cells.map((cell) => ({ cell, unit }));

test("figures below each other have as many decimals as the one that has most", () => {
  expect(showColumn(column("ratio", 2.64, 2.8, 3), "en")).toEqual(["2.64", "2.80", "3.00"]);
  expect(showColumn(column("money", 6849.06, 16500), "en")).toEqual(["6,849.06", "16,500.00"]);
  expect(showColumn(column("share", 0.0667, 0.13), "ru").map((text) => text.replace(/\s/g, " "))).toEqual(["6,67 %", "13,00 %"]);
  expect(showColumn(column("count", 200, -300), "zh")).toEqual(["200", "-300"]);
});

test("each unit has its own decimals, and what is no figure stays as it is", () => {
  expect(showColumn([{ cell: 0.5, unit: "share" }, { cell: 7.75, unit: "score" }, { cell: new CellError("#N/A"), unit: "score" }, { cell: "Loyal", unit: "text" }, { cell: null, unit: "score" }], "en")).toEqual(["50%", "7.75", "#N/A", "Loyal", ""]);
});
