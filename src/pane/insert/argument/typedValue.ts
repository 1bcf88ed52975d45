import type { Cell } from "../../../cells/Cell";
import { literal } from "../../../functions/formulaText";
import type { Param } from "../../../functions/params";
import type { Locale } from "../../../locale/Locale";
import { typedDate } from "./typedDate";
import { typedNumber } from "./typedNumber";
import { wordsOf } from "./wordsOf";

/** A value that was typed, and how the formula says it. */
export interface TypedValue {
  readonly text: string;
  readonly cell: Cell;
}

const QUOTED = /^"((?:[^"]|"")*)"$/;

/** Reads a value as it is typed into a field: words need no quotes, numbers and dates may be written as in the language. Undefined for anything else. */
export function typedValue(text: string, param: Param, locale: Locale): TypedValue | undefined {
  const quoted = QUOTED.exec(text)?.[1]?.replaceAll('""', '"');
  if (quoted !== undefined) return { text, cell: quoted };
  const word = wordsOf(param).find((known) => known.toLowerCase() === text.toLowerCase());
  if (word !== undefined) return { text: literal(word), cell: word };
  const day = param.unit === "date" ? typedDate(text) : undefined;
  if (day !== undefined) return { text: literal(day, "date"), cell: day };
  const number = typedNumber(text, locale);
  if (number) return { text: number.text, cell: number.value };
  return /^(true|false)$/i.test(text) ? { text: text.toUpperCase(), cell: text.toLowerCase() === "true" } : undefined;
}
