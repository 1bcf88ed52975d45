import { formatAddress, type Area } from "../../cells/address";
import { isBlank } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import { courseWords } from "../../locale/course";
import type { Locale } from "../../locale/Locale";
import type { Layout } from "../../workbook/Layout";
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

/** What the free cells of a step take over from the learner's other sheets, as formulas that follow them, and from the readings of the course. */
export async function linksOf({ links = {} }: Step, areaOf: (id: string) => Area, around: Around): Promise<Layout> {
  const sheets = new Sheets(around);
  const layouts = await Promise.all(Object.entries(links).map(([id, link]) => ("policy" in link ? policy(areaOf(id), link.policy, around) : sheets.formulas(areaOf(id), link))));
  return { values: layouts.flatMap(({ values = [] }) => values), formulas: layouts.flatMap(({ formulas = [] }) => formulas) };
}

async function policy(area: Area, of: Policy, { policies, locale }: Around): Promise<Layout> {
  const value = policies?.[of];
  const words: Readonly<Record<string, string>> = courseWords(locale).policy[of].values;
  return value === undefined ? {} : { values: [{ address: formatAddress(area), cells: [[words[value] ?? value]] }] };
}

/** The learner's sheets of other steps, each looked for once. */
class Sheets {
  private readonly known = new Map<string, ReturnType<typeof findStanding>>();

  constructor(private readonly around: Around) {}

  /** A formula in each cell that has a partner over there. */
  async formulas(target: Area, { step, part }: Extract<Link, { step: string }>): Promise<Layout> {
    const found = await this.standing(step);
    const source = found?.areas.get(part);
    if (!found || !source) return {};
    const formula = (row: number, column: number): string => {
      if (row >= source.rows || column >= source.columns) return "";
      const cell = qualify(found.sheet, formatAddress({ row: source.row + row, column: source.column + column }));
      return `=IF(${cell}="","",${cell})`;
    };
    return { formulas: [{ address: formatAddress(target), formulas: Array.from({ length: target.rows }, (_, row) => Array.from({ length: target.columns }, (__, column) => formula(row, column))) }] };
  }

  private standing(id: string): ReturnType<typeof findStanding> {
    const { workbook, learner, names } = this.around;
    const known = this.known.get(id) ?? findStanding(workbook, id, placeSheet(stepById(id)?.sheet ?? []), learner, names);
    this.known.set(id, known);
    return known;
  }
}

/** The same without the cells that hold something by now. */
export async function intoBlanks({ values = [], formulas = [] }: Layout, sheet: string, { cells }: Workbook): Promise<Layout> {
  const blanks = async (address: string) => (await cells.read({ sheet, address })).map((line) => line.map(isBlank));
  const open = await Promise.all(formulas.map(({ address }) => blanks(address)));
  const openValues = await Promise.all(values.map(({ address }) => blanks(address)));
  return {
    values: values.filter((_, at) => openValues[at]!.flat().every(Boolean)),
    formulas: formulas.map(({ address, formulas: block }, at) => ({ address, formulas: block.map((line, row) => line.map((formula, column) => (open[at]![row]![column] ? formula : ""))) })),
  };
}
