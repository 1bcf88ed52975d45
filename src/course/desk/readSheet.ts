import { formatAddress, parseAddress, type Area } from "../../cells/address";
import { splitReference } from "../../cells/sheetName";
import { copyInputs, type Copy } from "../../workbook/copyInputs";
import type { Workbook } from "../../workbook/Workbook";
import type { SheetRead } from "../check/SheetRead";
import type { Engine } from "../Evaluate";
import type { Found } from "./findStanding";

const NOTHING: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Reads a whole lesson sheet, with what its formulas refer to elsewhere. */
export async function readSheet(workbook: Workbook, { sheet, areas, names }: Found, { references }: Engine): Promise<SheetRead> {
  const place = (await workbook.sheets.used(sheet)) ?? { sheet, address: "A1" };
  const [values, formulas, tables] = await Promise.all([workbook.cells.read(place), workbook.cells.formulas(place), workbook.tables.list()]);
  const used = values.length > 0 ? parseAddress(place.address) : NOTHING;
  const read = { name: sheet, areas, used, values, formulas, names, tables };
  const [spilled, beside] = await Promise.all([spilledCells(workbook, read), sheetsBeside(workbook, read, references)]);
  return { ...read, spilled, beside, tables: reachable(tables, sheet, beside), names: reachable(names, sheet, beside) };
}

type Reading = Omit<SheetRead, "spilled" | "beside">;

/** Names of sheets that were not read would lead nowhere. */
const reachable = (named: SheetRead["names"], sheet: string, beside: Copy["sheets"]): SheetRead["names"] => named.filter(({ place }) => place.sheet === sheet || beside.some(({ name }) => name === place.sheet));

/** Asks only formulas that have a value without a formula beside or below them: others have not spilled. */
async function spilledCells(workbook: Workbook, { name, used, values, formulas }: Reading): Promise<ReadonlySet<string>> {
  const isValue = (row: number, column: number): boolean => (values[row]?.[column] ?? "") !== "" && formulas[row]?.[column] === "";
  const corners = formulas.flatMap((line, row) => line.flatMap((formula, column) => (formula && (isValue(row + 1, column) || isValue(row, column + 1)) ? [formatAddress({ row: used.row + row, column: used.column + column })] : [])));
  return new Set((await workbook.cells.spills(name, corners)).flatMap(othersIn));
}

/** The cells of a block but its first. */
function othersIn(block: string): readonly string[] {
  const { row, column, rows, columns } = parseAddress(block);
  return Array.from({ length: rows * columns - 1 }, (_, at) => formatAddress({ row: row + Math.floor((at + 1) / columns), column: column + ((at + 1) % columns) }));
}

/** Other sheets that formulas name, by what stands in the cells they name. */
async function sheetsBeside(workbook: Workbook, { name, formulas, names, tables }: Reading, references: Engine["references"]): Promise<Copy["sheets"]> {
  const elsewhere = new Set([...names, ...tables].filter(({ place }) => place.sheet !== name).map((named) => named.name.toLowerCase()));
  const sheets = new Map<string, Copy["sheets"][number]["cells"]>();
  for (const formula of new Set(formulas.flat().filter(Boolean))) {
    const found = references(formula);
    const leaves = found.words.some((word) => elsewhere.has(word.toLowerCase())) || found.blocks.some((block) => ![undefined, name].includes(splitReference(block).sheet));
    if (!leaves) continue;
    const copy = await copyInputs(workbook, { sheet: name, address: "A1" }, formula, found);
    for (const sheet of copy.sheets) if (sheet.name !== name) sheets.set(sheet.name, { ...sheets.get(sheet.name), ...sheet.cells });
  }
  return [...sheets].map(([sheet, cells]) => ({ name: sheet, cells }));
}
