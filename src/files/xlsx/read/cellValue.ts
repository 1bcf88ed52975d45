import { TYPE } from "../grid/codes";
import type { GridCell } from "../grid/GridBook";
import { refuse } from "../guard/Refusal";
import { childOf, type Element } from "../package/readXml";
import { textFromFile } from "../text";
import type { Leavings } from "../Leavings";
import { textOf, type SharedText } from "./strings";
import type { Styles } from "./Styles";

export interface Values {
  readonly strings: readonly SharedText[];
  readonly styles: Styles;
  readonly leavings: Leavings;
  /** Whether days are counted from 1904 on. */
  readonly from1904: boolean;
}

/** What lies between the two ways to count days. */
const DAYS_TO_1904 = 1462;
/** 1970 as a serial number. */
const EPOCH = 25_569;
const DAY = 86_400_000;

const text = (v: string): GridCell => (v === "" ? {} : { v, t: TYPE.text });

/** The value of a cell as the grid keeps it: errors are texts there. */
export function cellValue(cell: Element, values: Values, sheet: string): GridCell {
  const held = childOf(cell, "v")?.text;
  const rich = ({ text: words, rich: looks, phonetic }: SharedText): GridCell => {
    if (looks) values.leavings.add("richText", sheet);
    if (phonetic) values.leavings.add("phonetic", sheet);
    return text(words);
  };
  switch (cell.attributes["t"]) {
    case "s":
      return held === undefined || held.trim() === "" ? {} : rich(values.strings[Number(held)] ?? refuse({ kind: "damaged" }));
    case "inlineStr":
      return rich(textOf(childOf(cell, "is") ?? cell));
    case "str":
      return text(textFromFile(held ?? ""));
    case "e":
      return text(held ?? "");
    case "b":
      return { v: Number(held) === 1 ? 1 : 0, t: TYPE.truth };
    case "d":
      return number(Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(held ?? "") ? held! : `${held}Z`) / DAY + EPOCH);
    default:
      return held === undefined || held.trim() === "" ? {} : number(Number(held) + dated(cell, values));
  }
}

const number = (v: number): GridCell => (Number.isFinite(v) ? { v, t: TYPE.number } : {});

const dated = (cell: Element, { from1904, styles }: Values): number => (from1904 && styles.isDate(Number(cell.attributes["s"] ?? 0)) ? DAYS_TO_1904 : 0);
