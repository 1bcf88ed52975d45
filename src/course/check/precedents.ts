import { common, formatAddress, readAddress, type Area } from "../../cells/address";
import { splitReference } from "../../cells/sheetName";
import type { Engine } from "../Evaluate";
import { formulasIn, type SheetRead } from "./SheetRead";

/** The parts of the lesson that a formula reads, directly or through other cells of the sheet. */
export function precedents(read: SheetRead, area: Area, references: Engine["references"]): ReadonlySet<string> {
  const met = new Set<string>();
  const seen = new Set<string>();
  const queue: Area[] = [area];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const key = formatAddress(next);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const formula of formulasIn(read, common(next, read.used) ?? next).flat()) {
      if (formula) queue.push(...blocksIn(read, formula, references));
    }
    if (next === area) continue;
    for (const [id, part] of read.areas) {
      const both = common(part, next);
      if (both) met.add(id);
      // What has spilled depends on the formula in the corner.
      if (both && read.spilled.has(formatAddress({ row: both.row, column: both.column }))) queue.push({ ...part, rows: 1, columns: 1 });
    }
  }
  return met;
}

/** The blocks of this sheet that a formula names, by address, by name or by table. */
function blocksIn(read: SheetRead, formula: string, references: Engine["references"]): readonly Area[] {
  const { blocks, words } = references(formula);
  const own = (sheet: string | undefined): boolean => sheet === undefined || sheet.toLowerCase() === read.name.toLowerCase();
  const written = blocks.map(splitReference).flatMap(({ sheet, address }) => (own(sheet) ? [readAddress(address.replaceAll("$", ""))] : []));
  const used = new Set(words.map((word) => word.toLowerCase()));
  const named = [...read.names, ...read.tables].filter(({ name, place }) => used.has(name.toLowerCase()) && own(place.sheet)).map(({ place }) => readAddress(place.address));
  return [...written, ...named].filter((area) => area !== undefined);
}
