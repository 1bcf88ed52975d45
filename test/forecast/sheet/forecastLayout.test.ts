import { CellError, type Grid } from "../../../src/cells/Cell";
import { shopOrders } from "../../../src/embedded/sample/shop";
import { forecastLayout } from "../../../src/forecast/sheet/forecastLayout";
import { at, block, CALIBRATION, CUSTOMERS, HEAD, LEFT, ROW } from "../../../src/forecast/sheet/place";
import { readLog } from "../../../src/forecast/source/readLog";
import { readSource } from "../../../src/forecast/source/readSource";
import { recognise } from "../../../src/forecast/source/recognise";
import { study } from "../../../src/forecast/study";
import type { FullColumns } from "../../../src/forecast/source/columnRoles";
import { LOCALES } from "../../../src/locale/Locale";
import { headlessGrid } from "../../support/headlessGrid";

jest.setTimeout(60_000);

const ORDERS = shopOrders();

/** The sheet over the orders of the sample shop, calculated. */
async function inserted(locale: (typeof LOCALES)[number]) {
  const grid = headlessGrid();
  const { workbook } = grid;
  const cells: Grid = [["Customer", "Date", "Amount"], ...ORDERS.map(({ customer, date, amount }) => [customer, date, amount])];
  await workbook.sheets.add("Tea shop");
  await workbook.cells.write({ sheet: "Tea shop", address: `A1:C${cells.length}` }, cells);
  const source = (await readSource(workbook, { sheet: "Tea shop", address: "B7" }))!;
  const columns = recognise(source.headers, source.rows) as FullColumns;
  const found = study({ purchases: readLog(source, columns)!.purchases, unitDays: 7, horizon: 26, yearlyDiscount: 0.1 });
  const { sheet } = await workbook.layouts.add("Forecast", forecastLayout({ source, columns, study: found }, locale));
  await workbook.calculation.settled();
  const read = async (address: string) => (await workbook.cells.read({ sheet, address })).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
  return { grid, found, read };
}

test("the sheet's formulas come to what the study found", async () => {
  const { grid, found, read } = await inserted("en");
  const value = async (row: number, column: number = LEFT.value) => Number((await read(at(column, row)))[0]![0]);
  const { fit, spendFit, holdout, outlook } = found;
  if (fit.status !== "converged" || spendFit.status !== "converged" || holdout.fit.status !== "converged") throw new Error("the shop has a forecast");
  const near = (given: number, wanted: number): void => expect(Math.abs(given / wanted - 1)).toBeLessThan(1e-9);
  for (const [i, parameter] of fit.parameters.entries()) near(await value(ROW.buying + 1 + i), parameter);
  for (const [i, parameter] of holdout.fit.parameters.entries()) near(await value(ROW.buying + 1 + i, LEFT.second), parameter);
  for (const [i, parameter] of spendFit.parameters.entries()) near(await value(ROW.spend + 1 + i), parameter);
  near(await value(ROW.forecast + 1), outlook!.purchases);
  near(await value(ROW.forecast + 2), outlook!.alive);
  near(await value(ROW.forecast + 3), outlook!.value!);
  expect([await value(ROW.checks + 1), await value(ROW.checks + 2)]).toEqual([found.customers, found.repeatBuyers]);
  near(await value(ROW.checks + 3), found.correlation!);
  near(await value(ROW.checks + 5), holdout.predicted!);
  expect(await value(ROW.checks + 6)).toBe(holdout.actual);
  near(await value(ROW.checks + 7), holdout.predicted! / holdout.actual - 1);
  grid.dispose();
});

test.each(LOCALES)("the sheet has no error and no gap among its customers, in %s", async (locale) => {
  const { grid, found, read } = await inserted(locale);
  const now = await read(block(CUSTOMERS.customer, HEAD, found.customers + 1, CUSTOMERS.value - CUSTOMERS.customer + 1));
  const then = await read(block(CALIBRATION.customer, HEAD, found.holdout.customers + 1, CALIBRATION.spend - CALIBRATION.customer + 1));
  const left = await read(block(LEFT.label, 1, 60, 3));
  expect([...now, ...then, ...left].flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  expect(now.every((row) => row.every((cell, column) => cell !== null && (cell !== "" || column === 4)))).toBe(true);
  expect([now[0]!.every((cell) => typeof cell === "string"), now.at(-1)![0], then.length]).toEqual([true, expect.any(String), found.holdout.customers + 1]);
  // Below the last customer nothing is left: the ranges are as long as the spills.
  expect((await read(at(CUSTOMERS.customer, HEAD + found.customers + 1)))[0]![0]).toBeNull();
  grid.dispose();
});
