import { useEffect, useMemo, useState, type MutableRef } from "preact/hooks";
import { formatAddress } from "../../../cells/address";
import { qualify } from "../../../cells/sheetName";
import type { AnyFunction } from "../../../functions/defineFunction";
import { resultFormats } from "../../../functions/unitsOfResult";
import type { Locale } from "../../../locale/Locale";
import type { Place, Workbook } from "../../../workbook/Workbook";
import { reasonOf } from "../../error/watchErrors";
import { writeReference } from "../argument/reference";
import { isRefused, type Draft, type Request } from "../draft";
import type { InsertKit } from "../Kit";
import { firstCell, writeInsertion, type TakeBack } from "../outcome/insertion";
import { freePlace, type Way } from "../outcome/freePlace";
import { targetIn } from "./targetIn";
import { useDraft, type Drafting } from "./useDraft";
import { usePicking, type Picking } from "./usePicking";

/** The name under which the cell for the formula picks: no argument is called so. */
export const TARGET = "=";

/** What came of the last thing that was asked for. */
export type News =
  | { readonly kind: "inserted"; readonly place: string; readonly area: string; readonly takeBack: TakeBack }
  | { readonly kind: "undone"; readonly area: string }
  | { readonly kind: "changed"; readonly place: string }
  | { readonly kind: "noPlace" }
  | { readonly kind: "failed"; readonly reason: string };

export interface Insertion {
  readonly typed: Readonly<Record<string, string>>;
  readonly target: { readonly text: string; readonly wrong: boolean };
  readonly picking: Picking;
  readonly drafting: Drafting;
  readonly busy: boolean;
  readonly news: News | undefined;
  type(field: string, text: string): void;
  useSelected(): void;
  show(address: string): void;
  move(way: Way): void;
  compute(): void;
  insert(): void;
  takeBack(): void;
}

interface Fields {
  readonly target: string;
  readonly typed: Readonly<Record<string, string>>;
  /** What was picked, to be written anew when the formula goes to another sheet. */
  readonly picked: Readonly<Record<string, Place>>;
}

/** From the choice of a cell and of arguments to a formula in the sheet, and back. */
export function useInsertion(fn: AnyFunction, locale: Locale, workbook: Workbook, kit: InsertKit, form: MutableRef<HTMLElement | null>): Insertion {
  const [fields, setFields] = useState<Fields>({ target: "", typed: {}, picked: {} });
  const [place, setPlace] = useState<Place>();
  const [computes, setComputes] = useState(false);
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<News>();
  const isInserted = news?.kind === "inserted";
  const request = useMemo((): Request | undefined => (place && !isInserted ? { fn, target: place, typed: fields.typed, locale, computes } : undefined), [fn, place, fields.typed, locale, computes, isInserted]);
  const drafting = useDraft(request, workbook, kit);

  const change = (changed: (now: Fields) => Fields): void => {
    setFields(changed);
    setComputes(false);
    setNews(undefined);
  };
  /** Something that takes a moment; what fails is told. */
  const doing = (work: () => Promise<void>): void => {
    setBusy(true);
    work().catch((error: unknown) => setNews({ kind: "failed", reason: reasonOf(error) })).finally(() => setBusy(false));
  };
  const setTarget = async (to: Place): Promise<void> => {
    const facts = await drafting.facts();
    setPlace(to);
    change((now) => ({ ...now, target: qualify(to.sheet, to.address), typed: { ...now.typed, ...Object.fromEntries(Object.entries(now.picked).map(([name, block]) => [name, writeReference(block, to.sheet, facts)])) } }));
  };
  const pick = async (field: string, block: Place): Promise<void> => {
    if (field === TARGET) return setTarget(firstCell(block));
    const text = writeReference(block, place?.sheet ?? block.sheet, await drafting.facts());
    change((now) => ({ ...now, typed: { ...now.typed, [field]: text }, picked: { ...now.picked, [field]: block } }));
  };
  const picking = usePicking(form, workbook, (field, block) => doing(() => pick(field, block)));
  const useSelected = (): void => doing(async () => {
    await kit.before?.();
    await setTarget(firstCell(await workbook.selection.current()));
  });
  useEffect(useSelected, [workbook]);

  const typeTarget = (text: string): void => {
    change((now) => ({ ...now, target: text }));
    drafting.facts().then((facts) => setPlace(targetIn(text, place?.sheet, facts)), (error: unknown) => setNews({ kind: "failed", reason: reasonOf(error) }));
  };
  const type = (field: string, text: string): void => {
    if (field === TARGET) return typeTarget(text);
    change(({ picked: { [field]: _typedOver, ...picked }, ...now }) => ({ ...now, typed: { ...now.typed, [field]: text }, picked }));
  };
  const insert = (): void => doing(async () => {
    if (!place) return focusField(form, TARGET);
    await kit.before?.();
    const now = await drafting.fresh({ fn, target: place, typed: fields.typed, locale, computes: true });
    const [missing] = now.wanting;
    if (missing !== undefined) return focusField(form, missing);
    const wasTold = drafting.draft && isRefused(drafting.draft);
    // What has changed since it was last looked at is shown first.
    if (typeof now.outcome !== "object" || now.outcome.obstacle || (isRefused(now) && !wasTold)) return setComputes(true);
    const { kind, area } = now.outcome;
    const takeBack = await writeInsertion(workbook, { target: place, formula: now.formula, area, formats: resultFormats(kind, area) });
    setNews({ kind: "inserted", place: place.address, area: formatAddress(area), takeBack });
  });
  const takeBack = (): void => {
    if (news?.kind === "inserted") doing(async () => setNews((await news.takeBack()) === "done" ? { kind: "undone", area: news.area } : { kind: "changed", place: news.place }));
  };
  const move = (way: Way): void => doing(async () => {
    const outcome = outcomeIn(drafting.draft);
    if (!place || !outcome) return;
    const reads = drafting.draft!.arguments.flatMap(({ written }) => (written.kind === "block" ? [written.place] : []));
    const free = await freePlace(workbook, place, outcome.area, way, await drafting.facts(), reads);
    if (!free) return setNews({ kind: "noPlace" });
    await setTarget(free);
  });
  return {
    typed: fields.typed,
    target: { text: fields.target, wrong: fields.target !== "" && !place },
    picking, drafting, busy, news, type, useSelected, move, insert, takeBack,
    show: (address) => place && doing(() => workbook.selection.select({ sheet: place.sheet, address })),
    compute: () => setComputes(true),
  };
}

export const outcomeIn = (draft: Draft | undefined) => (typeof draft?.outcome === "object" ? draft.outcome : undefined);

function focusField(form: MutableRef<HTMLElement | null>, name: string): void {
  [...(form.current?.querySelectorAll<HTMLElement>("[data-pick]") ?? [])].find((field) => field.dataset["pick"] === name)?.focus();
}
