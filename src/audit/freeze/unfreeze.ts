import { formatAddress, parseAddress } from "../../cells/address";
import { CellError, type Cell, type Grid } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import type { Locale } from "../../locale/Locale";
import type { Place, Workbook } from "../../workbook/Workbook";
import { layBlocks, type RefusedBlock } from "../changes/layBlocks";
import { formulaLayout, valueLayout } from "../own/blockLayout";
import { inputsOf, knownOf, tellInputs } from "../own/inputsOf";
import { SheetValues } from "../own/SheetValues";
import type { AuditRow } from "./AuditRow";
import { AuditTable } from "./AuditTable";
import { blanksAsNull, frozenName, LONGEST, sealOf } from "./freeze";

export interface UnfreezeRequest {
  /** Numbers of the rows to restore. */
  readonly numbers: readonly number[];
  readonly locale: Locale;
  /** The note that is left in the audit table with what came of a row. */
  note(restored: Restored): string;
}

/** A cell that shows something else than it did while it was frozen. */
export interface Difference {
  readonly cell: string;
  readonly was: Cell;
  readonly now: Cell;
}

export interface Restored {
  readonly row: AuditRow;
  /** Where the block stands now. */
  readonly place: Place;
  /** Somebody had typed over the frozen values: what stood there, row by row; it is in the differences too. */
  readonly typedOver: boolean;
  /** What the formula reads is not what it read then. */
  readonly inputsNow: string | undefined;
  readonly differences: readonly Difference[];
}

export interface Unfrozen {
  readonly restored: readonly Restored[];
  /** Rows whose sheet, or whose cells, are gone. They stay in the table. */
  readonly lost: readonly AuditRow[];
  /** Rows whose cells the program does not let be changed. They stay frozen. */
  readonly refused: readonly RefusedBlock<AuditRow>[];
}

/** Numbers of which a program may keep one digit less than another are the same. */
const SAME = 1e-12;

/** Puts formulas back in the place of their frozen values, calculates, and tells every cell that shows something else than before. */
export async function unfreeze(workbook: Workbook, request: UnfreezeRequest): Promise<Unfrozen> {
  const table = await AuditTable.find(workbook);
  const wanted = table?.rows.filter(({ number, state }) => request.numbers.includes(number) && state !== "restored") ?? [];
  if (!table || wanted.length === 0) return { restored: [], lost: [], refused: [] };
  return workbook.together(async () => {
    const located = await findBlocks(workbook, wanted);
    const refused = await putBack(workbook, located);
    const kept = new Set(refused.map(({ item }) => item));
    const found = located.filter(({ row }) => !kept.has(row));
    await workbook.calculation.settled();
    const [now, known] = [new SheetValues(workbook), await knownOf(workbook)];
    const restored = await Promise.all(found.map(async ({ row, place, was }): Promise<Restored> => {
      const inputs = tellInputs(await inputsOf(row.formula, place, now, known));
      return {
        row, place,
        typedOver: sealOf(was) !== row.seal,
        inputsNow: inputs.slice(0, LONGEST) === row.inputs ? undefined : inputs,
        differences: await differences(workbook, place, was, now),
      };
    }));
    await table.update(restored.map((one) => ({ ...one.row, state: "restored", note: [one.row.note, request.note(one)].filter(Boolean).join(" ") })), request.locale);
    await forget(workbook, found);
    const lost = wanted.filter((row) => !located.some((one) => one.row === row));
    return { restored, lost, refused };
  });
}

interface Found {
  readonly row: AuditRow;
  readonly place: Place;
  /** What stands there now. */
  readonly was: Grid;
}

/** A block is where its name says: rows may have been put in before it. Where its cells have been deleted, the name says that too. */
async function findBlocks(workbook: Workbook, rows: readonly AuditRow[]): Promise<readonly Found[]> {
  const names = new Map((await workbook.names.list()).map(({ name, place }) => [name.toLowerCase(), place]));
  const gone = new Set((await workbook.names.formulas()).map(({ name }) => name.toLowerCase()));
  const values = new SheetValues(workbook);
  const found: Found[] = [];
  for (const row of rows.filter(({ number }) => !gone.has(frozenName(number)))) {
    const named = names.get(frozenName(row.number));
    const place = named ?? { sheet: row.sheet, address: row.block };
    const cells = await values.read(place);
    const was = cells && blanksAsNull(cells);
    // Without the name only the values themselves tell that this is still the block; one whose work was interrupted has no name yet.
    if (was && (named || row.state === "begun" || sealOf(was) === row.seal)) found.push({ row, place, was });
  }
  return found;
}

const putBack = (workbook: Workbook, found: readonly Found[]): Promise<readonly RefusedBlock<AuditRow>[]> =>
  layBlocks(workbook, found.map(({ row, place: { sheet, address }, was }) => ({ item: row, sheet, after: formulaLayout(address, firstOf(address), row.formula, was), before: valueLayout(address, was) })));

/** The names that followed the blocks have done their work. */
async function forget(workbook: Workbook, found: readonly Found[]): Promise<void> {
  const names = new Set((await workbook.names.list()).map(({ name }) => name.toLowerCase()));
  for (const name of found.map(({ row }) => frozenName(row.number))) if (names.has(name)) await workbook.names.remove(name);
}

const firstOf = (address: string): string => formatAddress({ ...parseAddress(address), rows: 1, columns: 1 });

/** All cells that the formula fills now, or filled then. */
async function differences(workbook: Workbook, place: Place, was: Grid, now: SheetValues): Promise<Difference[]> {
  const from = parseAddress(place.address);
  const filled = parseAddress((await workbook.cells.spill({ sheet: place.sheet, address: firstOf(place.address) })).address);
  const area = { ...from, rows: Math.max(from.rows, filled.rows), columns: Math.max(from.columns, filled.columns) };
  const cells = blanksAsNull((await now.read({ sheet: place.sheet, address: formatAddress(area) }))!);
  const inside = (r: number, c: number, block: { readonly rows: number; readonly columns: number }): boolean => r < block.rows && c < block.columns;
  return cells.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      if (!inside(r, c, from) && !inside(r, c, filled)) return [];
      const then = was[r]?.[c] ?? null;
      return isSame(then, cell) ? [] : [{ cell: qualify(place.sheet, formatAddress({ row: from.row + r, column: from.column + c })), was: then, now: cell }];
    }),
  );
}

export function isSame(a: Cell, b: Cell): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
  return a instanceof CellError && b instanceof CellError ? a.code === b.code : a === b;
}
