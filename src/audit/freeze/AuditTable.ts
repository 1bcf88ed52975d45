import { formatAddress, parseAddress } from "../../cells/address";
import { CellError, type Cell, type Grid } from "../../cells/Cell";
import { freezeWords } from "../../locale/audit/freeze";
import { LOCALES, type Locale } from "../../locale/Locale";
import type { Place, Workbook } from "../../workbook/Workbook";
import { COLUMNS, STATES, type AuditRow, type State } from "./AuditRow";

/** The name by which the table is found again, wherever it has been moved to. */
const NAME = "ce_audit";
const WIDTHS = [6, 20, 16, 9, 16, 12, 44, 44, 16, 18, 44, 12, 44, 12];
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
    const grid = await workbook.cells.read(place);
    // Lines that somebody has made unreadable count too: the name of their block stays theirs.
    const numbers = grid.flatMap(([number]) => (typeof number === "number" ? [number] : []));
    return new AuditTable(workbook, place, grid.slice(1).flatMap((line) => readRow(line) ?? []), Math.max(0, ...numbers) + 1);
  }

  static async findOrMake(workbook: Workbook, locale: Locale): Promise<AuditTable> {
    return (await AuditTable.find(workbook)) ?? AuditTable.make(workbook, locale);
  }

  private static async make(workbook: Workbook, locale: Locale): Promise<AuditTable> {
    const words = freezeWords(locale).sheet;
    const address = formatAddress({ row: TOP, column: 0, rows: 1, columns: COLUMNS.length });
    const { sheet } = await workbook.layouts.add(words.name, {
      values: [{ address: "A1", cells: [[words.title]] }, { address: "A2", cells: [[words.note]] }, { address, cells: [COLUMNS.map((column) => words.columns[column])] }],
      looks: [{ address: "A1", look: "title" }, { address: "A2", look: "note" }, { address, look: "header" }],
      names: [{ name: NAME, address }],
      widths: WIDTHS,
    });
    return new AuditTable(workbook, { sheet, address }, [], 1);
  }

  /** Writes rows below the others: plain values, so that two people can do so at once without a conflict. */
  async append(rows: readonly AuditRow[], locale: Locale): Promise<AuditTable> {
    const { row, column, columns } = parseAddress(this.place.address);
    const free = await this.firstFreeRow();
    const address = formatAddress({ row: free, column, rows: rows.length, columns });
    const all = formatAddress({ row, column, rows: free + rows.length - row, columns });
    await this.workbook.layouts.lay(this.place.sheet, {
      values: [{ address, cells: rows.map((entry) => writeRow(entry, locale)) }],
      formats: [{ address: columnOf(address, "time"), format: MOMENT }],
      names: [{ name: NAME, address: all }],
    });
    return new AuditTable(this.workbook, { sheet: this.place.sheet, address: all }, [...this.rows, ...rows], this.nextNumber + rows.length);
  }

  /** Below whatever stands below the table: somebody may have put a remark or a sum there. */
  private async firstFreeRow(): Promise<number> {
    const { row, rows } = parseAddress(this.place.address);
    const used = await this.workbook.sheets.used(this.place.sheet);
    const last = used && parseAddress(used.address);
    return Math.max(row + rows, last ? last.row + last.rows : 0);
  }

  /** Writes rows of the table anew, each at the place its number has. */
  async update(changed: readonly AuditRow[], locale: Locale): Promise<void> {
    const grid = await this.workbook.cells.read(this.place);
    const area = parseAddress(this.place.address);
    const at = new Map(grid.map((line, index) => [line[0], index]));
    const values = changed.flatMap((row) => {
      const index = at.get(row.number);
      return index === undefined ? [] : [{ address: formatAddress({ ...area, row: area.row + index, rows: 1 }), cells: [writeRow(row, locale)] as Grid }];
    });
    await this.workbook.layouts.lay(this.place.sheet, { values });
  }
}

function columnOf(address: string, column: (typeof COLUMNS)[number]): string {
  const area = parseAddress(address);
  return formatAddress({ ...area, column: area.column + COLUMNS.indexOf(column), columns: 1 });
}

const writeRow = (row: AuditRow, locale: Locale): Cell[] => COLUMNS.map((column) => (column === "state" ? freezeWords(locale).states[row.state] : row[column] === "" ? null : row[column]));

/** Undefined for a line that is no row of ours: somebody may have written between them. */
function readRow(line: readonly Cell[]): AuditRow | undefined {
  const cell = (column: (typeof COLUMNS)[number]): Cell => line[COLUMNS.indexOf(column)] ?? null;
  const text = (column: (typeof COLUMNS)[number]): string => (cell(column) instanceof CellError ? "" : String(cell(column) ?? ""));
  const [number, state] = [cell("number"), stateOf(text("state"))];
  if (typeof number !== "number" || !state || text("formula") === "" || text("sheet") === "" || text("block") === "") return undefined;
  return {
    number, state, value: cell("value"), time: Number(cell("time")) || 0,
    person: text("person"), version: text("version"), sheet: text("sheet"), block: text("block"), formula: text("formula"),
    inputs: text("inputs"), reading: text("reading"), twin: text("twin"), note: text("note"), seal: text("seal"),
  };
}

const stateOf = (word: string): State | undefined => STATES.find((state) => LOCALES.some((locale) => freezeWords(locale).states[state] === word));
