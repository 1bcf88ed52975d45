import { formatAddress, type Area } from "../../cells/address";
import { CellError, isBlank, type Cell } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import { courseWords } from "../../locale/course";
import { LOCALES, type Locale } from "../../locale/Locale";
import type { Workbook } from "../../workbook/Workbook";
import type { Policies } from "../progress/Progress";
import { stepById } from "../modules";
import { placeSheet } from "../sheet/placeSheet";
import type { Link, Policy, Step } from "../Step";
import { findStanding, type NamedPlaces } from "./findStanding";

interface Around {
  readonly workbook: Workbook;
  readonly learner: string;
  readonly locale: Locale;
  readonly names: NamedPlaces;
  readonly policies?: Policies;
}

/** What the free cells of a part take over: formulas that follow other cells, or a word. "" where there is nothing to take over. */
export interface Taken {
  readonly id: string;
  readonly area: Area;
  readonly as: "formulas" | "values";
  readonly cells: readonly (readonly string[])[];
  /** Whether what stands in a cell was taken over earlier and may be taken over anew. */
  isOurs(cell: Cell, formula: string): boolean;
}

/** What the free cells of a step take over from the learner's other sheets, as formulas that follow them, and from the readings of the course. */
export async function linksOf({ links = {} }: Step, areaOf: (id: string) => Area, around: Around): Promise<readonly Taken[]> {
  const sheets = new Sheets(around);
  const taken = await Promise.all(Object.entries(links).map(async ([id, link]) => ("policy" in link ? policy(id, areaOf(id), link.policy, around) : sheets.formulas(id, areaOf(id), link))));
  return taken.flat();
}

/** A word of the setting follows it, in whichever language it stands; a text of the learner's own does not. */
function policy(id: string, area: Area, of: Policy, { policies, locale }: Around): readonly Taken[] {
  const value = policies?.[of];
  if (value === undefined) return [];
  const wordsIn = (each: Locale): Readonly<Record<string, string>> => courseWords(each).policy[of].values;
  const known = new Set(LOCALES.flatMap((each) => Object.values(wordsIn(each))));
  return [{ id, area, as: "values", cells: [[wordsIn(locale)[value] ?? value]], isOurs: (cell, formula) => formula === "" && known.has(String(cell)) }];
}

/** A formula that takes over a cell of another sheet; where there is a second one for the learner's own figure, that before the first. */
const takeOver = (cell: string, own?: string): string => (own === undefined ? `=IF(${cell}="","",${cell})` : `=IF(${own}<>"",${own},IF(${cell}="","",${cell}))`);
const TAKES_OVER = /^=(?:IF\((.+!.+)<>"",\1,)?IF\((.+!.+)="","",\2\)\)?$/;

/** The learner's sheets of other steps, each looked for once. */
class Sheets {
  private readonly known = new Map<string, ReturnType<typeof findStanding>>();

  constructor(private readonly around: Around) {}

  /** A formula in each cell that has a partner over there. One that leads nowhere any more is written anew. */
  async formulas(id: string, area: Area, { step, part, own }: Extract<Link, { step: string }>): Promise<readonly Taken[]> {
    const found = await this.standing(step);
    const source = found?.areas.get(part);
    if (!found || !source) return [];
    const preferred = own === undefined ? undefined : found.areas.get(own);
    const at = (of: Area, row: number, column: number): string => qualify(found.sheet, formatAddress({ row: of.row + row, column: of.column + column }));
    const formula = (row: number, column: number): string =>
      row >= source.rows || column >= source.columns ? "" : takeOver(at(source, row, column), preferred && at(preferred, row, column));
    const cells = Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (__, column) => formula(row, column)));
    return [{ id, area, as: "formulas", cells, isOurs: (cell, own) => TAKES_OVER.test(own) && (isBlank(cell) || cell instanceof CellError) }];
  }

  private standing(id: string): ReturnType<typeof findStanding> {
    const { workbook, learner, names } = this.around;
    const known = this.known.get(id) ?? findStanding(workbook, id, placeSheet(stepById(id)?.sheet ?? []), learner, names);
    this.known.set(id, known);
    return known;
  }
}
