import { formatAddress, parseAddress, type Area } from "../../../cells/address";
import type { Grid } from "../../../cells/Cell";
import type { Locale } from "../../../locale/Locale";
import type { Layout } from "../../../workbook/Layout";
import type { Workbook } from "../../../workbook/Workbook";
import type { NamedPlaces } from "../../desk/findStanding";
import type { StepProgress } from "../../progress/Progress";
import { nameKey } from "../nameKey";
import type { Recorded } from "../WorkshopDesk";
import { growRoster, type Wanted } from "./growRoster";
import { locateRoster, type RosterPlace } from "./locateRoster";
import { readRecord, writeRecord } from "./record";
import { ROSTER_SHEET, rosterLayout } from "./rosterLayout";
import { cellText, columnsUnder, rosterTable, rowOf, isTaken, type RosterTable } from "./RosterTable";
import { stateText } from "./stateText";

/** Records are long: a whole roster in one answer can be more than Excel on the web gives. */
const LINES_AT_ONCE = 20;

/** One result that is to stand on the roster. */
export interface Result {
  readonly learner: string;
  readonly step: string;
  readonly progress: StepProgress;
}

/** The visible table of the learners and their results. */
export class Roster {
  constructor(
    private readonly workbook: Workbook,
    private readonly fallback: Locale,
  ) {}

  /** The names alone. */
  async learners(names: NamedPlaces): Promise<readonly string[]> {
    const place = locateRoster(names);
    return place ? (await this.namesAt(place)).filter(Boolean) : [];
  }

  async read(names: NamedPlaces): Promise<RosterTable | undefined> {
    const place = locateRoster(names);
    if (!place) return undefined;
    const { header, column } = place;
    const from = Math.min(header?.column ?? column, column);
    const to = header ? Math.max(header.column + header.columns, column + 1) : (await this.usedColumns(place.sheet)) ?? column + 1;
    const block = { column: from, columns: to - from };
    const slices = Array.from({ length: Math.ceil(place.rows / LINES_AT_ONCE) }, (_, at) => ({ ...block, row: place.first + at * LINES_AT_ONCE, rows: Math.min(LINES_AT_ONCE, place.rows - at * LINES_AT_ONCE) }));
    const [headings, ...cells] = await Promise.all([header ? this.cellsAt(place.sheet, header) : [[]], ...slices.map((area) => this.cellsAt(place.sheet, area))]);
    return rosterTable(place, headings[0] ?? [], cells.flat(), from);
  }

  /** Writes the two cells of a learner's step and no others. Who sorts moves the lines: they are looked up each time. In Excel five batches of requests, two and two of them side by side. */
  async record(names: NamedPlaces, { learner, step, progress }: Result): Promise<Recorded> {
    const place = locateRoster(names);
    if (!place?.header) return "noRoster";
    const [listed, [headings = []]] = await Promise.all([this.namesAt(place), this.cellsAt(place.sheet, place.header)]);
    const at = nameKey(learner) === "" ? -1 : listed.findIndex((name) => nameKey(name) === nameKey(learner));
    if (at < 0) return "notListed";
    const { columns, locale } = columnsUnder(headings, place.header.column);
    const blocks = this.blocksOf({ columns, locale }, place.first + at, step, progress);
    if (blocks.length === 0) return "noRoster";
    await this.workbook.together(() => Promise.all(blocks.map(({ address, cells }) => this.workbook.cells.write({ sheet: place.sheet, address }, cells))));
    return "written";
  }

  /** Makes room for learners and steps; results stay where they are. */
  async grow(names: NamedPlaces, wanted: Wanted): Promise<void> {
    const table = await this.read(names);
    if (!table) return this.add(wanted.learners, wanted);
    if (!table.place.header) return this.addAnew(table, wanted);
    if (wanted.only && !table.lines.some(({ records }) => records.size > 0) && !hasJust(table, wanted.steps)) return this.layAnew(table, wanted);
    await this.workbook.layouts.lay(table.place.sheet, growRoster(table, wanted));
  }

