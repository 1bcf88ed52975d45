import { formatAddress, parseAddress, type Area } from "../../../src/cells/address";
import { qualify } from "../../../src/cells/sheetName";
import { withDollarsOf } from "../../../src/audit/freeze/dollars";
import type { Node } from "../../../src/syntax/Node";
import { readFormula } from "../../../src/syntax/readFormula";
import { rewrite } from "../../../src/syntax/rewrite";
import type { Book } from "./Book";
import type { BookSheet } from "./BookSheet";
import type { Content } from "./typed";

type Side = "row" | "column";
const LENGTH = { row: "rows", column: "columns" } as const;

/** Where a block comes to lie; undefined where it is gone. */
type Move = (area: Area) => Area | undefined;

/** Rows or columns put in, or, with a negative count, taken out, as somebody does in Excel: cells move, and with them every reference. */
export function restructure(book: Book, sheet: BookSheet, side: Side, at: number, count: number): void {
  const move: Move = (area) => moved(area, side, at, count);
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [address, content] of cells) {
    const area = move(parseAddress(address));
    if (area) sheet.cells.set(formatAddress(area), content);
  }
  eachFormula(book, (formula, own) => rewritten(formula, (name, address, isWritten) => {
    if ((name ?? own.name).toLowerCase() !== sheet.name.toLowerCase()) return undefined;
    const area = move(parseAddress(address));
    const text = area && withDollarsOf(formatAddress(area), address);
    return isWritten ? (text === undefined ? `${qualify(sheet.name, "")}#REF!` : qualify(sheet.name, text)) : (text ?? "#REF!");
  }));
}

/** A sheet called something else. */
export function rename(book: Book, sheet: BookSheet, name: string): void {
  const former = sheet.name.toLowerCase();
  sheet.name = name;
  eachFormula(book, (formula) => rewritten(formula, (written, address) => (written?.toLowerCase() === former ? qualify(name, address) : undefined)));
}

/** A sheet deleted. What read it keeps the address, without a sheet. */
export function removed(book: Book, sheet: BookSheet): void {
  const gone = sheet.name.toLowerCase();
  book.removeSheet(sheet);
  eachFormula(book, (formula) => rewritten(formula, (written, address) => (written?.toLowerCase() === gone ? `#REF!${address}` : undefined)));
}

/** A name of the workbook called something else. */
export function renameName(book: Book, former: string, name: string): void {
  book.names.find((one) => one.name === former)!.name = name;
  eachFormula(book, (formula) => renamed(formula, (part) => (part.kind === "name" && part.name.toLowerCase() === former.toLowerCase() ? name : undefined)));
}

/** A table whose column is called something else: by its header, as a person does it. */
export function renameColumn(book: Book, tableName: string, former: string, name: string): void {
  const { spot: { sheet, area } } = book.tables.find((one) => one.name === tableName)!;
  const at = Array.from({ length: area.columns }, (_, column) => area.column + column).find((column) => book.value(sheet, area.row, column) === former)!;
  sheet.cells.set(formatAddress({ row: area.row, column: at }), { value: name });
  eachFormula(book, (formula) => renamed(formula, (part) => (part.kind === "structured" && part.table === tableName ? `${tableName}[${part.inside.replaceAll(former, name)}]` : undefined)));
}

function renamed(formula: string, write: (part: Node) => string | undefined): string {
  const tree = readFormula(formula);
  return tree ? `=${rewrite(formula, tree, write).replace(/^=/, "")}` : formula;
}

function moved(area: Area, side: Side, at: number, count: number): Area | undefined {
  const [from, end] = [area[side], area[side] + area[LENGTH[side]]];
  const shift = (edge: number): number => (edge < at ? edge : Math.max(at, edge + count));
  const [first, last] = [shift(from), end > at ? shift(end) : end];
  return last > first ? { ...area, [side]: first, [LENGTH[side]]: last - first } : undefined;
}

function eachFormula(book: Book, write: (formula: string, sheet: BookSheet) => string): void {
  for (const sheet of book.sheets) for (const [address, content] of sheet.cells) if ("formula" in content) sheet.cells.set(address, { formula: write(content.formula, sheet) } satisfies Content);
}

function rewritten(formula: string, write: (sheet: string | undefined, address: string, isWritten: boolean) => string | undefined): string {
  const tree = readFormula(formula);
  if (!tree) return formula;
  return `=${rewrite(formula, tree, (part) => (part.kind === "reference" ? write(part.sheet, part.address, part.sheet !== undefined) : undefined)).replace(/^=/, "")}`;
}
