import { splitReference } from "../../../cells/sheetName";
import { readAddress } from "../../../cells/address";
import type { Dialect } from "../Dialect";
import { fromFile } from "../formula/fromFile";
import { refersOutside } from "../formula/refersOutside";
import type { GridName } from "../grid/resources";
import { childOf, childrenOf, isTrue, type Element } from "../package/readXml";
import type { Leavings } from "../Leavings";

/** Names that the program itself gives: what is printed, what is filtered. */
const OWN = /^_xlnm\./i;

/** The names of a workbook, for blocks and for formulas. */
export function readNames(workbook: Element, sheetIds: readonly string[], leavings: Leavings, dialect: Dialect): Record<string, GridName> {
  const names: Record<string, GridName> = {};
  for (const { attributes, text } of childrenOf(childOf(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, comment, hidden } = attributes;
    if (OWN.test(name)) leavings.add(/_FilterDatabase$/i.test(name) ? "filters" : "printAreas", undefined, /_FilterDatabase$/i.test(name) ? 0 : 1);
    else if (refersOutside(text)) leavings.add("externalLinks");
    else {
      const id = `name-${Object.keys(names).length + 1}`;
      const sheet = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
      names[id] = { id, name, formulaOrRefString: shown(text, dialect), ...(comment ? { comment } : {}), ...(isTrue(hidden) ? { hidden: true } : {}), ...(sheet ? { localSheetId: sheet } : {}) };
    }
  }
  return names;
}

/** A block is kept as it is, a formula with its `=`. */
function shown(text: string, dialect: Dialect): string {
  const { sheet, address } = splitReference(text);
  return sheet !== undefined && readAddress(address) ? text : fromFile(text, dialect);
}
