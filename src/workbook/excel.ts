import type { Workbook } from "./Workbook";
import { calculation } from "./excel/calculation";
import { cells } from "./excel/cells";
import { formats } from "./excel/formats";
import { names } from "./excel/names";
import { selection } from "./excel/selection";
import { sheets } from "./excel/sheets";
import { tables } from "./excel/tables";

/** The workbook open in Excel, through Office.js. */
export const excelWorkbook: Workbook = { host: "excel", cells, sheets, names, tables, formats, selection, calculation };
