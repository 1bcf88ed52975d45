import { LogLevel, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { GridLanguage } from "./gridLanguage";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, object | undefined];

/** The grid with its screen, without a workbook yet. */
export function createUniver(container: HTMLElement, { tag, words }: GridLanguage, darkMode: boolean): Univer {
  const univer = new Univer({ logLevel: LogLevel.ERROR, darkMode, locale: tag, locales: { [tag]: words } });
  const presets = [
    // A workbook is calculated when it is opened: values that were kept would not spill.
    UniverSheetsCorePreset({ container, formula: { initialFormulaComputing: CalculationMode.FORCED } }),
    UniverSheetsConditionalFormattingPreset(),
    // The search field of a list takes the keyboard from the cell in the middle of a word; rules of lessons are not for editing.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsTablePreset(),
  ];
  for (const [plugin, config] of plugins(presets.flatMap((preset) => preset.plugins as Registration[]))) univer.registerPlugin(plugin, config);
  return univer;
}

/** Presets name some plugins twice: the last word counts, the first place. */
function plugins(registrations: readonly Registration[]): Iterable<readonly [PluginCtor<Plugin>, object | undefined]> {
  const byName = new Map<string, readonly [PluginCtor<Plugin>, object | undefined]>();
  for (const registration of registrations) {
    const [plugin, config] = Array.isArray(registration) ? registration : [registration, undefined];
    byName.set(plugin.pluginName, [plugin, config]);
  }
  return byName.values();
}
