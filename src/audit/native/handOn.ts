import { formatAddress, parseAddress } from "../../cells/address";
import { CellError, isBusy } from "../../cells/Cell";
import { qualify, splitReference } from "../../cells/sheetName";
import type { Definition } from "../../functions/native/named";
import type { Locale } from "../../locale/Locale";
import type { Layout } from "../../workbook/Layout";
import type { Place, Workbook } from "../../workbook/Workbook";
import { layBlocks } from "../changes/layBlocks";
import { formulaLayout, valueLayout } from "../own/blockLayout";
import { knownOf, type Known } from "../own/inputsOf";
import { ownFormulas, type OwnFormula } from "../own/ownFormulas";
import { SheetValues } from "../own/SheetValues";
import { keyOf, spillReaders } from "../own/spillReaders";
import { compareWorkbooks } from "./compareWorkbooks";
import type { HandedOn, Handover, Unlike, ValueReason } from "./HandedOn";
import { handoverLayout } from "./handoverLayout";
import { isLike } from "./isLike";
import { takeBack } from "./takeBack";
import { namesWithOurs } from "./namesWithOurs";
import { nativeFormula, type Style } from "./nativeFormula";
import { TwinNames } from "./TwinNames";
import { Unsteady } from "./Unsteady";
import { fixedSpills, withFixedSpills } from "./withFixedSpills";

export interface HandOnRequest {
  readonly style: Style;
  /** Of the list of what was changed. */
  readonly locale: Locale;
}

/**
 * Writes a workbook so that it needs no add-in: every formula of ours in Excel's own functions, every cell then compared with what it showed.
 * What has no twin, or gives anything else, becomes its value, and is said. A sheet with all former formulas is written before the first is replaced.
 */
export async function handOn(workbook: Workbook, { style, locale }: HandOnRequest): Promise<Handover> {
  const found = await ownFormulas(workbook, { kind: "workbook" });
  const values = new SheetValues(workbook);
  const before = await Promise.all(found.map(async ({ sheet, block }) => (await values.read({ sheet, address: block }))!));
  const twins = await TwinNames.of(workbook);
  const busy = found.filter((_, at) => before[at]!.some((line) => line.some(isBusy))).map(({ sheet, address }) => qualify(sheet, address));
  const none: Handover = { formulas: [], names: [], renamed: [], sheet: undefined, others: [], unsteady: [], readers: [], compared: 0, busy, namesWithOurs: await namesWithOurs(workbook) };
  if (busy.length > 0 || found.length === 0) return none;
  const places = await placesOf(workbook, values);
  const definitions = new Map<string, Definition>();
  const ours = found.map((own, at): HandedOn => {
    const native = nativeFormula(own.formula, style, twins.nameOf);
    if (native.kind !== "native") return { own, cells: before[at]!, native: undefined, reason: native };
    for (const definition of native.definitions) definitions.set(definition.name, definition);
    return { own, cells: before[at]!, native: native.formula, reason: undefined };
  });
  const cells = await knownOf(workbook);
  const former = [...ours, ...(await readersOf(workbook, found, values))];
  const planned = withoutSpills(former, cells);
  const names = [...definitions.values()].filter((definition) => twins.isNew(definition));
  const begun: Handover = { ...none, ...divided(planned), names, renamed: twins.renamed([...definitions.values()]) };
  try {
    const written = await workbook.together(async () => {
      const { sheet } = await workbook.layouts.add(...handoverLayout(planned.filter(isChanged), locale));
      if (names.length > 0) await workbook.names.defineFormulas(names);
      return { sheet, formulas: await write(workbook, planned, planned.filter(isChanged)) };
    });
    const { sheet } = written;
    const list = (formulas: readonly HandedOn[]) => workbook.layouts.lay(sheet, handoverLayout(formulas.filter(isChanged), locale)[1]);
    const formulas = await withoutUnlike(workbook, written.formulas, cells, list);
    const compared = await compareWorkbooks(places, values, new SheetValues(workbook), divided(formulas).formulas.map(({ own }) => ({ sheet: own.sheet, address: own.block })));
    return { ...begun, ...divided(formulas), sheet, compared: compared.cells, ...(await parted(workbook, formulas, compared.unlike)) };
  } catch (error) {
    // Half of a hand-over would be neither ours nor Excel's.
    await takeBack(workbook, begun);
    throw error;
  }
}

/** Somebody else's formulas that read spills of ours. They stay as they are as long as these still spill. */
async function readersOf(workbook: Workbook, found: readonly OwnFormula[], values: SheetValues): Promise<readonly HandedOn[]> {
  const ours = new Set(found.map(keyOf));
  const cells = (await spillReaders(workbook, found)).cells.filter((cell) => !ours.has(keyOf(cell)));
  return Promise.all(cells.map(async ({ sheet, address, formula }): Promise<HandedOn> => {
    const { address: block } = await workbook.cells.spill({ sheet, address });
    return { own: { sheet, address, formula, ids: [], block }, cells: (await values.read({ sheet, address: block }))!, native: formula, reason: undefined };
  }));
}

