import { formatAddress, parseAddress } from "../../cells/address";
import { CellError, type Cell } from "../../cells/Cell";
import { freezeWords } from "../../locale/audit/freeze";
import { LOCALES, type Locale } from "../../locale/Locale";
import type { Place, Workbook } from "../../workbook/Workbook";
import { readBlocks } from "../../workbook/readBlocks";
import { nextTurn } from "../own/inTurns";
import { COLUMNS, STATES, type AuditRow, type State } from "./AuditRow";

/** The name by which the table is found again, wherever it has been moved to. */
const NAME = "ce_audit";
const WIDTHS = [6, 24, 16, 13, 16, 14, 44, 44, 22, 24, 44, 16, 44, 20, 14, 12];
/** Lines hold long texts: so few at once that no program refuses the request for its size. */
const [READ, WRITE] = [4000, 1_000_000];
/** The grid writes so many without holding the page for long. Fewer would cost more: it calculates after each. */
const ROWS = 1000;
const TOP = 3;
const MOMENT = "yyyy-mm-dd hh:mm:ss";

/** The table on a sheet in which everything that was frozen stands, for people to read and for unfreezing to go by. */
export class AuditTable {
  private constructor(
    private readonly workbook: Workbook,
    /** Headers and rows. */
    readonly place: Place,
    readonly rows: readonly AuditRow[],
    /** A number that no row has had. */
    readonly nextNumber: number,
  ) {}

  static async find(workbook: Workbook): Promise<AuditTable | undefined> {
    const place = (await workbook.names.list()).find(({ name }) => name.toLowerCase() === NAME)?.place;
    if (!place) return undefined;
    const area = parseAddress(place.address);
    const grid = await readBlocks(workbook, place.sheet, area, READ);
    const followed = (await workbook.cells.formulas({ sheet: place.sheet, address: columnOf(place.address, "followed") })).map(([formula]) => formula ?? "");
    // Lines that somebody has made unreadable count too: the name of their block stays theirs.
    const numbers = grid.flatMap(([number]) => (typeof number === "number" ? [number] : []));
    return new AuditTable(workbook, place, grid.flatMap((line, at) => readRow(line, followed[at]!) ?? []), Math.max(0, ...numbers) + 1);
  }

  static async findOrMake(workbook: Workbook, locale: Locale): Promise<AuditTable> {
    return (await AuditTable.find(workbook)) ?? AuditTable.make(workbook, locale);
  }

  private static async make(workbook: Workbook, locale: Locale): Promise<AuditTable> {
    const words = freezeWords(locale).sheet;
    // A selected chart is no place to go back to.
    const here = await workbook.selection.current().catch(() => undefined);
    const address = formatAddress({ row: TOP, column: 0, rows: 1, columns: COLUMNS.length });
    const { sheet } = await workbook.layouts.add(words.name, {
      values: [{ address: "A1", cells: [[words.title]] }, { address: "A2:A3", cells: [[words.note], [words.followed]] }, { address, cells: [COLUMNS.map((column) => words.columns[column])] }],
      looks: [{ address: "A1", look: "title" }, { address: "A2:A3", look: "remark" }, { address, look: "header" }],
      names: [{ name: NAME, address }],
      widths: WIDTHS,
      heldRows: TOP + 1,
    });
    // A new sheet comes to the front; whoever freezes wants to see the cells.
    if (here) await workbook.selection.select(here);
    return new AuditTable(workbook, { sheet, address }, [], 1);
  }

  /** Writes rows below the others: plain values, so that two people can do so at once without a conflict. */
  async append(rows: readonly AuditRow[], locale: Locale): Promise<AuditTable> {
    const { row, column } = parseAddress(this.place.address);
    const { sheet } = this.place;
    let free = await this.firstFreeRow();
    const all = formatAddress({ row, column, rows: free + rows.length - row, columns: COLUMNS.length });
    const parts = portions(rows, locale);
    for (const part of parts) {
      const address = formatAddress({ row: free, column, rows: part.length, columns: COLUMNS.length });
      await this.workbook.layouts.lay(sheet, {
        values: [{ address: withoutFollowed(address), cells: part.map((entry) => writeRow(entry, locale)) }],
        formulas: [{ address: columnOf(address, "followed"), formulas: part.map(({ followed }) => [followed]) }],
        formats: [{ address: columnOf(address, "time"), format: MOMENT }],
        // Once, and before the last of them: the grid calculates all anew when a name has changed, and a row that nobody finds would be lost.
        names: part === parts[0] ? [{ name: NAME, address: all }] : [],
      });
      free += part.length;
      if (part !== parts.at(-1)) await nextTurn();
    }
    return new AuditTable(this.workbook, { sheet, address: all }, [...this.rows, ...rows], this.nextNumber + rows.length);
  }

