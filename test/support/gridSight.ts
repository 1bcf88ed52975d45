import { DataValidationType, WrapStrategy, type Injector, type IStyleData, type Nullable, type Workbook as GridWorkbook } from "@univerjs/core";
import { deserializeListOptions } from "@univerjs/sheets";
import { ConditionalFormattingRuleModel, ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { holds, parseAddress } from "../../src/cells/address";
import type { Appearance } from "../../src/workbook/appearance";
import { toArea } from "../../src/workbook/grid/Book";
import type { Entry } from "../../src/workbook/Layout";
import type { Place } from "../../src/workbook/Workbook";

/** What a person sees of the grid's cells besides their values. */
export function gridSight(injector: Injector, unit: GridWorkbook) {
  const cell = ({ sheet: name, address }: Place) => ({ sheet: unit.getSheetBySheetName(name)!, ...parseAddress(address) });
  return {
    lookAt: async (place: Place): Promise<Appearance> => {
      const { sheet, row, column } = cell(place);
      return appearance(unit.getStyles().getStyleByCell(sheet.getCellMatrix().getValue(row, column)));
    },
    entryAt: async (place: Place): Promise<Entry | undefined> => {
      const { sheet, row, column } = cell(place);
      const rule = injector.get(SheetDataValidationModel).getRuleByLocation(unit.getUnitId(), sheet.getSheetId(), row, column);
      if (!rule) return undefined;
      const bounds = { from: Number(rule.formula1), to: Number(rule.formula2), ...(rule.type === DataValidationType.WHOLE && { whole: true }) };
      return { allow: rule.type === DataValidationType.LIST ? { words: deserializeListOptions(rule.formula1 ?? "") } : bounds, message: rule.error ?? "" };
    },
    marksAt: async (place: Place): Promise<readonly string[]> => {
      const { sheet, row, column } = cell(place);
      const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit.getUnitId(), sheet.getSheetId()) ?? [];
      return rules.filter(({ ranges }) => ranges.some((range) => holds(toArea(range, sheet), row, column))).map(({ rule }) => ("value" in rule ? String(rule.value) : "heat"));
    },
    /** The fill that marks and heat maps give a cell. */
    fillAt: (place: Place): string | undefined => {
      const { sheet, row, column } = cell(place);
      const composed = injector.get(ConditionalFormattingService).composeStyle(unit.getUnitId(), sheet.getSheetId(), row, column);
      return composed?.style?.bg?.rgb ?? undefined;
    },
    heldRowsOf: async (name: string): Promise<number> => unit.getSheetBySheetName(name)!.getConfig().freeze.ySplit,
    widthOf: async (place: Place): Promise<number> => {
      const { sheet, column } = cell(place);
      return Math.round((sheet.getColumnManager().getColumnWidth(column) - 5) / 7);
    },
  };
}

function appearance(style: Nullable<IStyleData>): Appearance {
  const { fs: size, bl: bold, cl, bg, tb, bd } = style ?? {};
  const line = bd?.l ? "around" : bd?.t ? "above" : bd?.b ? "below" : undefined;
  return {
    ...(size && { size }),
    ...(bold && { bold: true }),
    ...(cl?.rgb && { color: cl.rgb }),
    ...(bg?.rgb && { fill: bg.rgb }),
    ...(tb === WrapStrategy.WRAP && { wraps: true }),
    ...(line && { line }),
  };
}
