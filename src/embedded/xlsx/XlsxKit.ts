import type { SheetChart } from "../../course/desk/chartsIn";
import type { Snapshot } from "../../files/store/Snapshot";
import type { OpenedXlsx } from "../../files/xlsx/openXlsx";
import type { SavedWorkbook } from "../../files/xlsx/saveXlsx";
import type { WrittenXlsx } from "../../files/xlsx/writeXlsx";
import type { Locale } from "../../locale/Locale";
import type { Workbook } from "../../workbook/Workbook";

/** What the page needs to open and save xlsx files; the entry point has it. The work is done aside, where the page goes on. */
export interface XlsxKit {
  open(bytes: Uint8Array): Promise<OpenedXlsx>;
  save(workbook: SavedWorkbook): Promise<WrittenXlsx>;
  /** Whether a workbook calls any function of ours, which only the add-in knows. */
  usesOurs(workbook: Snapshot): boolean;
  /** The charts that belong to sheets of a workbook, in words of a language: the grid itself has none. */
  charts(workbook: Workbook, locale: Locale): Promise<readonly SheetChart[]>;
}
