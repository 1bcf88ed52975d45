import { formatAddress, parseAddress } from "../../cells/address";
import { CellError, isBusy, type Cell, type Grid } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import { gridOf } from "../../functions/shape";
import type { Definition } from "../../functions/native/named";
import type { Locale } from "../../locale/Locale";
import type { Layout } from "../../workbook/Layout";
import type { Workbook } from "../../workbook/Workbook";
import { ownFormulas, ownIds } from "../own/ownFormulas";
import { SheetValues } from "../own/SheetValues";
import type { HandedOn, Handover, Unlike, ValueReason } from "./HandedOn";
import { handoverLayout } from "./handoverLayout";
import { nativeFormula, type Style } from "./nativeFormula";

export interface HandOnRequest {
  readonly style: Style;
  /** Of the list of what was changed. */
  readonly locale: Locale;
}

/** The twins are exact; what is left is the last digits of another order of the same sums. */
const TOLERANCE = 1e-9;

/**
 * Writes a workbook so that it needs no add-in: every formula of ours in Excel's own functions, every cell then compared with what it showed.
 * What has no twin, or gives anything else, becomes its value, and is said. A sheet with all former formulas is written before the first is replaced.
 */
export async function handOn(workbook: Workbook, { style, locale }: HandOnRequest): Promise<Handover> {
  const found = await ownFormulas(workbook, { kind: "workbook" });
  const values = new SheetValues(workbook);
  const before = await Promise.all(found.map(async ({ sheet, block }) => (await values.read({ sheet, address: block }))!));
  const namesWithOurs = (await workbook.names.formulas()).filter(({ formula }) => ownIds(formula).length > 0).map(({ name }) => name);
  const busy = found.filter((_, at) => before[at]!.some((line) => line.some(isBusy))).map(({ sheet, address }) => qualify(sheet, address));
  const none: Handover = { formulas: [], names: [], sheet: undefined, compared: 0, busy, namesWithOurs };
  if (busy.length > 0 || found.length === 0) return none;
  const definitions = new Map<string, Definition>();
  const planned = found.map((own, at): HandedOn => {
    const native = nativeFormula(own.formula, style);
    if (native.kind !== "native") return { own, cells: before[at]!, native: undefined, reason: native };
    for (const definition of native.definitions) definitions.set(definition.name, definition);
    return { own, cells: before[at]!, native: native.formula, reason: undefined };
  });
  const { sheet } = await workbook.together(async () => {
    const laid = await workbook.layouts.add(...handoverLayout(planned, locale));
    if (definitions.size > 0) await workbook.names.defineFormulas([...definitions.values()]);
    await write(workbook, planned);
    return laid;
  });
  const formulas = await withoutUnlike(workbook, planned);
  if (formulas !== planned) await workbook.layouts.lay(sheet, handoverLayout(formulas, locale)[1]);
  const compared = formulas.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
  return { ...none, formulas, sheet, compared, names: [...definitions.keys()] };
}

/** Sheet by sheet, all its cells at once. */
async function write(workbook: Workbook, formulas: readonly HandedOn[]): Promise<void> {
  for (const sheet of new Set(formulas.map(({ own }) => own.sheet))) await workbook.layouts.lay(sheet, contentOf(formulas.filter(({ own }) => own.sheet === sheet)));
}

const contentOf = (formulas: readonly HandedOn[]): Layout => ({
  values: formulas.map(({ own: { block }, cells, native }) => ({ address: block, cells: native === undefined ? cells : blank(cells) })),
  formulas: formulas.flatMap(({ own: { address }, native }) => (native === undefined ? [] : [{ address, formulas: [[native]] }])),
});

const blank = (cells: Grid): Grid => gridOf(cells.length, cells[0]?.length ?? 0, () => null);

/**
 * Calculates and compares. A formula that gives something else becomes its value; those that read it are then compared with the right value, so that it is
 * done again until nothing differs any more.
 */
async function withoutUnlike(workbook: Workbook, planned: readonly HandedOn[]): Promise<readonly HandedOn[]> {
  let formulas = planned;
  for (;;) {
    await workbook.calculation.settled();
    const values = new SheetValues(workbook);
    const reasons = await Promise.all(formulas.map((one) => differing(workbook, one, values)));
    if (reasons.every((reason) => reason === undefined)) return formulas;
    const changed = formulas.map((one, at) => (reasons[at] ? { ...one, native: undefined, reason: reasons[at] } : one));
    // A step of its own: a cell that is written twice in one step loses its first formula when the grid undoes it.
    await workbook.together(() => write(workbook, changed.filter((_, at) => reasons[at])));
    formulas = changed;
  }
}

async function differing(workbook: Workbook, { own: { sheet, address, block }, cells, native }: HandedOn, values: SheetValues): Promise<ValueReason | undefined> {
  if (native === undefined) return undefined;
  const spilled = parseAddress(await workbook.cells.spill({ sheet, address }).then((place) => place.address));
  const area = parseAddress(block);
  const now = (await values.read({ sheet, address: block }))!;
  const unlike = cells.flatMap((line, r) =>
    line.flatMap((ours, c): Unlike[] => {
      const theirs = now[r]?.[c] ?? null;
      return isLike(ours, theirs) ? [] : [{ cell: qualify(sheet, formatAddress({ row: area.row + r, column: area.column + c })), ours, theirs }];
    }),
  );
  const isLarger = spilled.rows > area.rows || spilled.columns > area.columns;
  return unlike.length > 0 || isLarger ? { kind: "differs", unlike } : undefined;
}

export function isLike(ours: Cell, theirs: Cell): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) <= TOLERANCE * Math.max(Math.abs(ours), Math.abs(theirs));
  if (ours instanceof CellError || theirs instanceof CellError) return ours instanceof CellError && theirs instanceof CellError && ours.code === theirs.code;
  return (ours ?? "") === (theirs ?? "");
}
