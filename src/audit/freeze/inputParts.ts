import { readAddress } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import type { Node } from "../../syntax/Node";
import { nodesOf } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import type { Place } from "../../workbook/Workbook";
import { localNames } from "../explain/localNames";
import { absolute } from "./dollars";

/** A part of a formula that names cells: as it is written there, and as it can stand in any cell of the workbook. */
export interface InputPart {
  readonly written: string;
  readonly anywhere: string;
  /** The block; undefined for a name, or for columns of a table. */
  readonly place: Place | undefined;
}

const OF_THIS_ROW = /@|#This Row/i;

/** The parts of a cell's formula whose cells can move, each once, in reading order; undefined for a formula that cannot be read. Rows of a table are named by where the formula stands: they need no following. */
export function inputParts(formula: string, cell: Place, sheets: readonly string[] = []): readonly InputPart[] | undefined {
  const tree = readFormula(formula);
  if (!tree) return undefined;
  const local = localNames(tree);
  const parts = new Map<string, InputPart>();
  for (const node of nodesOf(tree)) {
    const written = formula.slice(node.start, node.end);
    const part = node.kind === "name" && local.has(node.name.toLowerCase()) ? undefined : partOf(node, written, cell, sheets);
    if (part) parts.set(written, part);
  }
  return [...parts.values()];
}

function partOf(node: Node, written: string, cell: Place, sheets: readonly string[]): InputPart | undefined {
  if (node.kind === "name") return { written, anywhere: written, place: undefined };
  if (node.kind === "structured") return node.table === "" || OF_THIS_ROW.test(node.inside) ? undefined : { written, anywhere: written, place: undefined };
  // Other workbooks do not move with this one.
  if (node.kind !== "reference" || node.sheet?.includes("[")) return undefined;
  const sheet = node.sheet ?? cell.sheet;
  // The grid follows a sheet only by its name as it is spelled.
  const spelled = sheets.find((name) => name.toLowerCase() === sheet.toLowerCase()) ?? sheet;
  const place = { sheet: spelled, address: node.address.replaceAll("$", "") };
  return readAddress(place.address) && { written, place, anywhere: qualify(place.sheet, absolute(place.address)) };
}
