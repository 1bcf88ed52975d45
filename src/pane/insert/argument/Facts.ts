import type { Place, TableParts, Workbook } from "../../../workbook/Workbook";

/** What a reference can name. */
export interface Facts {
  readonly host: Workbook["host"];
  readonly sheets: readonly string[];
  readonly names: readonly { readonly name: string; readonly place: Place }[];
  readonly tables: readonly TableParts[];
}

export async function readFacts(workbook: Workbook): Promise<Facts> {
  const [sheets, names, tables] = await Promise.all([workbook.sheets.names(), workbook.names.list(), workbook.tables.parts()]);
  return { host: workbook.host, sheets, names, tables };
}
