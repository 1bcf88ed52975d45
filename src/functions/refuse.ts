import { CellError, type Cell, type ErrorCode, type Grid } from "../cells/Cell";
import { DomainError, type Reason } from "../core/DomainError";
import type { AnyFunction } from "./defineFunction";
import type { Told } from "./Told";

/** What a cell shows for each reason of the core. */
export const CODE: Readonly<Record<Reason, ErrorCode>> = {
  outOfRange: "#NUM!",
  divisionByZero: "#DIV/0!",
  noAnswer: "#N/A",
  wrongForm: "#VALUE!",
};

/** The error for a fault, with all that is needed to explain it. */
export function refusal(fn: AnyFunction, { fault, name }: Told, liftedRow?: number): CellError {
  const row = fault.row ?? liftedRow;
  return new CellError(fault.code, { fn: fn.id, param: name, fault: fault.key, data: fault.data, ...(row === undefined ? {} : { row }) });
}

/** Computes; a DomainError becomes an error value, with its row or that of the lifted cell. The only catch of the house: anything else is a bug and is loud. */
export function attempt(fn: AnyFunction, values: Readonly<Record<string, unknown>>, liftedRow?: number): Cell | Grid {
  try {
    return (fn.compute as (values: Readonly<Record<string, unknown>>) => Cell | Grid)(values);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const row = error.row ?? liftedRow;
    return new CellError(CODE[error.reason], { fn: fn.id, fault: error.fault, data: error.data, ...(row === undefined ? {} : { row }) });
  }
}
