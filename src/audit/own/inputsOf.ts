import { CellError, isBlank, type Cell, type Grid } from "../../cells/Cell";
import { readAddress } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import { height, width } from "../../functions/shape";
import { nodesOf } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import type { Place, Workbook } from "../../workbook/Workbook";
import type { SheetValues } from "./SheetValues";

/** Something that a formula reads, as it is written there, and what stands in it. */
export interface Input {
  readonly written: string;
  readonly place: Place;
  readonly cells: Grid;
}

type Placed = readonly { readonly name: string; readonly place: Place }[];
/** The names and tables that formulas may use. */
export interface Known {
  readonly names: Placed;
  readonly tables: Placed;
}

export const knownOf = async ({ names, tables }: Workbook): Promise<Known> => ({ names: await names.list(), tables: await tables.list() });

/** What a formula on a sheet reads, each block once, in reading order. A table stands whole for each of its columns. */
export async function inputsOf(formula: string, sheet: string, values: SheetValues, known: Known): Promise<readonly Input[]> {
  const found = new Map<string, Promise<Input | undefined>>();
  for (const node of nodesOf(parse(formula))) {
    const place = placeOf(node, sheet, known);
    const written = formula.slice(node.start, node.end);
    if (place && !found.has(written)) found.set(written, values.read(place).then((cells) => cells && { written, place, cells }));
  }
  return (await Promise.all(found.values())).filter((input) => input !== undefined);
}

function placeOf(node: ReturnType<typeof nodesOf>[number], sheet: string, { names, tables }: Known): Place | undefined {
  const named = (all: Placed, name: string): Place | undefined => all.find((one) => one.name.toLowerCase() === name.toLowerCase())?.place;
  if (node.kind === "reference") return readAddress(node.address.replaceAll("$", "")) && { sheet: node.sheet ?? sheet, address: node.address.replaceAll("$", "") };
  if (node.kind === "name") return named(names, node.name) ?? named(tables, node.name);
  return node.kind === "structured" ? named(tables, node.table) : undefined;
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
