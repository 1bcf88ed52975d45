import { chartPictures } from "../../../src/embedded/xlsx/chartPictures";
import type { Chart } from "../../../src/workbook/Chart";
import type { Workbook } from "../../../src/workbook/Workbook";

// What reads and draws a chart is for a workbook and a browser; here it is what a chart says.
jest.mock("../../../src/pane/chart/readChart", () => ({ readChart: async (_: unknown, __: unknown, { title }: { title: string }) => (title === "empty" ? "empty" : title) }));
jest.mock("../../../src/pane/chart/picture/chartPicture", () => ({
  chartPicture: (title: string) => {
    if (title === "broken") throw new Error("it cannot be drawn");
    return { height: 30, alt: title, png: async () => new Uint8Array([1]) };
  },
}));

const chart = (title: string): Chart => ({ title, over: "D1:E2" }) as unknown as Chart;

test("a chart that cannot be drawn is told by its sheet; the others have their pictures", async () => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (reason: unknown) => void reported.push(reason) });
  const desk = { workbook: {} as Workbook, extent: () => ({ widths: [10, 20], heights: [20, 20, 20] }) };
  const { pictures, leftOut } = await chartPictures(desk, ["broken", "sound", "empty"].map((title) => ({ sheet: title, chart: chart(title) })), "en");
  expect(pictures).toEqual([{ sheet: "sound", over: { row: 0, column: 3, rows: 2, columns: 2 }, png: new Uint8Array([1]), alt: "sound" }]);
  expect(leftOut).toEqual([{ kind: "charts", sheet: "broken", count: 1 }]);
  expect(reported).toEqual([new Error("it cannot be drawn")]);
});
