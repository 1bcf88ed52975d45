import { around, formatAddress, type Area } from "../../cells/address";
import type { Layout } from "../../workbook/Layout";
import type { Workbook } from "../../workbook/Workbook";
import { optionOf, type OptionsByWord } from "../check/filledIn";
import type { StepText } from "../prose/StepText";
import { wordOf } from "../sheet/entryOf";
import type { Placed, Spot } from "../sheet/placeSheet";
import type { Data } from "../Step";
import type { Found } from "./findStanding";

/** The sheet that is mended, and the words it is to hold from now on. */
interface Mending {
  readonly found: Found;
  readonly placed: Placed;
  readonly text: StepText;
  readonly options: OptionsByWord;
  readonly preset: Data | undefined;
}

/**
 * The words of lists that the learner has picked, and presets they have left as they were, in the language in which the sheet is mended: its
 * labels and formulas change their language with it, and would no longer know words of another. Only cells that say something else are
 * written, and none that a formula fills: those follow another sheet.
 */
export async function wordsInLanguage({ cells }: Workbook, { found: { sheet, areas }, placed: { spots }, text, options, preset = {} }: Mending): Promise<NonNullable<Layout["values"]>> {
  const worded = [...spots].filter(([id, spot]) => spot.role === "free" && (hasOptions(spot) || hasWords(preset[id]))).map(([id]) => ({ id, area: areas.get(id)! }));
  if (worded.length === 0) return [];
  const box = around(worded.map(({ area }) => area));
  const place = { sheet, address: formatAddress(box) };
  const values = await cells.read(place);
  const other = worded.flatMap(({ id, area }) => cellsOf(area).map((at) => ({ id, at }))).flatMap(({ id, at }) => {
    const cell = values[at.row - box.row]![at.column - box.column]!;
    const option = typeof cell === "string" ? optionOf(cell, id, options) : undefined;
    const word = option === undefined ? cell : wordOf(option, text.words);
    return word === cell ? [] : [{ at, word }];
  });
  if (other.length === 0) return [];
  const formulas = await cells.formulas(place);
  return other.filter(({ at }) => formulas[at.row - box.row]![at.column - box.column] === "").map(({ at, word }) => ({ address: formatAddress(at), cells: [[word]] }));
}

const hasOptions = ({ allowed }: Spot): boolean => allowed !== undefined && "options" in allowed;
const hasWords = (cells: Data[string] | undefined): boolean => [cells].flat(2).some((cell) => typeof cell === "string");

const cellsOf = ({ row, column, rows, columns }: Area): readonly Pick<Area, "row" | "column">[] =>
  Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
