import { LABELS, type Quantity } from "../../locale/audit/readings/labels";
import type { Workbook } from "../../workbook/Workbook";
import { knownOf } from "../own/inputsOf";
import type { OwnFormula } from "../own/ownFormulas";
import { SheetValues } from "../own/SheetValues";
import { namedReadings } from "./namedReadings";
import { Nearby } from "./Nearby";
import { usualReading } from "./quantities";
import { readingsOf, type Reading } from "./readingsOf";

/** A reading with whether the sheet says it. */
export interface ToldReading extends Reading {
  /** A text beside or above the cell names this reading, and none that the cell does not have. */
  readonly labelled: boolean;
}

/** A quantity of which a workbook has more than one reading. */
export interface Mixed {
  readonly quantity: Quantity;
  readonly cells: readonly ToldReading[];
  /** Those that can be taken for something else: cells without a label, where such cells have different readings, or one that is not the usual. */
  readonly marks: readonly ToldReading[];
}

/** The quantities that formulas read in more than one way, with each cell that does. */
export async function mixedReadings(workbook: Workbook, formulas: readonly OwnFormula[]): Promise<readonly Mixed[]> {
  const values = new SheetValues(workbook);
  const known = await knownOf(workbook);
  const found: Reading[] = [];
  for (const formula of formulas) found.push(...(await readingsOf(formula, values, known)));
  const nearby = new Nearby(values, known.tables);
  const mixed: Mixed[] = [];
  for (const quantity of Object.keys(LABELS) as Quantity[]) {
    const cells = distinct(found.filter((each) => each.quantity === quantity));
    if (several(cells)) mixed.push(marked(quantity, await told(cells, nearby)));
  }
  return mixed;
}

const several = (cells: readonly Reading[]): boolean => new Set(cells.map(({ reading }) => reading)).size > 1;
const keyOf = ({ sheet, address }: Reading): string => `${sheet}!${address}`;
const distinct = (cells: readonly Reading[]): readonly Reading[] => [...new Map(cells.map((cell) => [`${keyOf(cell)} ${cell.reading}`, cell])).values()];

function marked(quantity: Quantity, cells: readonly ToldReading[]): Mixed {
  const silent = cells.filter(({ labelled }) => !labelled);
  // Beside labelled ones a reader takes what says nothing for the usual reading.
  const isMisleading = several(silent) || silent.some(({ reading }) => reading !== usualReading(quantity));
  return { quantity, cells, marks: isMisleading ? silent : [] };
}

async function told(cells: readonly Reading[], nearby: Nearby): Promise<readonly ToldReading[]> {
  const own = new Map<string, Set<string>>();
  for (const cell of cells) own.set(keyOf(cell), (own.get(keyOf(cell)) ?? new Set()).add(cell.reading));
  const result: ToldReading[] = [];
  for (const cell of cells) {
    const texts = (await nearby.texts(cell)).map((text) => [...namedReadings(text, cell.quantity)]);
    const labelled = texts.some((named) => named.includes(cell.reading) && named.every((reading) => own.get(keyOf(cell))!.has(reading)));
    result.push({ ...cell, labelled });
  }
  return result;
}
