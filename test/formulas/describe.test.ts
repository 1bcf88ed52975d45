import { LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { IDescriptionService, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { describeFunctions } from "../../src/formulas/describe";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { LOCALES } from "../../src/locale/Locale";

test("autocomplete knows every function in the language that was chosen last", () => {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: "described" });
  const injector = univer.__getInjector();
  for (const locale of LOCALES) {
    describeFunctions(injector, locale);
    for (const { id, text, params } of FUNCTIONS) {
      const info = injector.get(IDescriptionService).getFunctionInfo(id);
      expect(info?.abstract).toBe(text[locale].summary);
      expect(info?.functionParameter.map(({ name }) => name)).toEqual(Object.keys(params));
    }
  }
  univer.dispose();
});