  /** Results that the trainer has brought in, all at once. */
  async write(table: RosterTable, results: readonly Result[]): Promise<void> {
    const rows = new Map([...table.lines].reverse().map(({ row, learner }) => [nameKey(learner), row]));
    const values = results.flatMap(({ learner, step, progress }) => this.blocksOf(table, rows.get(nameKey(learner))!, step, progress));
    if (values.length > 0) await this.workbook.layouts.lay(table.place.sheet, { values });
  }

  /** The record first: should only one of the two be written, it is the one that counts. Without a column for it there is nothing to write. */
  private blocksOf({ columns, locale }: Pick<RosterTable, "columns" | "locale">, row: number, step: string, progress: StepProgress): NonNullable<Layout["values"]> {
    const { record, state } = columns.get(step) ?? {};
    if (record === undefined) return [];
    const text = writeRecord(step, progress);
    const said = stateText(progress, locale ?? this.fallback, readRecord(text)?.shortened);
    return [{ address: formatAddress({ row, column: record }), cells: [[text]] }, ...(state === undefined ? [] : [{ address: formatAddress({ row, column: state }), cells: [[said]] }])];
  }

  private async add(learners: readonly string[], { steps, locale }: Wanted): Promise<void> {
    await this.workbook.layouts.add(ROSTER_SHEET, rosterLayout(learners, steps, locale));
  }

  /** Nobody has results yet, and other steps are wanted: the table is made as if it were new. */
  private async layAnew({ place, columns }: RosterTable, { learners, steps, locale }: Wanted): Promise<void> {
    const known = Math.max(...[...columns.values()].flatMap(({ state = 0, record = 0 }) => [state, record]), place.header!.column + place.header!.columns - 1);
    await this.workbook.cells.clear({ sheet: place.sheet, address: formatAddress({ row: Math.min(place.header!.row, place.first), column: 0, rows: place.rows + 1, columns: known + 1 }) });
    await this.workbook.layouts.lay(place.sheet, rosterLayout(learners, steps, locale));
  }

  /** The headings were deleted: a new sheet takes the results along, and the old one is left as it is. */
  private async addAnew(table: RosterTable, wanted: Wanted): Promise<void> {
    const taken = table.lines.filter(isTaken).filter(({ learner }) => learner !== "");
    const known = new Set(taken.map(({ learner }) => nameKey(learner)));
    const steps = [...new Set([...wanted.steps, ...taken.flatMap(({ records }) => [...records.keys()])])];
    await this.add([...taken.map(({ learner }) => learner), ...wanted.learners.filter((learner) => !known.has(nameKey(learner)))], { ...wanted, steps });
    const anew = await this.read(await this.workbook.names.list());
    const results = taken.flatMap((line) => Object.entries(rowOf(line).steps).map(([step, progress]) => ({ learner: line.learner, step, progress })));
    if (anew) await this.write(anew, results);
  }

  private async namesAt({ sheet, first, rows, column }: RosterPlace): Promise<readonly string[]> {
    if (rows === 0) return [];
    return (await this.cellsAt(sheet, { row: first, column, rows, columns: 1 })).map(([cell]) => cellText(cell));
  }

  private cellsAt(sheet: string, area: Area): Promise<Grid> {
    return this.workbook.cells.read({ sheet, address: formatAddress(area) });
  }

  private async usedColumns(sheet: string): Promise<number | undefined> {
    const used = await this.workbook.sheets.used(sheet);
    const area = used && parseAddress(used.address);
    return area && area.column + area.columns;
  }
}

const hasJust = ({ columns }: RosterTable, steps: readonly string[]): boolean => columns.size === steps.length && steps.every((step) => columns.get(step)?.state !== undefined && columns.get(step)?.record !== undefined);
