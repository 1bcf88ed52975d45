import type { Snapshot } from "../../../../src/files/store/Snapshot";

const range = (startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn) => ({ startRow, startColumn, endRow, endColumn });
const thin = { s: 1, cl: { rgb: "#616161" } };

const marks = [
  { cfId: "a", stopIfTrue: true, ranges: [range(1, 1, 3, 1)], rule: { type: "highlightCell", subType: "formula", value: "=$B2>SUM($B$2:$B$4)/3", style: { bg: { rgb: "#dff6dd" }, cl: { rgb: "#0b6a0b" }, bl: 1 } } },
  { cfId: "b", stopIfTrue: false, ranges: [range(1, 1, 3, 1), range(1, 3, 3, 3)], rule: { type: "highlightCell", subType: "number", operator: "between", value: [1, 2.5], style: { bg: { rgb: "#fde7e9" } } } },
  { cfId: "c", stopIfTrue: false, ranges: [range(1, 1, 3, 1)], rule: { type: "highlightCell", subType: "number", operator: "greaterThanOrEqual", value: 20, style: { it: 1, ul: { s: 1 } } } },
  { cfId: "d", stopIfTrue: false, ranges: [range(0, 0, 3, 0)], rule: { type: "highlightCell", subType: "text", operator: "containsText", value: 'a "b"', style: { st: { s: 1 } } } },
  { cfId: "e", stopIfTrue: false, ranges: [range(0, 0, 3, 0)], rule: { type: "highlightCell", subType: "text", operator: "notContainsText", value: "x", style: { bl: 1 } } },
  { cfId: "f", stopIfTrue: false, ranges: [range(0, 0, 3, 0)], rule: { type: "highlightCell", subType: "text", operator: "equal", value: "b & c", style: { bl: 1 } } },
  { cfId: "g", stopIfTrue: false, ranges: [range(0, 0, 3, 0)], rule: { type: "highlightCell", subType: "text", operator: "containsBlanks", style: { bl: 1 } } },
  { cfId: "h", stopIfTrue: false, ranges: [range(1, 3, 3, 3)], rule: { type: "highlightCell", subType: "timePeriod", operator: "lastMonth", style: { bl: 1 } } },
  { cfId: "i", stopIfTrue: false, ranges: [range(1, 1, 3, 1)], rule: { type: "highlightCell", subType: "rank", value: 2, isPercent: false, isBottom: true, style: { bl: 1 } } },
  { cfId: "j", stopIfTrue: false, ranges: [range(1, 1, 3, 1)], rule: { type: "highlightCell", subType: "average", operator: "lessThanOrEqual", style: { bl: 1 } } },
  { cfId: "k", stopIfTrue: false, ranges: [range(1, 1, 3, 1)], rule: { type: "highlightCell", subType: "duplicateValues", style: { bl: 1 } } },
  { cfId: "l", stopIfTrue: false, ranges: [range(1, 1, 3, 1)], rule: { type: "colorScale", config: [{ index: 0, color: "#ffffff", value: { type: "min" } }, { index: 1, color: "#ffff00", value: { type: "percentile", value: 50 } }, { index: 2, color: "#9dc3e6", value: { type: "formula", value: "=MAX($B$2:$B$4)" } }] } },
  { cfId: "m", stopIfTrue: false, ranges: [range(1, 1, 3, 1)], rule: { type: "dataBar", isShowValue: true, config: { min: { type: "num", value: 0 }, max: { type: "max" }, isGradient: true, positiveColor: "#5b9bd5", nativeColor: "#ff0000" } } },
  { cfId: "n", stopIfTrue: false, ranges: [range(1, 1, 3, 1)], rule: { type: "iconSet", isShowValue: true, config: [{ operator: "greaterThan", value: { type: "percent", value: 67 }, iconType: "3Arrows", iconId: "0" }, { operator: "greaterThanOrEqual", value: { type: "num", value: 3 }, iconType: "3Arrows", iconId: "1" }, { operator: "lessThan", value: { type: "num", value: 3 }, iconType: "3Arrows", iconId: "2" }] } },
];

const stop = { allowBlank: true, showErrorMessage: true, error: "нет & <нет>", errorStyle: 1 };
const validations = [
  { uid: "a", ranges: [range(1, 0, 3, 0), range(6, 0)], type: "list", formula1: '["да","нет \\"или\\" да"]', showDropDown: true, renderMode: 1, ...stop },
  { uid: "b", ranges: [range(1, 1, 3, 1)], type: "decimal", operator: "between", formula1: "0", formula2: "1.5", ...stop },
  { uid: "c", ranges: [range(1, 3, 3, 3)], type: "whole", operator: "greaterThan", formula1: "=B2", ...stop, showInputMessage: true, prompt: "whole", promptTitle: "number" },
  { uid: "d", ranges: [range(9, 0)], type: "list", formula1: "='Other sheet'!$A$1:$A$3", showDropDown: true, renderMode: 1, ...stop },
  { uid: "e", ranges: [range(10, 0)], type: "custom", formula1: "=ISNUMBER(A11)", ...stop },
];

