import type { Locale } from "../../locale/Locale";
import { NUMBER_FORMAT } from "../../functions/units";
import type { Layout, Look } from "../../workbook/Layout";
import { customerFormulas, listsOf } from "./customerFormulas";
import { figureFormulas } from "./figureFormulas";
import { labels } from "./labels";
import { at, block, CALIBRATION, CUSTOMERS, HEAD, LEFT, ROW, SETTING } from "./place";
import type { SheetRequest } from "./SheetRequest";
import { widths } from "./widths";

const PARAMETER = "0.0000";
const SHARE = "0.0%";

/** A forecast as a sheet to read: everything that is counted is a formula over the purchases, and follows them. */
export function forecastLayout(request: SheetRequest, locale: Locale): Layout {
  const formulas = [...figureFormulas(request, locale), ...customerFormulas(request, locale)];
  return {
    values: labels(request, locale).map(([address, cell]) => ({ address, cells: [[cell]] })),
    formulas: formulas.map(([address, formula]) => ({ address, formulas: [[formula]] })),
    formats: formatsOf(request),
    looks: looksOf(),
    widths: widths(locale),
  };
}

function formatsOf(request: SheetRequest): NonNullable<Layout["formats"]> {
  const { now, then } = listsOf(request);
  const { value, second } = LEFT;
  const left = (row: number, format: string): [string, string] => [at(value, row), format];
  const all: readonly (readonly [address: string, format: string])[] = [
    [block(value, SETTING.until, 2), NUMBER_FORMAT.date], left(SETTING.horizon, NUMBER_FORMAT.count), left(SETTING.discount, SHARE),
    [block(value, ROW.forecast + 1, 2), NUMBER_FORMAT.count], left(ROW.forecast + 3, NUMBER_FORMAT.money),
    [block(value, ROW.buying + 1, 10, 1 + second - value), PARAMETER], [block(value, ROW.spend + 1, 8), PARAMETER],
    [block(value, ROW.checks + 1, 2), NUMBER_FORMAT.count], left(ROW.checks + 3, "0.00"), left(ROW.checks + 4, NUMBER_FORMAT.periods),
    [block(value, ROW.checks + 5, 2), NUMBER_FORMAT.count], left(ROW.checks + 7, SHARE),
    [now.frequency, NUMBER_FORMAT.count], [now.recency, NUMBER_FORMAT.periods], [now.age, NUMBER_FORMAT.periods], [now.spend, NUMBER_FORMAT.money],
    [now.alive, SHARE], [now.purchases, NUMBER_FORMAT.periods], [now.each, NUMBER_FORMAT.money], [now.value, NUMBER_FORMAT.money],
    [then.frequency, NUMBER_FORMAT.count], [then.recency, NUMBER_FORMAT.periods], [then.age, NUMBER_FORMAT.periods], [then.spend, NUMBER_FORMAT.money],
  ];
  return all.map(([address, format]) => ({ address, format }));
}

function looksOf(): NonNullable<Layout["looks"]> {
  const heads = [ROW.settings, ROW.forecast, ROW.buying, ROW.spend, ROW.checks, ROW.assumptions].map((row) => block(LEFT.label, row, 1, 3));
  const tables = [[CUSTOMERS.customer, CUSTOMERS.value], [CALIBRATION.customer, CALIBRATION.spend]].map(([from, to]) => block(from!, HEAD, 1, to! - from! + 1));
  const titles = [LEFT.label, CUSTOMERS.customer, CALIBRATION.customer].map((column) => at(column, ROW.title));
  const look = (name: Look) => (address: string) => ({ address, look: name });
  return [...titles.map(look("title")), ...[...heads, ...tables].map(look("header")), look("input")(block(LEFT.value, SETTING.horizon, 2))];
}
