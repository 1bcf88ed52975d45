import { readXml, type Element } from "../package/readXml";

/** The parts of a sheet that are no cells, as they stand in the file. */
const ASIDE = [
  "mergeCell",
  "conditionalFormatting",
  "dataValidation",
  "hyperlink",
  "sheetProtection",
  "autoFilter",
  "drawing",
  "legacyDrawing",
  "tablePart",
  "oleObject",
  "control",
  "extLst",
] as const;
type Aside = (typeof ASIDE)[number];

export type Scanned = Readonly<Record<Aside, readonly Element[]>>;

/** Goes through a sheet once: rows are handed over one by one, the rest is gathered. */
export function scanSheet(xml: string, onRow: (row: Element) => void): Scanned {
  const gathered = Object.fromEntries(ASIDE.map((name) => [name, [] as Element[]])) as Record<Aside, Element[]>;
  const listeners = Object.fromEntries(ASIDE.map((name) => [name, (found: Element) => void gathered[name].push(found)]));
  readXml(xml, { ...listeners, row: onRow });
  return gathered;
}
