import { formatAddress, parseAddress } from "../../cells/address";
import { CellError } from "../../cells/Cell";
import { asGrid, height } from "../../functions/shape";
import type { Argued, Failure, Step } from "./Step";

/** Why a step gives an error, and which cells or which step that came from. */
export function failureOf(step: Omit<Step, "failure">): Failure | undefined {
  const { result = [], at, args } = step;
  const error = at ? result[at.row]![at.column] : result.flat().find((cell) => cell instanceof CellError);
  if (!(error instanceof CellError)) return undefined;
  const argument = args.find(({ name }) => name === error.cause?.param);
  const from = argument && originOf(argument, error);
  return { error, ...(from ? { from } : {}) };
}

function originOf({ source, value }: Argued, { cause }: CellError): Failure["from"] {
  if (source.kind === "step") return { kind: "step", step: source.step };
  if (source.kind !== "cells") return undefined;
  const area = parseAddress(source.place.address);
  const cells = asGrid(value);
  const row = height(cells) === 1 ? 0 : (cause?.row ?? 1) - 1;
  const line = cells[row] ?? [];
  const bad = cause?.fault === "errorInArgument" ? line.findIndex((cell) => cell instanceof CellError) : -1;
  // Without a row it is the block as a whole that is wrong.
  const cell = { row: area.row + row, column: area.column + Math.max(0, bad), rows: 1, columns: bad >= 0 ? 1 : area.columns };
  return { kind: "cells", place: { sheet: source.place.sheet, address: cause?.row === undefined && bad < 0 ? source.place.address : formatAddress(cell) } };
}
