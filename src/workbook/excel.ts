import type { Workbook } from "./Workbook";
import { calculation } from "./excel/calculation";
import { cells } from "./excel/cells";
import { formats } from "./excel/formats";
import { layouts } from "./excel/layouts";
import { names } from "./excel/names";
import { selection } from "./excel/selection";
import { sheets } from "./excel/sheets";
import { tables } from "./excel/tables";

/** The workbook open in Excel, through Office.js. Excel keeps a step to undo for each request, and lets nobody join them. */
export const excelWorkbook: Workbook = { host: "excel", cells, sheets, names, tables, formats, layouts, selection, calculation, together: (work) => work() };
