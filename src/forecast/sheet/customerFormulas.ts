import { formatAddress } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import type { Locale } from "../../locale/Locale";
import type { Role } from "../source/columnRoles";
import { at, block, CALIBRATION, CUSTOMERS, fixed, HEAD, LEFT, ROW, setting } from "./place";
import type { SheetRequest } from "./SheetRequest";

/** A column of the purchases as a formula names it: `Orders!$A$4:$A$900`. */
export const columnOf = ({ source: { sheet, area }, columns }: SheetRequest, role: Role): string =>
  qualify(sheet, fixed(formatAddress({ row: area.row, column: area.column + columns[role], rows: area.rows, columns: 1 })));

/** The columns of the customers, known now and known at the end of the calibration, as ranges. */
export const listsOf = ({ study }: SheetRequest) => {
  const of = <K extends string>(places: Readonly<Record<K, number>>, rows: number): Readonly<Record<K, string>> =>
    Object.fromEntries(Object.entries<number>(places).map(([name, column]) => [name, block(column, HEAD + 1, rows)])) as Record<K, string>;
  return { now: of(CUSTOMERS, study.customers), then: of(CALIBRATION, study.holdout.customers) };
};

const model = (row: number, parameters: number): string => fixed(block(LEFT.value, row + 1, parameters));

/** Few formulas, each of which spills over all customers. Three deep: the summary, the fits, what they say of each customer. */
export function customerFormulas(request: SheetRequest, locale: Locale): readonly (readonly [address: string, formula: string])[] {
  const log = (["customer", "date", "amount"] as const).map((role) => columnOf(request, role)).join(",");
  const { now } = listsOf(request);
  const history = `${now.frequency},${now.recency},${now.age}`;
  const [buying, spending] = [model(ROW.buying, 4), model(ROW.spend, 3)];
  const perUnit = `(1+${setting("discount")})^(${setting("unitDays")}/365)-1`;
  const first = HEAD + 1;
  return [
    [at(CUSTOMERS.customer, HEAD), `=PURCHASESUMMARY(${log},${setting("until")},${setting("unitDays")},"${locale}")`],
    [at(CALIBRATION.customer, HEAD), `=PURCHASESUMMARY(${log},${setting("cut")},${setting("unitDays")},"${locale}")`],
    [at(CUSTOMERS.alive, first), `=BGNBDALIVE(${buying},${history})`],
    [at(CUSTOMERS.purchases, first), `=BGNBDEXPECTED(${buying},${setting("horizon")},${history})`],
    [at(CUSTOMERS.each, first), `=GAMMAGAMMAMEAN(${spending},${now.frequency},${now.spend})`],
    [at(CUSTOMERS.value, HEAD), `=CHOOSECOLS(CLV(${log},${setting("horizon")},${perUnit},${setting("until")},${setting("unitDays")},"${locale}"),9)`],
  ];
}
