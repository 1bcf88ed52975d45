import { InPlace } from "../../src/aside/InPlace";
import { JOBS } from "../../src/aside/jobs";
import type * as Kit from "../../src/host/forecastKit";
import { memoryWorkbook } from "../support/memoryWorkbook";

(globalThis as { NAMESPACE?: string }).NAMESPACE = "";
const { forecastKit } = jest.requireActual<typeof Kit>("../../src/host/forecastKit");

const aside = async () => new InPlace(JOBS);

test("in a namespace the sheet calls our functions as the build does, and Excel's own by their names", async () => {
  const workbook = memoryWorkbook();
  const { sheet } = await forecastKit({ workbook, namespace: "CE", aside }).insert("Forecast", { formulas: [{ address: "A1", formulas: [["=SUM(BGNBDEXPECTED(B1:B4,52,F1:F2,G1:G2,H1:H2))"]] }] });
  expect(workbook.formula("A1", sheet)).toBe("=SUM(CE.BGNBDEXPECTED(B1:B4,52,F1:F2,G1:G2,H1:H2))");
});
test("the kit studies what it is given", async () => {
  const purchases = { codes: Int32Array.of(0, 0, 1), dates: Float64Array.of(1, 9, 3), amounts: Float64Array.of(5, 5, 5), customers: 2 };
  const found = await forecastKit({ workbook: memoryWorkbook(), aside }).study({ purchases, unitDays: 7, horizon: 52, yearlyDiscount: 0.1 });
  expect(found).toMatchObject({ customers: 2, repeatBuyers: 1 });
});
