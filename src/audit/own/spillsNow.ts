import type { Place, Workbook } from "../../workbook/Workbook";

/** The blocks that the formulas of some cells fill now, in the order of the cells: asked for sheet by sheet. */
export async function spillsNow({ cells }: Workbook, places: readonly Place[]): Promise<readonly string[]> {
  const found = new Map<Place, string>();
  for (const sheet of new Set(places.map((place) => place.sheet))) {
    const here = places.filter((place) => place.sheet === sheet);
    const blocks = await cells.spills(sheet, here.map(({ address }) => address));
    here.forEach((place, at) => found.set(place, blocks[at]!));
  }
  return places.map((place) => found.get(place)!);
}
