import type { Area } from "../../cells/address";
import type { Cell, Grid } from "../../cells/Cell";
import type { Unit } from "../../functions/units";
import { labelIn } from "../key/answerKeys";
import { isClose } from "../key/close";
import { valuesIn, type SheetRead } from "./SheetRead";

/**
 * The row of a table, counted from 1, in which a word of the task stands beside the numbers of another: somebody has sorted the numbers
 * alone. Words of the learner's own are free, and where two rows have the same number either may come first.
 */
export function misplacedWords(read: SheetRead, area: Area, expected: Grid, units: readonly Unit[]): number | undefined {
  const shown = valuesIn(read, area);
  const wordOf = (cell: Cell | undefined): Cell | undefined => {
    const label = labelIn(cell);
    const column = label && read.areas.get(label.id);
    return column && valuesIn(read, column).flat()[label.at];
  };
  const rowOf = new Map(expected.flatMap((line, row) => line.map((cell) => [wordOf(cell), row] as const)).filter(([word]) => word !== undefined));
  const at = expected.findIndex((line, row) =>
    line.some((cell, column) => {
      const got = shown[row]?.[column] ?? null;
      const belongs = rowOf.get(got);
      return wordOf(cell) !== undefined && belongs !== undefined && belongs !== row && !alike(expected[belongs]!, line, units);
    }),
  );
  return at < 0 ? undefined : at + 1;
}

/** Whether two rows have the same number to be sorted by. */
function alike(one: readonly Cell[], other: readonly Cell[], units: readonly Unit[]): boolean {
  const column = one.findIndex((cell) => typeof cell === "number");
  const [a, b] = [one[column], other[column]];
  return typeof a === "number" && typeof b === "number" && isClose(a, b, units[column] ?? "number");
}
