import type { Locale } from "../../locale/Locale";
import { listsOf } from "./customerFormulas";
import { at, block, fixed, LEFT, ROW, setting } from "./place";
import type { SheetRequest } from "./SheetRequest";

/** The figures on the left, row by row. */
export function figureFormulas(request: SheetRequest, locale: Locale): readonly (readonly [address: string, formula: string])[] {
  const { now, then } = listsOf(request);
  const value = (row: number): string => at(LEFT.value, row);
  const again = (list: string): string => `FILTER(${list},${now.frequency}>0)`;
  const [ahead, predicted, actual] = [ROW.checks + 4, ROW.checks + 5, ROW.checks + 6];
  const calibrated = fixed(block(LEFT.second, ROW.buying + 1, 4));
  return [
    [value(ROW.forecast + 1), `=SUM(${now.purchases})`],
    [value(ROW.forecast + 2), `=SUM(${now.alive})`],
    [value(ROW.forecast + 3), `=SUM(${now.value})`],
    [value(ROW.buying + 1), `=BGNBDFIT(${now.frequency},${now.recency},${now.age},,"${locale}")`],
    [at(LEFT.second, ROW.buying + 1), `=BGNBDFIT(${then.frequency},${then.recency},${then.age},,"${locale}")`],
    [value(ROW.spend + 1), `=GAMMAGAMMAFIT(${now.frequency},${now.spend},"${locale}")`],
    [value(ROW.checks + 1), `=COUNTA(${now.customer})`],
    [value(ROW.checks + 2), `=COUNTIF(${now.frequency},">0")`],
    [value(ROW.checks + 3), `=CORREL(${again(now.frequency)},${again(now.spend)})`],
    [value(ahead), `=(${setting("until")}-${setting("cut")})/${setting("unitDays")}`],
    [value(predicted), `=SUM(BGNBDEXPECTED(${calibrated},${value(ahead)},${then.frequency},${then.recency},${then.age}))`],
    // Who is as old as the check is long was known when it began.
    [value(actual), `=SUMPRODUCT((${now.age}>=${value(ahead)})*${now.frequency})-SUM(${then.frequency})`],
    [value(actual + 1), `=${value(predicted)}/${value(actual)}-1`],
  ];
}
