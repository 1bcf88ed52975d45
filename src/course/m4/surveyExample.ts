import type { Cell } from "../../cells/Cell";
import { spotOf } from "../key/answerKeys";
import { writeFormula } from "../key/writeFormula";
import { placeSheet } from "../sheet/placeSheet";
import type { Data } from "../Step";
import { ANSWERS, BANK, PLACES, sheet } from "./surveySheet";

const placed = placeSheet(sheet);

/** A column with some cells filled from the top. */
export const column = (cells: readonly Cell[], rows = ANSWERS): readonly Cell[] => Array.from({ length: rows }, (_, at) => cells[at] ?? null);
/** The places given to the first questions of the bank. */
export const place = (...places: readonly number[]): readonly Cell[] => column(places, BANK);
/** Formulas as somebody writes them into the cells, with addresses; a single one for a single cell. */
export const written = (...formulas: readonly string[]): readonly Cell[] => {
  const cells = formulas.map((formula) => writeFormula(formula, (id) => spotOf(placed, id).area));
  return cells.length === 1 ? cells : column(cells, PLACES);
};

const marks = (row: string): readonly Cell[] => [...row].map(Number);

/** 22 forms that came back at the payment and 10 by mail. The mails tell of more waiting. */
export const scores = {
  first: marks("55454535545455455455543545425454"),
  second: marks("45434453454344534453443223224332"),
  third: marks("45345455434554454345445434453444"),
};
const RETURNED = scores.first.length;
const AT_PAYMENT = 22;
/** 12 January 2026, and a day more for every other form. */
const FIRST_DAY = 46_034;

const asked = ["first", "second", "third"];
const filled = (id: string): string => `{${id}.1}:{${id}.${RETURNED}}`;

export const answered: Data = {
  date: Array.from({ length: RETURNED }, (_, at) => FIRST_DAY + Math.floor(at / 2)),
  channel: Array.from({ length: RETURNED }, (_, at) => (at < AT_PAYMENT ? "payment" : "mailed")),
  ...scores,
};

export const example: Data = {
  wording: column([], BANK),
  place: place(1, 2, 3),
  handedOut: [26, 60, null, null],
  population: 400,
  error: 0.1,
  needed: written("=SAMPLESIZE({population},{error})"),
  owner: "Service manager",
  readOn: FIRST_DAY + 30,
  satisfied: written(...asked.map((id) => `=TOPBOX(${filled(id)})`)),
  lower: written(...asked.map((id) => `=SHAREINTERVAL(COUNTIF(${filled(id)},">=4"),COUNT(${filled(id)}))`)),
  upper: column([], PLACES),
  ...Object.fromEntries(Object.entries(answered).map(([id, cells]) => [id, column(cells as readonly Cell[])])),
  fourth: column([]),
  fifth: column([]),
};