const isChanged = ({ own, native }: HandedOn): boolean => own.ids.length > 0 || native !== own.formula;

const divided = (all: readonly HandedOn[]): Pick<Handover, "formulas" | "readers"> => ({ formulas: all.filter(({ own }) => own.ids.length > 0), readers: all.filter((one) => one.own.ids.length === 0 && isChanged(one)) });

/** Where a spill has become values, what reads it reads the cells themselves. What has not changed stays the same object. */
function withoutSpills(all: readonly HandedOn[], known: Known): readonly HandedOn[] {
  const fixed = fixedSpills(all.filter(({ native }) => native === undefined).map(({ own }) => own));
  return all.map((one) => {
    const native = one.native && one.reason?.kind !== "refused" ? withFixedSpills(one.native, one.own, fixed, known) : one.native;
    return native === one.native ? one : { ...one, native };
  });
}

/** What every sheet holds; its values are read now, before anything changes. */
async function placesOf({ sheets }: Workbook, values: SheetValues): Promise<readonly Place[]> {
  const places = (await Promise.all((await sheets.names()).map((name) => sheets.used(name)))).filter((place) => place !== undefined);
  await Promise.all(places.map((place) => values.read(place)));
  return places;
}

/** The cells that show something else, without those that do so by themselves. */
async function parted(workbook: Workbook, formulas: readonly HandedOn[], unlike: readonly Unlike[]): Promise<Pick<Handover, "others" | "unsteady">> {
  const own = formulas.filter(({ isUnsteady }) => isUnsteady).map(({ own: { sheet, address } }) => qualify(sheet, address));
  if (unlike.length === 0) return { others: [], unsteady: own };
  const unsteady = await Unsteady.of(workbook);
  const moves = (one: Unlike): boolean => unsteady.has(placeOf(one));
  return { others: unlike.filter((one) => !moves(one)), unsteady: [...own, ...unlike.filter(moves).map(({ cell }) => cell)] };
}

const placeOf = ({ cell }: Unlike): Place => {
  const { sheet = "", address } = splitReference(cell);
  return { sheet, address };
};

/** Writes some of all formulas. What the program refuses keeps its former formula, and is said. */
async function write(workbook: Workbook, all: readonly HandedOn[], some: readonly HandedOn[]): Promise<readonly HandedOn[]> {
  const refused = await layBlocks(workbook, some.map((one) => ({ item: one, sheet: one.own.sheet, after: layoutOf(one), before: formulaLayout(one.own.block, one.own.address, one.own.formula, one.cells) })));
  if (refused.length === 0) return all;
  const reasons = new Map(refused.map(({ item, reason }) => [item, reason]));
  return all.map((one) => (reasons.has(one) ? { ...one, native: one.own.formula, reason: { kind: "refused", reason: reasons.get(one)! } } : one));
}

const layoutOf = ({ own: { block, address }, cells, native }: HandedOn): Layout => (native === undefined ? valueLayout(block, cells) : formulaLayout(block, address, native, cells));

/**
 * Calculates and compares. A formula that gives something else becomes its value; those that read it are then compared with the right value, so that it is
 * done again until nothing differs any more.
 */
async function withoutUnlike(workbook: Workbook, planned: readonly HandedOn[], known: Known, list: (formulas: readonly HandedOn[]) => Promise<unknown>): Promise<readonly HandedOn[]> {
  let formulas = planned;
  for (;;) {
    await workbook.calculation.settled();
    const values = new SheetValues(workbook);
    const reasons = await Promise.all(formulas.map((one) => differing(workbook, one, values)));
    if (reasons.every((reason) => reason === undefined)) break;
    const unsteady = await Unsteady.of(workbook);
    const next = withoutSpills(formulas.map((one, at) => (reasons[at] ? differed(one, reasons[at], unsteady) : one)), known);
    const changed = next.filter((one, at) => one !== formulas[at]);
    await list(next);
    // A step of its own: a cell that is written twice in one step loses its first formula when the grid undoes it.
    formulas = await workbook.together(() => write(workbook, next, changed));
  }
  if (formulas !== planned || formulas.some(({ reason }) => reason?.kind === "refused")) await list(formulas);
  return formulas;
}

const differed = (one: HandedOn, reason: ValueReason, unsteady: Unsteady): HandedOn =>
  unsteady.has({ sheet: one.own.sheet, address: one.own.address }) && !isBroken(reason) ? { ...one, isUnsteady: true } : { ...one, native: undefined, reason };

/** Chance and the clock change numbers; that a formula is not understood comes from neither. */
const isBroken = (reason: ValueReason): boolean =>
  reason.kind === "differs" && reason.unlike.some(({ ours, theirs }) => theirs instanceof CellError && ["#NAME?", "#VALUE!"].includes(theirs.code) && !(ours instanceof CellError && ours.code === theirs.code));

async function differing(workbook: Workbook, { own, cells, native, reason, isUnsteady }: HandedOn, values: SheetValues): Promise<ValueReason | undefined> {
  if (native === undefined || reason || isUnsteady || own.ids.length === 0) return undefined;
  const { sheet, address, block } = own;
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
