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
  return [fn.id, place(error, locale), fill(sentence, data, locale)].filter(Boolean).join(": ");
}

function place({ cause }: CellError, locale: Locale): string {
  if (!cause?.param) return "";
  return cause.row === undefined ? cause.param : fill(faultsIn(locale).faults.place, { param: cause.param, row: cause.row }, locale);
}
