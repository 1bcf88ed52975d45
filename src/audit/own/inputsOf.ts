import { CellError, isBlank, type Cell, type Grid } from "../../cells/Cell";
import { readAddress } from "../../cells/address";
import { height, width } from "../../functions/shape";
import { nodesOf, type Node } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import type { Place, SheetName, TableParts, Workbook } from "../../workbook/Workbook";
import { namedPlace } from "./namedPlace";
import type { SheetValues } from "./SheetValues";
import { tablePart } from "./tablePart";

/** Something that a formula reads, as it is written there. */
export interface Input {
  readonly written: string;
  readonly place: Place;
}

/** The names and tables that formulas may use. */
export interface Known {
  readonly names: readonly { readonly name: string; readonly place: Place }[];
  /** Those that one sheet alone knows. */
  readonly ofSheets: readonly SheetName[];
  readonly tables: readonly TableParts[];
}

export const knownOf = async ({ names, tables }: Workbook): Promise<Known> => ({ names: await names.list(), ofSheets: await names.ofSheets(), tables: await tables.parts() });

/** The blocks that the formula of a cell reads, each once, in reading order. Nothing can be told of a formula that cannot be read. */
export async function inputPlaces(formula: string, cell: Place, values: SheetValues, known: Known): Promise<readonly Input[]> {
  const found = new Map<string, Place>();
  const tree = readFormula(formula);
  const nodes = tree ? nodesOf(tree) : [];
  // The corner of a spill is no input of its own.
  const corners = new Set(nodes.flatMap((node) => (isSpill(node) ? node.operands : [])));
  for (const node of nodes.filter((one) => !corners.has(one))) {
    const written = formula.slice(node.start, node.end);
    const corner = isSpill(node) ? placeOf(node.operands[0]!, cell, known) : undefined;
    const place = corner ? await values.spill(corner) : placeOf(node, cell, known);
    if (place && !found.has(written)) found.set(written, place);
  }
  return [...found].map(([written, place]) => ({ written, place }));
}

const isSpill = (node: Node): node is Node & { readonly kind: "operation" } => node.kind === "operation" && node.operator === "#";

/** The cells that a part of a cell's formula names. */
export function placeOf(node: Node, cell: Place, known: Known): Place | undefined {
  if (node.kind === "reference") {
    const address = node.address.replaceAll("$", "");
    return readAddress(address) && { sheet: node.sheet ?? cell.sheet, address };
  }
  if (node.kind === "structured") return tablePart(known.tables, node, cell);
  if (node.kind !== "name") return undefined;
  return namedPlace(known, node.name, cell.sheet) ?? tablePart(known.tables, { table: node.name, inside: "" }, cell);
}

/** What stands in an input, as a person and a later comparison can read it: ` = 3000`, or `: 8 × 3, n 24, Σ 1210`. */
export function tellCells(cells: Grid): string {
  if (height(cells) * width(cells) === 1) return ` = ${tellCell(cells[0]![0]!)}`;
  let [filled, sum] = [0, 0];
  for (const line of cells)
    for (const cell of line) {
      if (!isBlank(cell)) filled++;
      if (typeof cell === "number") sum += cell;
    }
  return `: ${height(cells)} × ${width(cells)}, n ${filled}, Σ ${Number(sum.toPrecision(12))}`;
}

const tellCell = (cell: Cell): string => (cell === null ? "–" : cell instanceof CellError ? cell.code : String(cell));
