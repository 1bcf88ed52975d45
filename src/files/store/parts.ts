import type { CellRows, SheetSnapshot, Snapshot } from "./Snapshot";

/** Rows in one part: small enough that writing one does not hold up typing. */
export const ROWS_IN_PART = 2000;

interface RowsPart {
  readonly sheet: string;
  readonly rows: CellRows;
}

/** A snapshot as a row of texts, made one at a time: first everything but the cells, then the cells block by block. */
export function* parts(snapshot: Snapshot): Iterable<string> {
  const sheets = Object.entries(snapshot.sheets);
  const bare = Object.fromEntries(sheets.map(([id, sheet]) => [id, { ...sheet, cellData: {} }]));
  yield JSON.stringify({ ...snapshot, sheets: bare });
  for (const [sheet, { cellData = {} }] of sheets) {
    const rows = Object.keys(cellData).map(Number);
    for (let from = 0; from < rows.length; from += ROWS_IN_PART) {
      const block = Object.fromEntries(rows.slice(from, from + ROWS_IN_PART).map((row) => [row, cellData[row]]));
      yield JSON.stringify({ sheet, rows: block } satisfies RowsPart);
    }
  }
}

/** The snapshot again. Throws where a part is not what `parts` wrote. */
export function assemble(texts: readonly string[]): Snapshot {
  const [first, ...rest] = texts;
  const snapshot = begin(first);
  for (const text of rest) addRows(snapshot, text);
  return snapshot;
}

/** The same with a pause after each part, in which the page goes on. */
export async function assembleSlowly(texts: readonly string[], pause: () => Promise<void>): Promise<Snapshot> {
  const [first, ...rest] = texts;
  const snapshot = begin(first);
  for (const text of rest) {
    await pause();
    addRows(snapshot, text);
  }
  return snapshot;
}

function begin(first: string | undefined): Snapshot {
  if (first === undefined) throw new Error("assemble requires at least one part");
  const snapshot: unknown = JSON.parse(first);
  if (!isSnapshot(snapshot)) throw new Error("assemble found no sheets in the first part");
  return snapshot;
}

function addRows(snapshot: Snapshot, text: string): void {
  const { sheet, rows } = JSON.parse(text) as RowsPart;
  const target: SheetSnapshot | undefined = snapshot.sheets[sheet];
  if (!target?.cellData) throw new Error(`assemble found rows of an unknown sheet ${sheet}`);
  Object.assign(target.cellData, rows);
}

const isObject = (found: unknown): found is object => typeof found === "object" && found !== null;
const isSnapshot = (found: unknown): found is Snapshot =>
  isObject(found) && "sheets" in found && isObject(found.sheets) && Object.keys(found.sheets).length > 0 && Object.values(found.sheets).every(isObject);