const names = [
  { id: "a", name: "amounts", formulaOrRefString: "Main!$B$2:$B$4" },
  { id: "b", name: "CE_LTV", formulaOrRefString: "=LAMBDA(margin,[churn],margin/churn)" },
  { id: "c", name: "rate", formulaOrRefString: "=0.1" },
  { id: "d", name: "own", formulaOrRefString: "'Other sheet'!$A$1", localSheetId: "two", comment: "only here" },
];

const cells = {
  0: { 0: { v: "name", t: 1, s: "head" }, 1: { v: "amount", t: 1, s: "head" }, 3: { v: 45000.123456789, t: 2, s: { n: { pattern: "yyyy-mm-dd hh:mm" } } } },
  1: { 0: { v: " _x000D_ \u0001 & <b>\n ", t: 1 }, 1: { v: 10, t: 2, s: "money" }, 2: { f: "=B2*2", si: "down", v: 20, t: 2 }, 3: { v: 1, t: 3 }, 5: { f: "=SEQUENCE(2,3)", v: 1, t: 2 } },
  2: { 0: { v: "007", t: 1 }, 1: { v: 1e-7, t: 2, s: "money" }, 2: { si: "down", v: 2e-7, t: 2 }, 3: { v: "#N/A", t: 1 } },
  3: { 0: { v: "=not a formula", t: 1 }, 1: { v: -3.5, t: 2, s: "money" }, 2: { si: "down", v: -7, t: 2 }, 3: { f: '=IF(TRUE,"a ""b""","")', v: 'a "b"', t: 1 }, 5: { s: { bl: 1 } } },
  5: { 0: { f: "=CHURNRATE(3000,500,3300)", s: { n: { pattern: "0.00%" } } }, 1: { f: "=SEQUENCE(3)" }, 3: { f: "=LET(x,B2,x+1)" }, 4: { f: "=1/0" } },
  6: { 1: { v: "in the way", t: 1 }, 2: { f: "=COUNTIF(A1:A4,\"*\")" }, 3: { f: "='Other sheet'!A1&amounts" } },
};

/** A workbook with one of everything that a file carries. */
export const everything = (): Snapshot => ({
  id: "everything",
  sheetOrder: ["one", "two", "three"],
  styles: {
    head: { bl: 1, tb: 3, bd: { b: thin }, ht: 2, vt: 2 },
    money: { n: { pattern: '#,##0.00 "€"' }, cl: { rgb: "#0b5394" }, bg: { rgb: "#fff4ce" }, bd: { t: thin, b: thin, l: thin, r: { s: 7, cl: { rgb: "#ff0000" } } } },
  },
  sheets: {
    one: {
      id: "one",
      name: "Main",
      cellData: cells,
      mergeData: [range(12, 0, 13, 2)],
      columnData: { 0: { w: 63 }, 1: { w: 120 }, 3: { w: 131, hd: 1 }, 4: { w: 200 } },
      rowData: { 0: { h: 40, ia: 0 }, 2: { h: 24, ah: 47, ia: 1 }, 8: { hd: 1 } },
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: 0,
      zoomRatio: 0.9,
      tabColor: "#ff0000",
      rowCount: 1000,
      columnCount: 40,
    },
    two: { id: "two", name: "Other sheet", hidden: 1, cellData: { 0: { 0: { v: "да", t: 1, s: { ff: "Georgia", fs: 10.5, it: 1, ul: { s: 1 }, st: { s: 1 }, va: 3, tr: { a: 45 } } } } }, rowCount: 1000, columnCount: 40 },
    three: { id: "three", name: "Анкета 'x' & <y>", cellData: { 0: { 0: { f: "=Main!B2+'Other sheet'!A1" } } }, rowCount: 1000, columnCount: 40 },
  },
  resources: [
    { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify({ one: marks }) },
    { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify({ one: validations }) },
    { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))) },
    {
      name: "SHEET_TABLE_PLUGIN",
      data: JSON.stringify({
        one: { tables: [{ id: "t", name: "Orders", range: range(0, 0, 3, 1), options: { showHeader: true, showFooter: false, tableStyleId: "table-default-1" }, filters: { tableColumnFilterList: [] }, columns: ["name", "amount"].map((displayName) => ({ id: displayName, displayName, dataType: "string", formula: "", meta: {}, style: {} })) }], tableFilteredOutRows: [] },
      }),
    },
  ],
});
