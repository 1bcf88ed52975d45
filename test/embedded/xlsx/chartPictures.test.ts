import { chartPictures } from "../../../src/embedded/xlsx/chartPictures";
import type { Chart } from "../../../src/workbook/Chart";
import type { Workbook } from "../../../src/workbook/Workbook";

// What draws is for a browser alone.
jest.mock("../../../src/pane/chart/picture/chartPicture", () => ({ chartPicture: () => undefined }));

test("a chart that cannot be drawn is told by its sheet, and the next one is tried", async () => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (reason: unknown) => void reported.push(reason) });
  const asked: string[] = [];
  const read = async ({ sheet }: { readonly sheet: string }): Promise<never> => {
    asked.push(sheet);
    throw new Error("gone");
  };
  const desk = { workbook: { cells: { read } } as unknown as Workbook, extent: () => ({ widths: [], heights: [] }) };
  const chart = { kind: "column", over: "D1:K9", title: "t", categories: "A1:A2", series: [{ name: "s", values: "B1:B2" }] } as unknown as Chart;
  const { pictures, leftOut } = await chartPictures(desk, [{ sheet: "One", chart }, { sheet: "Two", chart }], "en");
  expect(pictures).toEqual([]);
  expect(leftOut).toEqual([{ kind: "charts", sheet: "One", count: 1 }, { kind: "charts", sheet: "Two", count: 1 }]);
  expect([...new Set(asked)]).toEqual(["One", "Two"]);
  expect(reported).toHaveLength(2);
});
