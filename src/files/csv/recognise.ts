import Papa from "papaparse";
import { DATE_ORDERS, DELIMITERS, type CsvForm, type DateOrder, type Decimal, type Delimiter } from "./CsvForm";
import { dateSerial } from "../../cells/written/dates";
import { numberOf } from "../../cells/written/numbers";
import { writtenDate } from "../../cells/written/writtenDate";

const SAMPLE = 64 * 1024;
const ROWS = 500;

/** The form of a CSV file, from its beginning: what cannot be told from the data follows the reader's language. */
export function recognise(text: string, language: string): CsvForm {
  const sample = text.slice(0, SAMPLE);
  const delimiter = recogniseDelimiter(sample);
  const cells = Papa.parse<string[]>(sample, { delimiter, preview: ROWS }).data.flat().map((cell) => cell.trim());
  return { delimiter, decimal: recogniseDecimal(cells, delimiter, language), dateOrder: recogniseDateOrder(cells, language) };
}

/** The sign that cuts the most rows into the same number of columns, above one. */
function recogniseDelimiter(sample: string): Delimiter {
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(Papa.parse<string[]>(sample, { delimiter, preview: 50 }).data) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function evenness(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.length > 1 || row[0] !== "");
  const columns = filled[0]?.length ?? 0;
  return columns < 2 ? 0 : filled.filter((row) => row.length === columns).length / filled.length + columns / 1000;
}

/** The decimal sign under which more cells are numbers; of equals, the comma where it cannot be the delimiter and the language writes it. */
function recogniseDecimal(cells: readonly string[], delimiter: Delimiter, language: string): Decimal {
  const broken = cells.filter((cell) => /[.,]/.test(cell));
  const numbers = (decimal: Decimal): number => broken.filter((cell) => numberOf(cell, decimal) !== undefined && decimals(cell, decimal)).length;
  const [points, commas] = [numbers("."), numbers(",")];
  if (points !== commas) return points > commas ? "." : ",";
  return language === "ru" && delimiter !== "," ? "," : ".";
}

/** Whether the sign stands in the cell as a decimal sign: 1.234 has it as well as 1.5, and the many such cells outvote grouped ones. */
const decimals = (cell: string, decimal: Decimal): boolean => cell.includes(decimal);

/** The order in which most dates of the sample are dates; of equals, as the language writes them. */
function recogniseDateOrder(cells: readonly string[], language: string): DateOrder {
  const dates = cells.filter((cell) => writtenDate(cell));
  const usual: readonly DateOrder[] = language === "en" ? ["mdy", "dmy", "ymd"] : language === "ru" ? ["dmy", "mdy", "ymd"] : ["ymd", "mdy", "dmy"];
  const dotted = dates.some((cell) => cell.includes("."));
  const preferred = dates.some((cell) => writtenDate(cell)!.parts[0] > 31) || dates.length === 0 ? DATE_ORDERS : dotted ? (["dmy", "ymd", "mdy"] as const) : usual;
  const lawful = (order: DateOrder): number => dates.filter((cell) => dateSerial(cell, order) !== undefined).length;
  return preferred.reduce((best, next) => (lawful(next) > lawful(best) ? next : best));
}
