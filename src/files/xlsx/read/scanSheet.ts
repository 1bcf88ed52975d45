import { readXml, type Element } from "../package/readXml";

/** The parts of a sheet that are no cells, as they stand in the file. */
const ASIDE = [
  "sheetView",
  "sheetFormatPr",
  "mergeCell",
  "conditionalFormatting",
  "dataValidation",
  "hyperlink",
  "sheetProtection",
  "protectedRange",
  "scenario",
  "dataConsolidate",
  "customSheetView",
  "autoFilter",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "brk",
  "cellWatch",
  "ignoredError",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "tablePart",
  "oleObject",
  "control",
  "webPublishItem",
  "extLst",
] as const;
type Aside = (typeof ASIDE)[number];

export type Scanned = Readonly<Record<Aside, readonly Element[]>>;

/** Goes through a sheet once: columns and rows are handed over one by one, the rest is gathered. */
export function scanSheet(xml: string, onColumn: (column: Element) => void, onRow: (row: Element) => void): Scanned {
  const gathered = Object.fromEntries(ASIDE.map((name) => [name, [] as Element[]])) as Record<Aside, Element[]>;
  const listeners = Object.fromEntries(ASIDE.map((name) => [name, (found: Element) => void gathered[name].push(found)]));
  readXml(xml, { ...listeners, col: onColumn, row: onRow });
  return gathered;
}
