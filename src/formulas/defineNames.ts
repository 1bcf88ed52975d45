import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, ISuperTableService } from "@univerjs/engine-formula";
import { formatAddress, parseAddress } from "../cells/address";
import { qualify } from "../cells/sheetName";
import type { Sheet } from "./Sheet";
import { sheetId } from "./sheetData";

/** A block that formulas can call by a name. */
export interface Named {
  readonly name: string;
  readonly place: { readonly sheet: string; readonly address: string };
}

/** A formula that others can call by a name: `=LAMBDA(x,x+1)` with arguments. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
}

/** Lets the formulas of a workbook use names. */
export function defineNames(injector: Injector, unit: string, names: readonly (Named | NamedFormula)[]): void {
  const service = injector.get(IDefinedNamesService);
  for (const named of names) {
    const formulaOrRefString = "formula" in named ? named.formula : blockText(named);
    service.registerDefinedName(unit, { id: named.name, name: named.name, formulaOrRefString });
  }
}

const blockText = ({ place }: Named): string => qualify(place.sheet, place.address.replace(/[A-Za-z]+|\d+/g, "$$$&"));

/** Lets the formulas of a workbook use tables; a table's first row has the names of its columns. */
export function defineTables(injector: Injector, unit: string, tables: readonly Named[], sheets: readonly Sheet[]): void {
  const service = injector.get(ISuperTableService);
  for (const { name, place } of tables) {
    const { row, column, rows, columns } = parseAddress(place.address);
    const index = sheets.findIndex((sheet) => sheet.name === place.sheet);
    const title = (at: number): string => String(sheets[index]?.cells[formatAddress({ row, column: column + at })] ?? "");
    const titleMap = new Map(Array.from({ length: columns }, (_, at) => [title(at), at]));
    service.registerTable(unit, name, { sheetId: sheetId(index), titleMap, range: { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 } });
  }
}
