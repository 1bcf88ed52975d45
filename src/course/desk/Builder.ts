import { formatAddress, type Area } from "../../cells/address";
import { sheetWords } from "../../locale/lesson";
import type { Locale } from "../../locale/Locale";
import type { Laid, Layout } from "../../workbook/Layout";
import type { Workbook } from "../../workbook/Workbook";
import type { LoadOptions } from "../Course";
import { spotOf } from "../key/answerKeys";
import type { StepText } from "../prose/StepText";
import { FRAME, frameCell, frameOf, variantNote } from "../sheet/frameOf";
import { layoutOf, type Setting } from "../sheet/layoutOf";
import { placeSheet, type Placed } from "../sheet/placeSheet";
import type { Policies } from "../progress/Progress";
import { PROBE, readSpelling } from "../spelling/probe";
import { INVARIANT } from "../spelling/Spelling";
import type { Step } from "../Step";
import { carryAnswers, type Carried } from "./carryAnswers";
import type { Standing } from "./CourseDesk";
import { damageTo, findStanding, namedIds, type Found, type NamedPlaces } from "./findStanding";
import { linksOf } from "./links";
import { freeSet, nameOf } from "./sheetNames";
import { standingOf } from "./standingOf";
import { besides, intoBlanks, takenLayout } from "./takeOver";
import type { Variants } from "./Variants";
import { wordsInLanguage } from "./wordsInLanguage";

/** Builds lesson sheets and mends them. In Excel a new sheet costs three batches of requests. */
export class Builder {
  constructor(
    private readonly workbook: Workbook,
    private readonly learner: string,
    private readonly locale: Locale,
    private readonly variants: Variants,
    private readonly loadOptions: LoadOptions,
  ) {}

  /** The sheet that stands is mended where it stands; where cells of it are gone, it is laid out anew beside and takes the answers along. */
  async build(step: Step, text: StepText, seed: number, policies?: Policies): Promise<Standing> {
    const { placed, names, found } = await this.look(step);
    if (!found) return this.add(step, text, seed, placed, names, freeSet(step.id, namedIds(placed), names.map(({ name }) => name)), [], policies);
    const { missing, grown } = damageTo(found, placed);
    if (missing.length + grown.length === 0) return this.mend(step, text, placed, found, found.seed, policies, false);
    return this.add(step, text, found.seed, placed, names, found.set, await carryAnswers(this.workbook, found, placed), policies);
  }

  async reset(step: Step, text: StepText, seed: number, policies?: Policies): Promise<Standing> {
    const { placed, names, found } = await this.look(step);
    if (!found) return this.build(step, text, seed, policies);
    const { missing, grown } = damageTo(found, placed);
    if (missing.length + grown.length > 0) return this.add(step, text, seed, placed, names, found.set, [], policies);
    return this.workbook.together(async () => {
      for (const [id, { role }] of placed.spots) {
        if (role === "answer" || role === "free") await this.workbook.cells.clear({ sheet: found.sheet, address: formatAddress(found.areas.get(id)!) });
      }
      return this.mend(step, text, placed, found, seed, policies, true);
    });
  }

  private async look(step: Step) {
    const placed = placeSheet(step.sheet ?? []);
    const names = await this.workbook.names.list();
    return { placed, names, found: await findStanding(this.workbook, step.id, placed, this.learner, names) };
  }

  private async setting(step: Step, text: StepText, placed: Placed, seed: number, areaOf: (id: string) => Area, isNew: boolean, isBlank: boolean): Promise<Setting> {
    const { data } = await this.variants.own(step, seed);
    return { step, placed, text, words: sheetWords(this.locale), locale: this.locale, data, areaOf, isNew, isBlank };
  }

