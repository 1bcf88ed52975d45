import { around, formatAddress } from "../../cells/address";
import type { Layout } from "../../workbook/Layout";
import type { Workbook } from "../../workbook/Workbook";
import type { OptionsByWord } from "../check/filledIn";
import type { StepText } from "../prose/StepText";
import { wordOf } from "../sheet/entryOf";
import type { Placed } from "../sheet/placeSheet";
import type { Found } from "./findStanding";

/**
 * The words of lists that the learner has picked, in the language in which the sheet is mended: its labels and formulas change their
 * language with it, and would no longer know words of another. Only cells that say something else are written.
 */
export async function wordsInLanguage(workbook: Workbook, { sheet, areas }: Found, { spots }: Placed, { words }: StepText, options: OptionsByWord): Promise<NonNullable<Layout["values"]>> {
  const picked = [...spots].filter(([, { role, allowed }]) => role === "free" && allowed && "options" in allowed).map(([id]) => areas.get(id)!);
  if (picked.length === 0) return [];
  const box = around(picked);
  const cells = await workbook.cells.read({ sheet, address: formatAddress(box) });
  return picked.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) })).flatMap((at) => {
      const cell = cells[at.row - box.row]![at.column - box.column]!;
      const option = typeof cell === "string" ? options.get(cell.trim().toLowerCase()) : undefined;
      const word = option === undefined ? cell : wordOf(option, words);
      return word === cell ? [] : [{ address: formatAddress(at), cells: [[word]] }];
    }),
  );
}
