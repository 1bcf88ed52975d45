import { formatAddress, type Area } from "../../cells/address";
import { NUMBER_FORMAT } from "../../functions/units";
import type { SheetWords } from "../../locale/lesson";
import type { Locale } from "../../locale/Locale";
import type { Layout, Look } from "../../workbook/Layout";
import { dataOf } from "../key/dataOf";
import { formulasOf } from "../key/formulasOf";
import { locked, spoken, writeFormula } from "../key/writeFormula";
import type { StepText } from "../prose/StepText";
import type { Data, Step } from "../Step";
import { captionCells } from "./captionCells";
import { chartOf } from "./chartOf";
import { entryOf, wordOf } from "./entryOf";
import type { Placed, Spot } from "./placeSheet";
import { widthsOf } from "./widthsOf";

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
  /** Whether nothing has been filled in yet: then the presets are written. */
  readonly isBlank: boolean;
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
    marks: (step.marks ?? []).map(({ on, when, as }) => ({ address: formatAddress(areaOf(on)), when: writeFormula(when, areaOf, { target: areaOf(on), row: 0, column: 0 }, locked), as })),
    ...(isNew ? { widths: widthsOf(placed, values, captions, text.words) } : {}),
    ...(chart ? { charts: [chart] } : {}),
    ...(chart?.kind === "heat" ? { heat: [{ address: chart.values }] } : {}),
  };
}

function partOf(id: string, spot: Spot, { step, data, areaOf, text, words, locale, isBlank }: Setting) {
  const area = areaOf(id);
  const address = formatAddress(area);
  const preset = spot.role === "free" && isBlank ? dataOf(step.preset ?? {}, id, area) : undefined;
  const cells = spot.role === "input" ? dataOf(data, id, area) : preset?.map((line) => line.map((cell) => (typeof cell === "string" ? wordOf(cell, text.words) : cell)));
  return {
    values: cells ? [{ address, cells }] : [],
    formulas: spot.formula === undefined ? [] : [{ address, formulas: formulasOf(spoken(spot.formula, locale), area, areaOf) }],
    looks: { address, look: lookOf(spot, area) },
    formats: formatsOf(spot, area),
    entries: spot.allowed ? [{ address, entry: entryOf(spot.allowed, spot.units[0]!, text, words, locale) }] : [],
  };
}

function lookOf({ role, units }: Spot, { rows }: Area): Look {
  if (role === "given" && rows > 1) return "label";
  return role === "answer" && units.includes("text") ? "spill" : LOOKS[role as keyof typeof LOOKS];
}

/** One format for the whole part where its columns are of one unit. */
function formatsOf({ units }: Spot, area: Area): { address: string; format: string }[] {
  const strips = new Set(units).size === 1 ? [{ area, unit: units[0]! }] : units.map((unit, at) => ({ area: { ...area, column: area.column + at, columns: 1 }, unit }));
  return strips.map(({ area: strip, unit }) => ({ address: formatAddress(strip), format: NUMBER_FORMAT[unit] })).filter(({ format }) => format !== "General");
}