  private async add(step: Step, text: StepText, seed: number, placed: Placed, names: NamedPlaces, set: number, carried: readonly Carried[], policies: Policies | undefined): Promise<Standing> {
    const areas = new Map<string, Area>([...placed.spots].map(([id, { area }]) => [id, area]));
    for (const id of FRAME) areas.set(id, { ...frameCell(placed.rows, id), rows: 1, columns: 1 });
    const areaOf = (id: string): Area => spotOf(placed, id).area;
    const setting = await this.setting(step, text, placed, seed, areaOf, true, carried.length === 0);
    const taken = besides(await this.taken(step, areaOf, names, policies), carried);
    const layout = merged(layoutOf(setting), frameOf(setting, { learner: this.learner, seed, probe: PROBE }), takenLayout(taken), carriedLayout(carried, placed));
    const laid = await this.workbook.layouts.add(`${step.id} ${text.title}`, { ...layout, names: namedIds(placed).map((id) => ({ name: nameOf(step.id, id, set), address: formatAddress(areas.get(id)!) })) });
    return this.standing(step, { set, sheet: laid.sheet, areas, seed, names }, laid);
  }

  private async mend(step: Step, text: StepText, placed: Placed, found: Found, seed: number, policies: Policies | undefined, isBlank: boolean): Promise<Standing> {
    const areaOf = (id: string): Area => found.areas.get(id)!;
    const setting = await this.setting(step, text, placed, seed, areaOf, false, isBlank);
    const all = await this.taken(step, areaOf, found.names, policies);
    const taken = isBlank ? all : await intoBlanks(all, found.sheet, this.workbook);
    const spelling = formatAddress(found.areas.get("spelling")!);
    const noted = formatAddress({ ...found.areas.get("variant")!, columns: 2 });
    const said = await wordsInLanguage(this.workbook, { found, placed, text, options: await this.loadOptions(step), preset: step.preset });
    const frame: Layout = { values: [{ address: noted, cells: [[seed, variantNote(seed, setting.words)]] }, ...said], formulas: [{ address: spelling, formulas: [[PROBE]] }], spelled: spelling };
    const laid = await this.workbook.layouts.lay(found.sheet, merged(layoutOf(setting), frame, takenLayout(taken)));
    return this.standing(step, { ...found, seed }, laid);
  }

  private async taken(step: Step, areaOf: (id: string) => Area, names: NamedPlaces, policies: Policies | undefined) {
    return linksOf(step, areaOf, { workbook: this.workbook, learner: this.learner, locale: this.locale, names, ...(policies ? { policies } : {}) });
  }

  private standing(step: Step, found: Found, { spelled }: Laid): Standing {
    return standingOf(step, found, spelled === undefined ? INVARIANT : readSpelling(spelled));
  }
}

/** Answers taken along, at the places of the new sheet. */
const carriedLayout = (carried: readonly Carried[], placed: Placed): Layout => {
  const at = ({ id, values }: Carried): string => formatAddress({ ...spotOf(placed, id).area, rows: values.length, columns: values[0]!.length });
  return { values: carried.filter(({ values }) => values.flat().some((cell) => cell !== null)).map((part) => ({ address: at(part), cells: part.values })), formulas: carried.map((part) => ({ address: at(part), formulas: part.formulas })) };
};

/** Several layouts of one sheet as one. */
const merged = (...layouts: readonly Layout[]): Layout => {
  const spelled = layouts.find((layout) => layout.spelled !== undefined)?.spelled;
  const widths = layouts.find((layout) => layout.widths)?.widths;
  return {
    values: layouts.flatMap(({ values = [] }) => values),
    formulas: layouts.flatMap(({ formulas = [] }) => formulas),
    formats: layouts.flatMap(({ formats = [] }) => formats),
    looks: layouts.flatMap(({ looks = [] }) => looks),
    entries: layouts.flatMap(({ entries = [] }) => entries),
    marks: layouts.flatMap(({ marks = [] }) => marks),
    heat: layouts.flatMap(({ heat = [] }) => heat),
    charts: layouts.flatMap(({ charts = [] }) => charts),
    ...(widths ? { widths } : {}),
    ...(spelled === undefined ? {} : { spelled }),
  };
};
