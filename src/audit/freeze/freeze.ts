import { isBusy, type Grid } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import { VERSION } from "../../functions/version";
import type { Locale } from "../../locale/Locale";
import type { Workbook } from "../../workbook/Workbook";
import { layBlocks, type RefusedBlock } from "../changes/layBlocks";
import { formulaLayout, valueLayout } from "../own/blockLayout";
import { knownOf } from "../own/inputsOf";
import { InputTexts } from "../own/InputTexts";
import { inTurns } from "../own/inTurns";
import { ownFormulas, type OwnFormula, type Scope } from "../own/ownFormulas";
import { readingsIn } from "../own/readingsIn";
import { SheetValues } from "../own/SheetValues";
import type { AuditRow } from "./AuditRow";
import { AuditTable } from "./AuditTable";
import { followText } from "./followText";
import { inputParts } from "./inputParts";
import { valuesText } from "./keptValues";
import { blanksAsNull, sealOf } from "./seal";

export interface FreezeRequest {
  readonly scope: Scope;
  /** Which of the formulas there; all where nothing is said. */
  isWanted?(formula: OwnFormula): boolean;
  readonly person: string;
  /** Date serial, UTC. */
  readonly time: number;
  /** Of the table's words. */
  readonly locale: Locale;
  /** A formula in Excel's own functions; empty where there is nothing like it. */
  twin(formula: string): string;
}

export interface Frozen {
  /** Where the audit table stands; undefined where there was nothing to freeze. */
  readonly sheet: string | undefined;
  readonly rows: readonly AuditRow[];
  /** Cells left as they are: their value is still being computed. */
  readonly busy: readonly string[];
  /** Cells left as they are: the program does not let them be changed. */
  readonly refused: readonly RefusedBlock<AuditRow>[];
}

/** A cell takes 32,767 characters; what a formula reads may need more. */
export const LONGEST = 2000;

/**
 * Puts the values of our formulas in their place. First everything about them is written into the audit table, marked as begun, then the cells are
 * replaced, then the rows are marked as frozen: whenever it is interrupted, each formula stands in its cell or in the table.
 */
export async function freeze(workbook: Workbook, request: FreezeRequest): Promise<Frozen> {
  const found = (await ownFormulas(workbook, request.scope)).filter((formula) => request.isWanted?.(formula) ?? true);
  const values = new SheetValues(workbook);
  const blocks = await Promise.all(found.map(async ({ sheet, block }) => blanksAsNull((await values.read({ sheet, address: block }))!)));
  const ready = found.map((formula, at) => ({ formula, cells: blocks[at]! })).filter(({ cells }) => !cells.some((line) => line.some(isBusy)));
  const busy = found.filter((_, at) => blocks[at]!.some((line) => line.some(isBusy))).map(({ sheet, address }) => qualify(sheet, address));
  if (ready.length === 0) return { sheet: undefined, rows: [], busy, refused: [] };
  return workbook.together(async () => {
    // Before anything is written: the grid would calculate again in every turn that it gets.
    const first = (await AuditTable.find(workbook))?.nextNumber ?? 1;
    const [inputs, sheets] = [new InputTexts(values, await knownOf(workbook)), await workbook.sheets.names()];
    const rows = await inTurns(ready, async ({ formula, cells }, at) => rowOf(formula, cells, (await inputs.tell(formula.formula, formula)).slice(0, LONGEST), { number: first + at, sheets }, request));
    const table = await AuditTable.findOrMake(workbook, request.locale);
    const written = await table.append(rows, request.locale);
    const refused = await replace(workbook, rows, ready);
    const kept = new Set(refused.map(({ item }) => item));
    const frozen = rows.filter((row) => !kept.has(row)).map((row) => ({ ...row, state: "frozen" as const }));
    await written.update([...frozen, ...refused.map(({ item, reason }) => ({ ...item, state: "restored" as const, note: reason }))], request.locale);
    return { sheet: table.place.sheet, rows: frozen, busy, refused };
  });
}

const rowOf = ({ sheet, address, formula, block }: OwnFormula, cells: Grid, inputs: string, { number, sheets }: { readonly number: number; readonly sheets: readonly string[] }, { person, time, twin }: FreezeRequest): AuditRow => ({
  number, time, person, sheet, block, formula, inputs,
  version: VERSION,
  value: cells[0]![0]!,
  reading: readingsIn(formula),
  twin: twin(formula),
  state: "begun",
  note: "",
  values: valuesText(cells),
  seal: sealOf(cells),
  followed: followText({ sheet, address: block }, inputParts(formula, { sheet, address }, sheets) ?? []),
});

const replace = (workbook: Workbook, rows: readonly AuditRow[], ready: readonly { readonly formula: OwnFormula; readonly cells: Grid }[]): Promise<readonly RefusedBlock<AuditRow>[]> =>
  layBlocks(workbook, rows.map((row, at) => {
    const { formula, cells } = ready[at]!;
    return { item: row, sheet: row.sheet, after: valueLayout(row.block, cells), before: formulaLayout(row.block, formula.address, row.formula, cells) };
  }));
