import { formatAddress, parseAddress } from "../../cells/address";
import { CellError, type Cell, type Grid } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import { height, width } from "../../functions/shape";
import type { Locale } from "../../locale/Locale";
import type { Place, Workbook } from "../../workbook/Workbook";
import { layBlocks, type RefusedBlock } from "../changes/layBlocks";
import { formulaLayout, valueLayout } from "../own/blockLayout";
import { knownOf } from "../own/inputsOf";
import { InputTexts } from "../own/InputTexts";
import { inTurns } from "../own/inTurns";
import { SheetValues } from "../own/SheetValues";
import { spillsNow } from "../own/spillsNow";
import type { AuditRow } from "./AuditRow";
import { AuditTable } from "./AuditTable";
import { findBlocks, type Found } from "./findBlocks";
import { LONGEST } from "./freeze";
import { keptValues } from "./keptValues";
import { movedFormula } from "./movedFormula";
import { blanksAsNull, sealOf } from "./seal";

export interface UnfreezeRequest {
  /** Numbers of the rows to restore. */
  readonly numbers: readonly number[];
  readonly locale: Locale;
  /** The note that is left in the audit table with what came of a row. */
  note(restored: Restored): string;
}

/** A cell that shows something else than it did when it was frozen. */
export interface Difference {
  readonly cell: string;
  readonly was: Cell;
  readonly now: Cell;
}

/** A frozen value that somebody had typed over, and with what. */
export interface TypedOver {
  readonly cell: string;
  readonly typed: Cell;
}

export interface Restored {
  readonly row: AuditRow;
  /** Where the block stands now. */
  readonly place: Place;
  /** As it was written now; undefined where it is as it was at the freeze, because nothing that it reads has moved. */
  readonly moved: string | undefined;
  /** Somebody had typed over frozen values: these, where it is known what they were; else the whole block. */
  readonly typedOver: readonly TypedOver[];
  /** What the formula reads is not what it read then. */
  readonly inputsNow: string | undefined;
  readonly differences: readonly Difference[];
}

/** A row whose formula would read the wrong cells. */
export interface Kept {
  readonly row: AuditRow;
  readonly place: Place;
  /** What it read that has been deleted; none where it can only be told that nobody has followed what it reads. */
  readonly gone: readonly string[];
}

export interface Unfrozen {
  readonly restored: readonly Restored[];
  /** Rows whose sheet, or whose cells, are gone. They stay in the table. */
  readonly lost: readonly AuditRow[];
  /** Rows whose inputs are gone. Their values stay, and they stay frozen. */
  readonly kept: readonly Kept[];
  /** Rows whose cells the program does not let be changed. They stay frozen. */
  readonly refused: readonly RefusedBlock<AuditRow>[];
}

interface Ready extends Found {
  readonly formula: string;
  /** What was written at the freeze, by what is written now. */
  readonly written: ReadonlyMap<string, string>;
}

/** Numbers of which a program may keep one digit less than another are the same. */
const SAME = 1e-12;

/** Formulas that are rewritten or compared before the page gets a turn. */
const MOVED_AT_ONCE = 50;

/** Puts formulas back in the place of their frozen values, calculates, and tells every cell that shows something else than before. */
export async function unfreeze(workbook: Workbook, request: UnfreezeRequest): Promise<Unfrozen> {
  const table = await AuditTable.find(workbook);
  const numbers = new Set(request.numbers);
  const wanted = table?.rows.filter(({ number, state }) => numbers.has(number) && state !== "restored") ?? [];
  if (!table || wanted.length === 0) return { restored: [], lost: [], kept: [], refused: [] };
  return workbook.together(async () => {
    const located = await findBlocks(workbook, wanted);
    const { ready, kept } = await followed(workbook, located);
    const refused = await putBack(workbook, ready);
    const still = new Set(refused.map(({ item }) => item));
    await workbook.calculation.settled();
    const restored = await tell(workbook, ready.filter(({ row }) => !still.has(row)));
    await table.update(restored.map((one) => ({ ...one.row, state: "restored", note: [one.row.note, request.note(one)].filter(Boolean).join(" ") })), request.locale);
    const found = new Set(located.map(({ row }) => row));
    return { restored, kept, refused, lost: wanted.filter((row) => !found.has(row)) };
  });
}

