import { toFile, type FileDialect } from "../formula/toFile";
import type { GridName } from "../grid/resources";
import { element, escaped } from "../package/xml";

/** The names of a workbook, those for blocks and those for formulas alike. */
export function namesXml(names: readonly GridName[], sheetIds: readonly string[], dialect: FileDialect): string {
  const written = names.map(({ name, formulaOrRefString, localSheetId, comment, hidden }) => {
    const sheet = sheetIds.indexOf(localSheetId ?? "");
    const attributes = { name, comment: comment || undefined, localSheetId: sheet < 0 ? undefined : sheet, hidden: hidden || undefined };
    return { key: name.toLowerCase(), xml: element("definedName", attributes, escaped(toFile(formulaOrRefString, dialect))) };
  });
  // Excel keeps them in order and mends a file that does not.
  written.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return written.length > 0 ? element("definedNames", {}, ...written.map(({ xml }) => xml)) : "";
}