  /** Below whatever stands below the table: somebody may have put a remark or a sum there. */
  private async firstFreeRow(): Promise<number> {
    const { row, rows } = parseAddress(this.place.address);
    const used = await this.workbook.sheets.used(this.place.sheet);
    const last = used && parseAddress(used.address);
    return Math.max(row + rows, last ? last.row + last.rows : 0);
  }

  /** Writes what has become of rows, each at the place its number has. What is back in its cell need not be followed any more. */
  async update(changed: readonly AuditRow[], locale: Locale): Promise<void> {
    const area = parseAddress(this.place.address);
    const numbers = await readBlocks(this.workbook, this.place.sheet, parseAddress(columnOf(this.place.address, "number")));
    const at = new Map(numbers.map(([number], index) => [number ?? null, index]));
    const placed = changed.flatMap((row) => (at.has(row.number) ? [{ row, at: area.row + at.get(row.number)! }] : []));
    for (const run of runs(placed)) {
      const lines = formatAddress({ ...area, row: run[0]!.at, rows: run.length });
      const said = (["state", "note"] as const).map((column) => ({ address: columnOf(lines, column), cells: run.map(({ row }) => [cellOf(row, column, locale)]) }));
      const isBack = run[0]!.row.state === "restored";
      await this.workbook.layouts.lay(this.place.sheet, { values: isBack ? [...said, { address: columnOf(lines, "followed"), cells: run.map(() => [null]) }] : said });
      if (run.length === ROWS) await nextTurn();
    }
  }
}

interface Placed {
  readonly row: AuditRow;
  /** Of the sheet, counted from 0. */
  readonly at: number;
}

/** Rows that stand one below the other and are in the same state, which a program writes in one go. */
function runs(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  for (const one of [...placed].sort((a, b) => a.at - b.at)) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last && last.at + 1 === one.at && last.row.state === one.row.state && run.length < ROWS) run.push(one);
    else found.push([one]);
  }
  return found;
}

/** Rows in portions that one request can carry. */
function portions(rows: readonly AuditRow[], locale: Locale): readonly (readonly AuditRow[])[] {
  const found: AuditRow[][] = [];
  let size = WRITE;
  for (const row of rows) {
    const long = writeRow(row, locale).join("").length + row.followed.length;
    const isFull = size + long > WRITE || found.at(-1)?.length === ROWS;
    if (isFull) found.push([]);
    size = isFull ? long : size + long;
    found.at(-1)!.push(row);
  }
  return found;
}

function columnOf(address: string, column: (typeof COLUMNS)[number]): string {
  const area = parseAddress(address);
  return formatAddress({ ...area, column: area.column + COLUMNS.indexOf(column), columns: 1 });
}

/** All but the last column, which holds a formula. */
function withoutFollowed(address: string): string {
  const area = parseAddress(address);
  return formatAddress({ ...area, columns: area.columns - 1 });
}

const writeRow = (row: AuditRow, locale: Locale): Cell[] => COLUMNS.slice(0, -1).map((column) => cellOf(row, column, locale));

const cellOf = (row: AuditRow, column: (typeof COLUMNS)[number], locale: Locale): Cell => (column === "state" ? freezeWords(locale).states[row.state] : row[column] === "" ? null : row[column]);

/** Undefined for a line that is no row of ours: somebody may have written between them. */
function readRow(line: readonly Cell[], followed: string): AuditRow | undefined {
  const cell = (column: (typeof COLUMNS)[number]): Cell => line[COLUMNS.indexOf(column)] ?? null;
  const text = (column: (typeof COLUMNS)[number]): string => (cell(column) instanceof CellError ? "" : String(cell(column) ?? ""));
  const [number, state] = [cell("number"), stateOf(text("state"))];
  if (typeof number !== "number" || !state || text("formula") === "" || text("sheet") === "" || text("block") === "") return undefined;
  return {
    number, state, followed, value: cell("value"), time: Number(cell("time")) || 0,
    person: text("person"), version: text("version"), sheet: text("sheet"), block: text("block"), formula: text("formula"),
    inputs: text("inputs"), reading: text("reading"), twin: text("twin"), note: text("note"), values: text("values"), seal: text("seal"),
  };
}

const stateOf = (word: string): State | undefined => STATES.find((state) => LOCALES.some((locale) => freezeWords(locale).states[state] === word));
