import { qualify } from "../../cells/sheetName";
import type { Place } from "../../workbook/Workbook";
import { absolute } from "./dollars";
import type { InputPart } from "./inputParts";

/** What a formula of Excel takes. */
const [MOST_ARGUMENTS, LONGEST] = [255, 8000];

/**
 * A formula over a block and the inputs of what was frozen there. Whatever program opens the workbook keeps it right when rows are put in, sheets renamed,
 * cells deleted: a formula in a cell is followed everywhere, also where names are not. Empty where there are too many inputs.
 */
export function followText({ sheet, address }: Place, parts: readonly InputPart[]): string {
  const formula = `=COUNTA(${[qualify(sheet, absolute(address)), ...parts.map(({ anywhere }) => anywhere)].join(",")})`;
  return parts.length >= MOST_ARGUMENTS || formula.length > LONGEST ? "" : formula;
}
