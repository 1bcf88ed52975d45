import type { Cell, Grid } from "../../../cells/Cell";
import { alike, countSpellings, spellingIn } from "../ids/spellings";
import { undone, WAYS, type Spelling, type Way } from "../ids/ways";

const SPACES: ReadonlySet<Way> = new Set<Way>(["spaces", "edges"]);

/** The ids of a column, each as most rows spell it, and without spaces that nobody sees. An id that has one spelling only keeps its letters. */
export function cleanIds(rows: Grid, column: number, zeros: boolean): readonly Cell[] {
  const ways = new Set<Way>(WAYS.filter((way) => zeros || way !== "zeros"));
  const usual = new Map<Spelling, Spelling>();
  for (const { spellings, usual: best } of alike(countSpellings(rows, column), ways)) for (const spelling of spellings) usual.set(spelling, best);
  return rows.map((row) => {
    const cell = row[column] ?? null;
    const id = spellingIn(cell);
    if (id === undefined) return cell;
    const best = usual.get(id) ?? id;
    return typeof best === "number" ? best : undone(best, SPACES);
  });
}
