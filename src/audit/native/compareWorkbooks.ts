import { formatAddress, holds, parseAddress } from "../../cells/address";
import { isBlank } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import type { Place } from "../../workbook/Workbook";
import type { SheetValues } from "../own/SheetValues";
import type { Unlike } from "./HandedOn";
import { isLike } from "./isLike";

export interface Compared {
  /** Cells with anything in them. */
  readonly cells: number;
  /** Those outside some blocks that show something else than before. */
  readonly unlike: readonly Unlike[];
}

/** Every cell of some sheets, as they were and as they are. */
export async function compareWorkbooks(places: readonly Place[], before: SheetValues, now: SheetValues, blocks: readonly Place[]): Promise<Compared> {
  let cells = 0;
  const unlike: Unlike[] = [];
  for (const place of places) {
    const [was, is] = [(await before.read(place)) ?? [], (await now.read(place)) ?? []];
    const corner = parseAddress(place.address);
    const ours = blocks.filter(({ sheet }) => sheet === place.sheet).map(({ address }) => parseAddress(address));
    was.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (isBlank(cell)) return;
        cells++;
        const [row, column] = [corner.row + r, corner.column + c];
        const theirs = is[r]?.[c] ?? null;
        if (!isLike(cell, theirs) && !ours.some((area) => holds(area, row, column))) unlike.push({ cell: qualify(place.sheet, formatAddress({ row, column })), ours: cell, theirs });
      }),
    );
  }
  return { cells, unlike };
}
