import type { Cell } from "../../cells/Cell";
import { forecastWords } from "../../locale/forecast";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import { wordsIn } from "../../locale/words";
import { CORRELATED, FEW_REPEAT_BUYERS, OFF } from "../checks";
import { columnOf } from "./customerFormulas";
import { at, CALIBRATION, CUSTOMERS, HEAD, LEFT, ROW, SETTING } from "./place";
import type { SheetRequest } from "./SheetRequest";

/** What stands on the sheet in words, and the settings as numbers: cell by cell. */
export function labels(request: SheetRequest, locale: Locale): readonly (readonly [address: string, cell: Cell])[] {
  const { sheet: words, parameters } = forecastWords(locale);
  const { study } = request;
  const column = (under: number, texts: readonly string[]): [string, Cell][] => texts.map((text, order) => [at(LEFT.label, under + 1 + order), text]);
  const errors = (names: readonly string[]): string[] => names.map((name) => say(locale, words.standardError, { name }));
  const fit = (names: readonly string[]): string[] => [...names, wordsIn(locale).logLikelihood, wordsIn(locale).status, ...errors(names)];
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const [source, checks] = [Object.fromEntries((["customer", "date", "amount"] as const).map((role) => [role, columnOf(request, role).replaceAll("$", "")])), ROW.checks];
  return [
    [at(LEFT.label, ROW.title), forecastWords(locale).title],
    [at(LEFT.label, ROW.source), say(locale, words.source, source)],
    [at(LEFT.label, ROW.howTo), words.howTo],
    [at(LEFT.label, ROW.settings), words.settings],
    ...column(ROW.settings, [words.until, words.cut, words.unitDays, words.horizon, words.discount]),
    [at(LEFT.value, SETTING.until), study.until],
    [at(LEFT.value, SETTING.cut), study.cut],
    [at(LEFT.value, SETTING.unitDays), study.unitDays],
    [at(LEFT.value, SETTING.horizon), study.horizon],
    [at(LEFT.value, SETTING.discount), study.yearlyDiscount],
    [at(LEFT.label, ROW.forecast), words.forecast],
    ...column(ROW.forecast, [words.purchases, words.alive, words.value]),
    [at(LEFT.label, ROW.buying), parameters.bgnbd],
    [at(LEFT.value, ROW.buying), words.whole],
    [at(LEFT.second, ROW.buying), words.first],
    ...column(ROW.buying, fit(["r", "alpha", "a", "b"])),
    [at(LEFT.label, ROW.spend), parameters.gammaGamma],
    [at(LEFT.value, ROW.spend), words.whole],
    ...column(ROW.spend, fit(["p", "q", "gamma"])),
    [at(LEFT.label, checks), words.checks],
    ...column(checks, [words.customers, words.repeatBuyers, words.correlation, words.ahead, words.predicted, words.actual, words.difference]),
    [at(LEFT.note, checks + 2), say(locale, words.repeatBuyersNote, { few: FEW_REPEAT_BUYERS })],
    [at(LEFT.note, checks + 3), say(locale, words.correlationNote, { limit: CORRELATED })],
    [at(LEFT.note, checks + 7), say(locale, words.differenceNote, { limit: percent.format(OFF) })],
    [at(LEFT.label, ROW.assumptions), words.assumptionsTitle],
    ...column(ROW.assumptions, Object.values(words.assumptions)),
    [at(CUSTOMERS.customer, ROW.title), words.customersTitle],
    [at(CALIBRATION.customer, ROW.title), words.calibrationTitle],
    [at(CUSTOMERS.alive, HEAD), wordsIn(locale).alive],
    [at(CUSTOMERS.purchases, HEAD), wordsIn(locale).expectedPurchases],
    [at(CUSTOMERS.each, HEAD), wordsIn(locale).expectedSpend],
  ];
}
