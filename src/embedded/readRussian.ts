import { dateSerial } from "../cells/written/dates";

/** What somebody who writes Russian means: a number in the grid's own spelling, a day, or words that only look like a date elsewhere. */
export type Reading = { readonly kind: "number"; readonly text: string } | { readonly kind: "date"; readonly serial: number; readonly format: string } | { readonly kind: "text" };

const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})( +\d{1,2}:\d{2}(?::\d{2})?)?$/;
const BLANK = "[ \\u00a0\\u202f]";
const NUMBER = new RegExp(`^([+-]?)([1-9]\\d{0,2}(?:${BLANK}\\d{3})+|\\d*)(?:[.,](\\d+(?:e[+-]?\\d+)?))?${BLANK}?(%?)$`, "i");

/** Reads what was typed into a cell the Russian way; undefined for what means the same in every language. */
export function readRussian(typed: string): Reading | undefined {
  const text = typed.trim();
  return readDate(text) ?? readNumber(text);
}

function readDate(text: string): Reading | undefined {
  const written = DATE.exec(text);
  if (!written) return undefined;
  const serial = dateSerial(text, "dmy");
  // 01.13.2026 is no day here: left to itself, the grid would take it for 13 January.
  return serial === undefined ? { kind: "text" } : { kind: "date", serial, format: written[1] ? "dd.mm.yyyy hh:mm" : "dd.mm.yyyy" };
}

function readNumber(text: string): Reading | undefined {
  const [, sign, whole = "", fraction, percent = ""] = NUMBER.exec(text) ?? [];
  if (!whole && !fraction) return undefined;
  // Groups stay groups, for the cell to show them; the grid knows none behind a plus.
  const groups = whole.replace(new RegExp(BLANK, "g"), ",");
  const spelled = `${sign === "-" ? "-" : ""}${groups}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
  return groups === whole && !text.includes(",") ? undefined : { kind: "number", text: spelled };
}
