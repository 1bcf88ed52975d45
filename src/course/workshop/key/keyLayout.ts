import { formatAddress } from "../../../cells/address";
import { NUMBER_FORMAT, type Unit } from "../../../functions/units";
import type { WorkshopWords } from "../../../locale/workshop";
import type { Layout } from "../../../workbook/Layout";
import { columnBelow, type KeyLine } from "./keyLines";

/** Lines of one answer: they have one number format. */
export interface KeyPart {
  readonly unit: Unit;
  readonly lines: readonly KeyLine[];
}

const HEADING = 2;
const VALUE = 4;
const WIDTHS = [30, 30, 24, 26, 18, 60] as const;

/** The answer key as a sheet. Formulas stand on it as text. */
export function keyLayout(title: string, parts: readonly KeyPart[], { key }: WorkshopWords): Layout {
  const lines = parts.flatMap((part) => part.lines);
  const begins = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part.lines.length, 0));
  const head = formatAddress({ row: HEADING, column: 0, columns: WIDTHS.length });
  return {
    values: [
      { address: "A1", cells: [[`${key.sheet} · ${title}`]] },
      { address: "A2", cells: [[key.note]] },
      { address: head, cells: [[key.step, key.answer, key.learner, key.reading, key.value, key.formula]] },
      ...(lines.length > 0 ? [{ address: formatAddress({ row: HEADING + 1, column: 0, rows: lines.length, columns: WIDTHS.length }), cells: lines.map(({ step, answer, learner, reading, value, formula }) => [step, answer, learner, reading, value, formula]) }] : []),
    ],
    formats: parts.flatMap(({ unit, lines: own }, at) => (NUMBER_FORMAT[unit] === "General" || own.length === 0 ? [] : [{ address: columnBelow(HEADING, VALUE, begins[at]!, own.length), format: NUMBER_FORMAT[unit] }])),
    looks: [{ address: "A1", look: "title" }, { address: head, look: "header" }],
    widths: WIDTHS,
  };
}
