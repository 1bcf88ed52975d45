import type { CellError } from "../cells/Cell";
import { faultsIn } from "../locale/faults";
import { fill } from "../locale/fill";
import type { Locale } from "../locale/Locale";
import type { AnyFunction } from "./defineFunction";

/** The sentence for an error in a cell: `CHURNRATE: atEnd, row 3: a number is wanted, got "abc"`. */
export function explain(error: CellError, fn: AnyFunction, locale: Locale): string {
  const { faults, codes } = faultsIn(locale);
  const { cause } = error;
  if (!cause) return `${fn.id}: ${codes[error.code as keyof typeof codes] ?? error.code}`;
  const own = fn.text[locale].refusals?.[cause.fault] ?? faults[cause.fault as keyof typeof faults];
  const sentence = own ?? codes[error.code as keyof typeof codes];
  const data = { ...cause.data, param: cause.param ?? "" };
  return [fn.id, place(error, sentence.includes("{param}"), locale), fill(sentence, data, locale)].filter(Boolean).join(": ");
}

/** Where: the parameter, unless the sentence itself names it, and the row of a range. */
function place({ cause }: CellError, named: boolean, locale: Locale): string {
  const { param, row } = cause!;
  const { faults } = faultsIn(locale);
  if (!param) return row === undefined ? "" : fill(faults.row, { row }, locale);
  if (row === undefined) return named ? "" : param;
  return fill(named ? faults.row : faults.place, { param, row }, locale);
}
