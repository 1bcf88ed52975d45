import { formatAddress } from "../../cells/address";
import { CellError, isBlank, type Cell } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import { handOnWords } from "../../locale/audit/native";
import { fill } from "../../locale/fill";
import type { Locale } from "../../locale/Locale";
import type { Layout } from "../../workbook/Layout";
import type { HandedOn, ValueReason } from "./HandedOn";

const WIDTHS = [20, 12, 54, 54, 18, 60];
const HEAD = 4;

/** The sheet that tells what stood where before: one line a formula. */
export function handoverLayout(formulas: readonly HandedOn[], locale: Locale): [sheet: string, layout: Layout] {
  const { sheet: words } = handOnWords(locale);
  const header = formatAddress({ row: HEAD - 1, column: 0, rows: 1, columns: WIDTHS.length });
  const body = formatAddress({ row: HEAD, column: 0, rows: formulas.length, columns: WIDTHS.length });
  return [
    words.name,
    {
      values: [
        { address: "A1", cells: [[words.title]] },
        { address: "A2", cells: [[words.note]] },
        { address: header, cells: [words.columns] },
        { address: body, cells: formulas.map((one) => lineOf(one, locale)) },
      ],
      looks: [{ address: "A1", look: "title" }, { address: "A2", look: "note" }, { address: header, look: "header" }],
      widths: WIDTHS,
    },
  ];
}

function lineOf({ own, cells, native, reason, isUnsteady }: HandedOn, locale: Locale): Cell[] {
  const { sheet: words } = handOnWords(locale);
  return [qualify(own.sheet, own.block), native === undefined ? words.value : words.formula, own.formula, native ?? null, cells[0]?.[0] ?? null, isUnsteady ? handOnWords(locale).unsteadyNote : noteOf(own, reason, locale)];
}

/** A formula of others stands here only where it read a spill. */
const noteOf = ({ sheet, address, ids }: HandedOn["own"], reason: ValueReason | undefined, locale: Locale): Cell =>
  reason ? reasonText(reason, qualify(sheet, address), locale) : ids.length === 0 ? handOnWords(locale).spillFixed : null;

/** Why a formula became its value. */
export function reasonText(reason: ValueReason, cell: string, locale: Locale): string {
  const words = handOnWords(locale);
  if (reason.kind === "refused") return fill(words.refused, { cell, reason: reason.reason }, locale);
  if (reason.kind === "noTwin") return reason.without.map(({ id, reason: why }) => fill(words.noTwin[why], { id }, locale)).join(" ");
  if (reason.kind === "unreadable") return words.unreadable;
  const [first] = reason.unlike;
  return first ? fill(words.differs, { cell: first.cell, ours: shown(first.ours), theirs: shown(first.theirs), count: reason.unlike.length }, locale) : words.larger;
}

/** Numbers are left to the sentence, which writes them as the language does. */
const shown = (cell: Cell): string | number => (cell instanceof CellError ? cell.code : typeof cell === "number" ? cell : isBlank(cell) ? "–" : String(cell));
