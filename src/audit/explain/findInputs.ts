import { common, formatAddress, parseAddress, readAddress, type Area } from "../../cells/address";
import { nodesOf, type Node } from "../../syntax/Node";
import { readBlocks } from "../../workbook/readBlocks";
import type { Place, Workbook } from "../../workbook/Workbook";
import { knownOf } from "../own/inputsOf";
import { namedPlace } from "../own/namedPlace";
import { tablePart } from "../own/tablePart";
import { isDateFormat } from "./isDateFormat";
import { localNames } from "./localNames";
import type { OurCall } from "./OurCall";
import type { CellsInput, Input } from "./Subject";
import { typedNumber } from "./typedNumber";

interface Written {
  readonly formula: string;
  readonly tree: Node;
  readonly calls: readonly OurCall[];
  readonly anchor: Place;
}

/** What a formula is computed from, in the order in which it names it; the same cells once. */
export async function findInputs(workbook: Workbook, written: Written): Promise<readonly Input[]> {
  const { formula, calls } = written;
  const textOf = ({ start, end }: Node): string => formula.slice(start, end);
  const places = await placesIn(workbook, written);
  const cells = new Map<string, CellsInput>();
  for (const [node, place] of places) {
    const key = `${place.sheet}!${place.address}`;
    const known = cells.get(key);
    cells.set(key, known ? { ...known, nodes: [...known.nodes, node] } : { kind: "cells", text: textOf(node), nodes: [node], place, cells: await readBlocks(workbook, place.sheet, parseAddress(place.address)) });
  }
  const args = new Set(calls.flatMap(({ node }) => node.args));
  const told: Input[] = [];
  for (const input of cells.values()) told.push(input.nodes.some((node) => args.has(node)) ? input : { ...input, isDate: await isDate(workbook, input) });
  const typed = calls.flatMap(({ node }) => node.args).flatMap((node): Input[] => {
    const value = typedNumber(node);
    return value === undefined ? [] : [{ kind: "typed", text: textOf(node), nodes: [node], cells: [[value]], value }];
  });
  return [...told, ...typed].sort((a, b) => a.nodes[0]!.start - b.nodes[0]!.start);
}

/** A single cell or column whose last number is shown as a date; the first may be a heading. */
async function isDate({ formats }: Workbook, { place, cells }: CellsInput): Promise<boolean> {
  if (cells[0]?.length !== 1 || typeof cells.at(-1)![0] !== "number") return false;
  const { row, column } = parseAddress(place.address);
  const [[format] = []] = await formats.numbers({ sheet: place.sheet, address: formatAddress({ row: row + cells.length - 1, column }) });
  return format !== undefined && isDateFormat(format);
}

/** Every part of the formula that names cells, with the filled part of the block it names. */
async function placesIn(workbook: Workbook, written: Written): Promise<ReadonlyMap<Node, Place>> {
  const find = await finder(workbook, written);
  const found = new Map<Node, Place>();
  const covered = new Set<Node>();
  for (const node of nodesOf(written.tree)) {
    const place = covered.has(node) ? undefined : await find(node);
    if (!place) continue;
    found.set(node, await filled(workbook, place));
    // The corner of a spill is no input of its own.
    for (const inner of nodesOf(node)) covered.add(inner);
  }
  return found;
}

type Find = (node: Node) => Promise<Place | undefined> | Place | undefined;

async function finder(workbook: Workbook, { tree, anchor }: Written): Promise<Find> {
  const local = localNames(tree);
  const [sheets, known] = [await workbook.sheets.names(), await knownOf(workbook)];
  const part = (table: string, inside: string): Place | undefined => tablePart(known.tables, { table, inside }, anchor);
  const written = (sheet: string | undefined, address: string): Place | undefined => {
    const found = sheet === undefined ? anchor.sheet : sheets.find((name) => name.toLowerCase() === sheet.toLowerCase());
    const area = readAddress(address);
    return found === undefined || !area ? undefined : { sheet: found, address: formatAddress(area) };
  };
  return (node) => {
    if (node.kind === "reference") return written(node.sheet, node.address);
    if (node.kind === "structured") return part(node.table, node.inside);
    if (node.kind === "name") return local.has(node.name.toLowerCase()) ? undefined : (namedPlace(known, node.name, anchor.sheet) ?? part(node.name, ""));
    if (node.kind !== "operation" || node.operator !== "#" || node.operands[0]!.kind !== "reference") return undefined;
    const corner = written(node.operands[0]!.sheet, node.operands[0]!.address);
    return corner && workbook.cells.spill(corner);
  };
}

/** A whole column is read as far as there is anything in it; of a blank block its corner is enough. */
async function filled(workbook: Workbook, { sheet, address }: Place): Promise<Place> {
  const area = parseAddress(address);
  const used = await workbook.sheets.used(sheet);
  const corner: Area = { ...area, rows: 1, columns: 1 };
  return { sheet, address: formatAddress((used && common(area, parseAddress(used.address))) ?? corner) };
}
