import type { DataSource } from "../../../audit/data/DataSource";
import type { Repair } from "../../../audit/data/repair/Repair";
import { repairedCells } from "../../../audit/data/repair/repairedCells";
import type { NewColumn } from "../../../audit/data/repair/writeBeside";
import { NUMBER_FORMAT } from "../../../functions/units";
import type { DataWords } from "../../../locale/audit/data";
import { fill } from "../../../locale/fill";
import type { Cell } from "../../../cells/Cell";

/** The column that a repair writes: its header in the reader's language, its cells, and how they are shown. */
export function newColumn(repair: Repair, source: DataSource, { sheet, found }: DataWords): NewColumn {
  const rowOf = (row: number): number => source.found.area.row + row + 1;
  const title = repair.kind === "marks" ? found[repair.of].title : "";
  const cells = repairedCells(source, repair, { mark: () => title, repeat: (_, first) => fill(sheet.repeat, { row: String(rowOf(first)) }, "en") });
  const header = repair.kind === "marks" ? sheet.check.replace("{title}", title) : sheet.cleaned.replace("{header}", source.found.headers[repair.column]!);
  return { header, cells, format: formatOf(repair, cells) };
}

function formatOf(repair: Repair, cells: readonly Cell[]): string {
  if (repair.kind === "fractions") return NUMBER_FORMAT.share;
  if (repair.kind !== "dates") return NUMBER_FORMAT.text;
  return cells.some((cell) => typeof cell === "number" && cell % 1 !== 0) ? NUMBER_FORMAT.moment : NUMBER_FORMAT.date;
}
