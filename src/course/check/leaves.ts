import type { Area } from "../../cells/address";
import { splitReference } from "../../cells/sheetName";
import type { Engine } from "../Evaluate";
import { formulasIn, type SheetRead } from "./SheetRead";

/** Whether a formula of an answer refers to another sheet, whose cells are known by their values only. */
export function leaves(read: SheetRead, area: Area, { references }: Engine): boolean {
  const elsewhere = new Set(read.beside.map(({ name }) => name.toLowerCase()));
  return formulasIn(read, area)
    .flat()
    .some((formula) => formula !== "" && references(formula).blocks.some((block) => elsewhere.has(splitReference(block).sheet?.toLowerCase() ?? "")));
}
