import { formatAddress, type Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import type { SheetWords } from "../../locale/lesson";
import type { Look } from "../../workbook/Layout";
import type { StepText } from "../prose/StepText";
import type { Caption, Placed, Spot } from "./placeSheet";

/** Words on the sheet, where they stand by now. */
export interface CaptionCells {
  readonly address: string;
  readonly cells: Grid;
  readonly look: Look;
}

/** All captions of a sheet. Those that cannot be found again, because nothing beside them has a name, are left as they are. */
export const captionCells = (placed: Placed, text: StepText, words: SheetWords, areaOf: (id: string) => Area, isNew: boolean): readonly CaptionCells[] =>
  placed.captions.flatMap((caption) => {
    const cells = wordsOf(caption, placed, text, words);
    const corner = cells && cornerOf(caption, placed, areaOf, isNew);
    return cells && corner ? [{ address: formatAddress({ ...corner, rows: cells.length, columns: cells[0]!.length }), cells, look: LOOKS[caption.as] }] : [];
  });

const LOOKS: Readonly<Record<Caption["as"], Look>> = { label: "label", header: "header", heading: "total", note: "note", answerHeader: "header" };

function wordsOf({ word, as, list }: Caption, placed: Placed, { words: said }: StepText, words: SheetWords): Grid | undefined {
  const found = said[word];
  if (as === "note") {
    const note = [signOf(placed.spots.get(word.replace(/ note$/, "")), words), found].filter(Boolean).join(" · ");
    return note ? [[note]] : undefined;
  }
  if (list) return list === "down" ? (found as readonly string[]).map((item) => [item]) : [[...(found as readonly string[])]];
  return [[as === "answerHeader" ? words.answerHeader.replace("{label}", String(found)) : String(found)]];
}

/** What tells a cell to write in from the others, besides its colour. */
const signOf = (spot: Spot | undefined, words: SheetWords): string | undefined => (spot?.role === "answer" ? words.answer : spot?.role === "free" ? words.fillIn : undefined);

/** Where a caption stands by now: as far from its part as it was placed. */
function cornerOf({ row, column }: Caption, { spots }: Placed, areaOf: (id: string) => Area, isNew: boolean): Pick<Area, "row" | "column"> | undefined {
  if (isNew) return { row, column };
  const inRow = [...spots].filter(([, { role, area }]) => role !== "strip" && row >= area.row && row < area.row + area.rows);
  const below = [...spots].filter(([, { role, area }]) => role !== "strip" && area.row === row + 1 && column >= area.column && column < area.column + area.columns);
  const [near] = [...inRow.filter(([, { area }]) => column >= area.column && column < area.column + area.columns), ...inRow, ...below];
  if (!near) return undefined;
  const [id, { area }] = near;
  const now = areaOf(id);
  return { row: row + now.row - area.row, column: column + now.column - area.column };
}
