import { splitReference } from "../../cells/sheetName";
import type { Place, SheetName } from "../../workbook/Workbook";

interface Names {
  readonly names: readonly { readonly name: string; readonly place: Place }[];
  readonly ofSheets: readonly SheetName[];
}

/** The block that a name stands for in a formula on a sheet: that sheet's own comes before the workbook's; another sheet's is written with the sheet, as `Orders!rate`. */
export function namedPlace({ names, ofSheets }: Names, written: string, here: string): Place | undefined {
  const { sheet = here, address: wanted } = splitReference(written);
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return (ofSheets.find((known) => same(known.name, wanted) && same(known.sheet, sheet)) ?? names.find(({ name }) => same(name, wanted)))?.place;
}