/** Formulas with what they read where it is now; those that would read something else are kept back. */
async function followed(workbook: Workbook, located: readonly Found[]): Promise<{ readonly ready: readonly Ready[]; readonly kept: readonly Kept[] }> {
  const known = await knownOf(workbook);
  const inputs = new InputTexts(new SheetValues(workbook), known);
  const found = await inTurns(located, async (one): Promise<Ready | Kept> => {
    const { row, place } = one;
    const moved = movedFormula(row, firstCell(place), known);
    if (moved.kind === "moved") return { ...one, formula: moved.formula, written: moved.written };
    if (moved.kind === "unknown" && (await isAsItWas(one, inputs))) return { ...one, formula: row.formula, written: new Map() };
    return { row, place, gone: moved.kind === "gone" ? moved.inputs : [] };
  }, MOVED_AT_ONCE);
  return { ready: found.filter((one): one is Ready => "formula" in one), kept: found.filter((one): one is Kept => "gone" in one) };
}

/** Where nobody has followed it, a formula is as good as it was if its cell has not moved and what it reads is what it read. */
async function isAsItWas({ row, place }: Found, inputs: InputTexts): Promise<boolean> {
  return place.sheet === row.sheet && place.address === row.block && (await inputs.tell(row.formula, firstCell(place))).slice(0, LONGEST) === row.inputs;
}

const putBack = (workbook: Workbook, ready: readonly Ready[]): Promise<readonly RefusedBlock<AuditRow>[]> =>
  layBlocks(workbook, ready.map(({ row, place: { sheet, address }, formula, was }) => ({ item: row, sheet, after: formulaLayout(address, firstOf(address), formula, was), before: valueLayout(address, was) })));

/** What has come of formulas that are back. */
async function tell(workbook: Workbook, ready: readonly Ready[]): Promise<readonly Restored[]> {
  const now = new SheetValues(workbook);
  const [texts, filled] = [new InputTexts(now, await knownOf(workbook)), await spillsNow(workbook, ready.map(({ place }) => firstCell(place)))];
  return inTurns(ready, async ({ row, place, was, formula, written }, at): Promise<Restored> => {
    const inputs = await texts.tell(formula, firstCell(place), (text) => writtenThen(text, written));
    const recorded = sameShape(keptValues(row), was);
    return {
      row, place,
      moved: formula === row.formula ? undefined : formula,
      typedOver: sealOf(was) === row.seal ? [] : typedOver(place, recorded, was),
      inputsNow: inputs.slice(0, LONGEST) === row.inputs ? undefined : inputs,
      differences: await differences(place, filled[at]!, recorded ?? was, now),
    };
  }, MOVED_AT_ONCE);
}

/** The corner of a spill has moved, and the spill with it. */
const writtenThen = (text: string, written: ReadonlyMap<string, string>): string => written.get(text) ?? (text.endsWith("#") && written.has(text.slice(0, -1)) ? `${written.get(text.slice(0, -1))}#` : text);

/** Rows put into the middle of a block have made it another one. */
const sameShape = (recorded: Grid | undefined, was: Grid): Grid | undefined => (recorded && height(recorded) === height(was) && width(recorded) === width(was) ? recorded : undefined);

function typedOver({ sheet, address }: Place, recorded: Grid | undefined, was: Grid): readonly TypedOver[] {
  const { row, column } = parseAddress(address);
  const cells = was.flatMap((line, r) => line.flatMap((typed, c) => (isSame(recorded?.[r]?.[c] ?? null, typed) ? [] : [{ cell: qualify(sheet, formatAddress({ row: row + r, column: column + c })), typed }])));
  return recorded ? cells : [{ cell: qualify(sheet, address), typed: null }];
}

const firstCell = ({ sheet, address }: Place): Place => ({ sheet, address: firstOf(address) });

const firstOf = (address: string): string => formatAddress({ ...parseAddress(address), rows: 1, columns: 1 });

/** All cells that the formula fills now, or filled then. */
async function differences(place: Place, spilled: string, was: Grid, now: SheetValues): Promise<Difference[]> {
  const [from, filled] = [parseAddress(place.address), parseAddress(spilled)];
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
