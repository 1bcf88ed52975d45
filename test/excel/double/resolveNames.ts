import { formatAddress } from "../../../src/cells/address";
import { qualify } from "../../../src/cells/sheetName";
import type { Book, Named } from "./Book";

/** A formula with the book's names and columns of tables written as references: the engine behind the double knows neither. */
export function resolveNames(formula: string, book: Book): string {
  const tables = book.tables.reduce((text, table) => text.replace(new RegExp(`\\b${table.name}\\[([^\\]]+)\\]`, "gi"), (_, column: string) => columnOf(book, table, column)), formula);
  return book.names.reduce((text, { name, spot }) => text.replace(new RegExp(`\\b${name}\\b(?![(!])`, "gi"), () => qualify(spot.sheet.name, formatAddress(spot.area))), tables);
}

function columnOf(book: Book, { spot: { sheet, area } }: Named, title: string): string {
  const at = Array.from({ length: area.columns }, (_, column) => area.column + column).find((column) => book.value(sheet, area.row, column) === title);
  return at === undefined ? "#REF!" : qualify(sheet.name, formatAddress({ row: area.row + 1, column: at, rows: area.rows - 1, columns: 1 }));
}
