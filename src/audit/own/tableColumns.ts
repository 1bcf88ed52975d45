import { holds, parseAddress } from "../../cells/address";
import type { Place, Workbook } from "../../workbook/Workbook";

/** The columns of Excel's tables in which some formulas stand: Excel keeps the formula of such a column for the rows to come. The grid keeps none. */
export async function tableColumns({ host, tables }: Workbook, formulas: readonly Place[]): Promise<readonly string[]> {
  if (host !== "excel" || formulas.length === 0) return [];
  const known = await tables.parts();
  const columns = formulas.flatMap(({ sheet, address }) => {
    const { row, column } = parseAddress(address);
    const table = known.find(({ body }) => body.sheet === sheet && holds(parseAddress(body.address), row, column));
    return table ? [`${table.name}[${table.columns[column - parseAddress(table.body.address).column]}]`] : [];
  });
  return [...new Set(columns)];
}
