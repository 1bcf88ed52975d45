import { formatAddress } from "../../cells/address";
import type { SheetWords } from "../../locale/lesson";
import type { Layout } from "../../workbook/Layout";
import { entryOf } from "./entryOf";
import type { Setting } from "./layoutOf";

/** Cells every lesson sheet has besides its own: whose it is, its variant, and a formula that shows how this program writes formulas. */
export const OWNER = "learner";
export const VARIANT = "variant";
export const SPELLING = "spelling";
export const FRAME: readonly string[] = [OWNER, VARIANT, SPELLING];

export interface Owned {
  readonly learner: string;
  readonly seed: number;
  readonly probe: string;
}

/** What stands for a learner who gave no name: a blank cell could not be told from one that was emptied. */
export const ownerText = (learner: string): string => learner || "–";

/** Where the cells of the frame stand in a new sheet, below the lesson's own. */
export const frameCell = (rows: number, id: string): { readonly row: number; readonly column: number } => ({ row: rows + 1 + FRAME.indexOf(id), column: 1 });

export const variantNote = (seed: number, words: SheetWords): string => (seed === 0 ? words.asInTheBook : words.ownNumbers);

/** The header of a new sheet and the lines below the lesson. */
export function frameOf({ step, placed, text, words, locale }: Setting, { learner, seed, probe }: Owned): Layout {
  const top = placed.rows + 1;
  const isList = step.sheet?.[0]?.part === "row";
  const header = [[`${step.id} ${text.title}`, ...(isList ? [words.value, words.note] : [])]];
  const lines = [
    [words.learner, ownerText(learner), null],
    [words.variant, seed, variantNote(seed, words)],
    [words.spelling, null, words.spellingNote],
    ...(text.chart ? [[words.chart, null, text.chart.alt]] : []),
  ];
  // What is filled in has no key: a mark of one's own and a colleague's stand in its place.
  const marks = step.kind === "completeness" ? [[words.ownMark, null, words.markScale], [words.peerMark, null, words.markScale]] : [];
  const marked = formatAddress({ row: top + lines.length, column: 1, rows: Math.max(marks.length, 1), columns: 1 });
  const block = (column: number, columns = 1): string => formatAddress({ row: top, column, rows: lines.length + marks.length, columns });
  const headed = formatAddress({ row: 0, column: 0, columns: header[0]!.length });
  const spelling = formatAddress(frameCell(placed.rows, SPELLING));
  return {
    values: [{ address: headed, cells: header }, { address: block(0, 3), cells: [...lines, ...marks] }],
    formulas: [{ address: spelling, formulas: [[probe]] }],
    looks: [{ address: headed, look: isList ? "header" : "title" }, { address: block(0, 3), look: "note" }, ...(marks.length > 0 ? [{ address: marked, look: "answer" as const }] : [])],
    ...(marks.length > 0 ? { entries: [{ address: marked, entry: entryOf({ from: 0, to: 3, whole: true }, "mark", text, words, locale) }] } : {}),
    formats: [{ address: formatAddress(frameCell(placed.rows, VARIANT)), format: "0" }],
    spelled: spelling,
  };
}
