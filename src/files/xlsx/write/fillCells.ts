import type { CellFormulaValue, Worksheet } from "exceljs";
import { formatAddress, type Area } from "../../../cells/address";
import { isBroken } from "../formula/isBroken";
import { spreads } from "../formula/spreads";
import { toFile } from "../formula/toFile";
import type { GridCell, GridSheet } from "../grid/GridBook";
import { cellKey, type Filling } from "./fillSheet";
import { textInFile } from "../text";
import { cellsIn, formulasOf } from "./cellFormulas";
import { isRichText } from "./leaveBehind";
import { valueOf, valueOfCell, type FileValue } from "./value";

/** What a cell of Excel holds. */
const LONGEST = { text: 32_767, formula: 8_192 } as const;

export function fillCells(target: Worksheet, { cellData: cells = {}, rowData = {}, columnData = {} }: GridSheet, filling: Filling): void {
  const formulaOf = formulasOf(cells);
  const spilled = new Map(filling.spills.map(({ area }) => [cellKey(area.row, area.column), area]));
  spill(target, filling);
  for (const [row, column, cell] of cellsIn(cells)) {
    const formula = formulaOf(cell, row, column);
    const style = filling.styleFor(cell.s, columnData[column]?.s, rowData[row]?.s);
    if (isRichText(cell)) filling.left("richText");
    const value = formula === undefined ? fitting(valueOf(cell), filling) : formulaValue(formula, cell, spilled.get(cellKey(row, column)) ?? { row, column, rows: 1, columns: 1 }, filling);
    if (value === null && !style) continue;
    const own = target.getCell(row + 1, column + 1);
    if (value !== null) own.value = value;
    if (style) own.style = style;
  }
  for (const [key, name] of filling.headers) {
    const [row, column] = key.split(",").map(Number);
    target.getCell(row! + 1, column! + 1).value = name;
  }
}

/** What formulas have spilled is there for whoever reads the file without calculating. */
function spill(target: Worksheet, { spills }: Filling): void {
  for (const { area, cells } of spills) {
    cells.forEach((line, r) => line.forEach((cell, c) => (r > 0 || c > 0) && (target.getCell(area.row + r + 1, area.column + c + 1).value = valueOfCell(cell))));
  }
}

function formulaValue(formula: string, cell: GridCell, area: Area, { dialect, left }: Filling): FileValue | CellFormulaValue {
  if (isBroken(formula)) return (left("brokenFormulas"), textInFile(formula));
  if (formula.length > LONGEST.formula) return (left("longFormulas"), valueOf(cell));
  const written = { formula: toFile(formula, dialect), ...resultOf(valueOf(cell)) };
  const several = area.rows * area.columns > 1 || spreads(formula, dialect);
  return (several ? { ...written, shareType: "array", ref: formatAddress(area) } : written) as CellFormulaValue;
}

/** Excel takes a cell with a longer text for damaged. */
function fitting(value: FileValue, { left }: Filling): FileValue {
  if (typeof value !== "string" || value.length <= LONGEST.text) return value;
  left("longTexts");
  return value.slice(0, LONGEST.text);
}

const resultOf = (value: FileValue): object => (value === null ? {} : { result: value });
