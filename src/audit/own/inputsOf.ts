import { CellError, isBlank, type Cell, type Grid } from "../../cells/Cell";
import { readAddress } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import { height, width } from "../../functions/shape";
import { nodesOf, type Node } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import type { Place, SheetName, TableParts, Workbook } from "../../workbook/Workbook";
import { namedPlace } from "./namedPlace";
import type { SheetValues } from "./SheetValues";
import { tablePart } from "./tablePart";

/** Something that a formula reads, as it is written there, and what stands in it. */
export interface Input {
  readonly written: string;
  readonly place: Place;
  readonly cells: Grid;
}

/** The names and tables that formulas may use. */
export interface Known {
  readonly names: readonly { readonly name: string; readonly place: Place }[];
  /** Those that one sheet alone knows. */
  readonly ofSheets: readonly SheetName[];
  readonly tables: readonly TableParts[];
}

export const knownOf = async ({ names, tables }: Workbook): Promise<Known> => ({ names: await names.list(), ofSheets: await names.ofSheets(), tables: await tables.parts() });

/** What the formula of a cell reads, each block once, in reading order. Nothing can be told of a formula that cannot be read. */
export async function inputsOf(formula: string, cell: Place, values: SheetValues, known: Known): Promise<readonly Input[]> {
  const found = new Map<string, Promise<Input | undefined>>();
  const tree = readFormula(formula);
  const nodes = tree ? nodesOf(tree) : [];
  // The corner of a spill is no input of its own.
  const corners = new Set(nodes.flatMap((node) => (isSpill(node) ? node.operands : [])));
  for (const node of nodes.filter((one) => !corners.has(one))) {
    const written = formula.slice(node.start, node.end);
    if (!found.has(written)) found.set(written, read(written, node, { cell, values, known }));
  }
  return (await Promise.all(found.values())).filter((input) => input !== undefined);
}

interface Around {
  readonly cell: Place;
  readonly values: SheetValues;
  readonly known: Known;
}

const isSpill = (node: Node): node is Node & { readonly kind: "operation" } => node.kind === "operation" && node.operator === "#";

async function read(written: string, node: Node, around: Around): Promise<Input | undefined> {
  const corner = isSpill(node) ? placeOf(node.operands[0]!, around.cell, around.known) : undefined;
  const place = corner ? await around.values.spill(corner) : placeOf(node, around.cell, around.known);
  const cells = place && (await around.values.read(place));
  return cells && { written, place, cells };
}

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

/** Inputs as one line that a person and a later comparison can read: `B2 = 3000; Orders!A2:C9: 8 × 3, sum 1210`. */
export const tellInputs = (inputs: readonly Input[]): string => inputs.map(tellInput).join("; ");

function tellInput({ written, cells }: Input): string {
  const all = cells.flat();
  if (all.length === 1) return `${written} = ${tellCell(all[0]!)}`;
  const numbers = all.filter((cell) => typeof cell === "number");
  const sum = numbers.reduce((total, number) => total + number, 0);
  const filled = all.filter((cell) => !isBlank(cell)).length;
  return `${written}: ${height(cells)} × ${width(cells)}, n ${filled}, Σ ${Number(sum.toPrecision(12))}`;
}

const tellCell = (cell: Cell): string => (cell === null ? "–" : cell instanceof CellError ? cell.code : String(cell));

/** The block of an input with its sheet, for somebody who wants to go there. */
export const inputAddress = ({ place }: Input): string => qualify(place.sheet, place.address);
