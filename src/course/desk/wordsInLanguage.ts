import { formatAddress, type Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
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
  const read = async (area: Area): Promise<{ readonly area: Area; readonly cells: Grid }> => ({ area, cells: await workbook.cells.read({ sheet, address: formatAddress(area) }) });
  return (await Promise.all(picked.map(read))).flatMap(({ area, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const option = typeof cell === "string" ? options.get(cell.trim().toLowerCase()) : undefined;
        const word = option === undefined ? cell : wordOf(option, words);
        return word === cell ? [] : [{ address: formatAddress({ row: area.row + row, column: area.column + column }), cells: [[word]] }];
      }),
    ),
  );
}
