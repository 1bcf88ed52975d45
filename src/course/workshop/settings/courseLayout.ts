import { formatAddress, parseAddress } from "../../../cells/address";
import { fill } from "../../../locale/fill";
import { sheetWords } from "../../../locale/lesson";
import type { Locale } from "../../../locale/Locale";
import { workshopWords } from "../../../locale/workshop";
import type { Entry, Layout } from "../../../workbook/Layout";
import type { Workshop } from "../Workshop";
import { settingText } from "./settingText";
import { cellName, choicesOf, SETTINGS, type Setting } from "./settings";

export const COURSE_SHEET = "_Course";

const [FIRST, LABEL, VALUE] = [3, 0, 1];
const WIDTHS = [26, 40, 60] as const;

/** The table of the settings on a new sheet. */
export function courseLayout(workshop: Workshop): Layout {
  const { course } = workshopWords(workshop.locale);
  const rows = SETTINGS.map((setting, at) => settingLine(workshop, setting, FIRST + at));
  const head: Layout = {
    values: [{ address: "A1", cells: [[course.title]] }, { address: "A2", cells: [[course.note]] }, { address: "A3:C3", cells: [[course.setting, course.value, course.about]] }],
    looks: [{ address: "A1", look: "title" }, { address: "A3:C3", look: "header" }],
    widths: WIDTHS,
  };
  return joined([head, ...rows]);
}

/** A line of the table: label, value under its name, note. */
export function settingLine(workshop: Workshop, setting: Setting, row: number): Layout {
  const { label, note } = workshopWords(workshop.locale).settings[setting];
  const value = formatAddress({ row, column: VALUE });
  return joined([
    {
      values: [{ address: formatAddress({ row, column: LABEL }), cells: [[label]] }, { address: formatAddress({ row, column: VALUE + 1 }), cells: [[note]] }],
      names: [{ name: cellName(setting), address: value }],
      looks: [{ address: formatAddress({ row, column: LABEL }), look: "label" }, { address: value, look: "input" }, { address: formatAddress({ row, column: VALUE + 1 }), look: "note" }],
    },
    settingValue(workshop, setting, value),
  ]);
}

/** A value where it stands by now, with what may be entered there. */
export function settingValue(workshop: Workshop, setting: Setting, address: string): Layout {
  const { row, column } = parseAddress(address);
  const cell = formatAddress({ row, column });
  const choices = choicesOf(setting, workshop.locale);
  return { values: [{ address: cell, cells: [[settingText(workshop, setting, workshop.locale)]] }], ...(choices ? { entries: [{ address: cell, entry: entryOf([...choices.keys()], workshop.locale) }] } : {}) };
}

const entryOf = (words: readonly string[], locale: Locale): Entry => ({ allow: { words }, message: fill(sheetWords(locale).chooseWord, { words: words.join(locale === "zh" ? "、" : ", ") }, locale) });

/** Several layouts of one sheet as one. */
export const joined = (layouts: readonly Layout[]): Layout => {
  const widths = layouts.find((layout) => layout.widths)?.widths;
  return {
    values: layouts.flatMap(({ values = [] }) => values),
    names: layouts.flatMap(({ names = [] }) => names),
    formats: layouts.flatMap(({ formats = [] }) => formats),
    looks: layouts.flatMap(({ looks = [] }) => looks),
    entries: layouts.flatMap(({ entries = [] }) => entries),
    marks: layouts.flatMap(({ marks = [] }) => marks),
    ...(widths ? { widths } : {}),
  };
};
