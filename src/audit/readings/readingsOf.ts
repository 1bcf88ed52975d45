import { formatAddress, parseAddress } from "../../cells/address";
import { isBlank, type Grid } from "../../cells/Cell";
import type { Quantity } from "../../locale/audit/readings/labels";
import type { Known } from "../own/inputsOf";
import { ownIds, type OwnFormula } from "../own/ownFormulas";
import type { SheetValues } from "../own/SheetValues";
import { wordChoices, type WordChoice } from "../own/wordChoices";
import { argumentCells } from "./argumentCells";
import { READERS } from "./quantities";

/** A cell in which a quantity is read in a certain way. */
export interface Reading {
  readonly sheet: string;
  readonly address: string;
  readonly quantity: Quantity;
  readonly reading: string;
  /** The function that reads it. */
  readonly id: string;
}

/** The readings that the calls of a formula choose, nested ones too. A reading that is computed within the formula cannot be told, nor one that is chosen in a formula that cannot be read. */
export async function readingsOf(formula: OwnFormula, values: SheetValues, known: Known): Promise<readonly Reading[]> {
  const found: Reading[] = [];
  const add = (id: string, quantity: Quantity, words: Words): void => void found.push(...placed(formula, words).map((each) => ({ sheet: formula.sheet, quantity, id, ...each })));
  for (const id of ownIds(formula.formula)) {
    const reader = READERS.get(id);
    if (reader && "always" in reader) add(id, reader.quantity, [[reader.always]]);
  }
  for (const choice of wordChoices(formula.formula)) {
    const reader = READERS.get(choice.fn.id);
    if (reader && "param" in reader && reader.param === choice.param) add(choice.fn.id, reader.quantity, await chosenWords(choice, formula, values, known));
  }
  return found;
}

type Words = readonly (readonly (string | undefined)[])[];

/** The words of an argument, cell by cell; a word that is none is undefined: the function refuses it. */
async function chosenWords({ argument, kind }: WordChoice, formula: OwnFormula, values: SheetValues, known: Known): Promise<Words> {
  const cells: Grid = (await argumentCells(argument, formula, values, known)) ?? [];
  return cells.map((row) => row.map((cell) => {
    const word = isBlank(cell) || cell === 0 ? kind.fallback : kind.read(cell, true);
    return typeof word === "string" ? word : undefined;
  }));
}

/** Several words in one call go with the cells that it fills, where it is filled like them; otherwise all belong to its own cell. */
function placed({ address, block }: OwnFormula, words: Words): readonly Pick<Reading, "address" | "reading">[] {
  const distinct = [...new Set(words.flat().filter((word) => word !== undefined))];
  const { row, column, rows, columns } = parseAddress(block);
  const [high, wide] = [words.length, words[0]?.length ?? 0];
  const fits = (high === 1 || high === rows) && (wide === 1 || wide === columns);
  if (distinct.length < 2 || !fits) return distinct.map((reading) => ({ address, reading }));
  const cells = Array.from({ length: rows * columns }, (_, at) => ({ r: Math.floor(at / columns), c: at % columns }));
  return cells.flatMap(({ r, c }) => {
    const reading = words[high === 1 ? 0 : r]![wide === 1 ? 0 : c];
    return reading === undefined ? [] : [{ address: formatAddress({ row: row + r, column: column + c }), reading }];
  });
}
