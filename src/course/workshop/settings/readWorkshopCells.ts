import type { Cell } from "../../../cells/Cell";
import type { Locale } from "../../../locale/Locale";
import type { Workshop } from "../Workshop";
import { choiceIn, modulesIn, textIn } from "./readSetting";
import { partOf, SETTINGS, usualWorkshop, type Setting } from "./settings";

/** A workshop from the cells of its settings. What cannot be read takes its usual value and is named; a cell that is gone is such, too. */
export function readWorkshopCells(cells: ReadonlyMap<Setting, Cell>, fallback: Locale): { readonly workshop: Workshop; readonly damaged: readonly (keyof Workshop)[] } {
  const cell = (setting: Setting): Cell => cells.get(setting) ?? null;
  const lost = new Set<Setting>();
  const known = <T>(setting: Setting, value: T | undefined, usual: T): T => {
    if (value === undefined) lost.add(setting);
    return value ?? usual;
  };
  const choice = (setting: Setting, usual: string): string => known(setting, choiceIn(setting, cell(setting)), usual);
  const locale = choice("locale", fallback) as Locale;
  const usual = usualWorkshop(locale);
  const { modules, damaged } = modulesIn(cell("modules"));
  if (damaged) lost.add("modules");
  const { churnBase, ltvTiming, lossPrice } = usual.policies;
  const workshop = {
    title: known("title", textIn(cell("title")), usual.title),
    salt: known("salt", textIn(cell("salt")), usual.salt),
    modules: modules.length > 0 ? modules : usual.modules,
    policies: { churnBase: choice("churnBase", churnBase), ltvTiming: choice("ltvTiming", ltvTiming), lossPrice: choice("lossPrice", lossPrice) },
    locale,
    graded: choice("graded", String(usual.graded)) === "true",
    hints: choice("hints", String(usual.hints)) === "true",
    timer: choice("timer", String(usual.timer)) === "true",
  };
  return { workshop, damaged: [...new Set(SETTINGS.filter((setting) => lost.has(setting)).map(partOf))] };
}
