import { CellError, type Cell } from "../../../cells/Cell";
import type { Locale } from "../../../locale/Locale";

/** A cell in a sentence: numbers as the language writes them, errors by their code, and a word for nothing. */
export function cellText(cell: Cell, locale: Locale, blank: string): string {
  if (cell === null) return blank;
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "number" ? new Intl.NumberFormat(locale, { maximumSignificantDigits: 10 }).format(cell) : String(cell);
}
