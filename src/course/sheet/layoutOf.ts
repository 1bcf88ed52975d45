import { formatAddress, parseAddress, type Area } from "../../cells/address";
import { NUMBER_FORMAT } from "../../functions/units";
import type { SheetWords } from "../../locale/lesson";
import type { Locale } from "../../locale/Locale";
import type { Layout } from "../../workbook/Layout";
import { dataOf } from "../key/dataOf";
import { formulasOf } from "../key/formulasOf";
import { spoken, writeFormula } from "../key/writeFormula";
import type { StepText } from "../prose/StepText";
import type { Data, Step } from "../Step";
import { captionCells } from "./captionCells";
import { chartOf } from "./chartOf";
import { entryOf } from "./entryOf";
import type { Placed, Spot } from "./placeSheet";

export interface Setting {
  readonly step: Step;
  readonly placed: Placed;
  readonly text: StepText;
  readonly words: SheetWords;
  readonly locale: Locale;
  readonly data: Data;
  /** Where the parts stand by now. */
  readonly areaOf: (id: string) => Area;
  /** Whether the sheet is laid out for the first time. */
  readonly isNew: boolean;
}

const LOOKS = { input: "input", answer: "answer", free: "answer", given: "total", label: "label" } as const;

/** The parts of a lesson sheet as a layout: what stands in them, how they look, what may be entered. What the learner writes is left alone. */
export function layoutOf(setting: Setting): Layout {
  const { step, placed, text, words, areaOf, isNew } = setting;
  const captions = captionCells(placed, text, words, areaOf, isNew);
  const spots = [...placed.spots].flatMap(([id, spot]) => (spot.role === "strip" ? [] : [partOf(id, spot, setting)]));
  const chart = chartOf(step, text, placed, areaOf);
  const values = [...captions, ...spots.flatMap((spot) => spot.values)];
  return {
    values,
    formulas: spots.flatMap((spot) => spot.formulas),
    formats: spots.flatMap((spot) => spot.formats),
    looks: [...spots.map((spot) => spot.looks), ...captions],
    entries: spots.flatMap((spot) => spot.entries),
    marks: (step.marks ?? []).map(({ on, when, as }) => ({ address: formatAddress(areaOf(on)), when: writeFormula(when, areaOf, { target: areaOf(on), row: 0, column: 0 }), as })),
    ...(isNew ? { widths: widthsOf(placed, values) } : {}),
    ...(chart ? { charts: [chart] } : {}),
    ...(chart?.kind === "heat" ? { heat: [{ address: chart.values }] } : {}),
  };
}

function partOf(id: string, spot: Spot, { data, areaOf, text, words, locale }: Setting) {
  const area = areaOf(id);
  const address = formatAddress(area);
  const cells = spot.role === "input" ? dataOf(data, id, area) : undefined;
  return {
    values: cells ? [{ address, cells }] : [],
    formulas: spot.formula === undefined ? [] : [{ address, formulas: formulasOf(spoken(spot.formula, locale), area, areaOf) }],
    looks: { address, look: LOOKS[spot.role as keyof typeof LOOKS] },
    formats: formatsOf(spot, area),
    entries: spot.allowed ? [{ address, entry: entryOf(spot.allowed, text, words, locale) }] : [],
  };
}

/** One format for the whole part where its columns are of one unit. */
function formatsOf({ units }: Spot, area: Area): { address: string; format: string }[] {
  const strips = new Set(units).size === 1 ? [{ area, unit: units[0]! }] : units.map((unit, at) => ({ area: { ...area, column: area.column + at, columns: 1 }, unit }));
  return strips.map(({ area: strip, unit }) => ({ address: formatAddress(strip), format: NUMBER_FORMAT[unit] })).filter(({ format }) => format !== "General");
}

/** In characters: a column is as wide as its longest words, within reason; longer ones wrap. */
const [NARROWEST, FIRST_NARROWEST, WIDEST, FIRST_WIDEST] = [12, 18, 30, 44];

function widthsOf({ columns }: Placed, values: NonNullable<Layout["values"]>): readonly number[] {
  const longest = new Array<number>(columns).fill(0);
  for (const { address, cells } of values) {
    const { column } = parseAddress(address);
    for (const line of cells) line.forEach((cell, at) => (longest[column + at] = Math.max(longest[column + at] ?? 0, breadth(String(cell ?? "")))));
  }
  return longest.map((length, column) => (column === 0 ? clamp(length + 2, FIRST_NARROWEST, FIRST_WIDEST) : clamp(length + 2, NARROWEST, WIDEST)));
}

const clamp = (length: number, least: number, most: number): number => Math.min(Math.max(length, least), most);
/** A Chinese sign is as broad as two letters. */
const breadth = (text: string): number => text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g) ?? []).length;
