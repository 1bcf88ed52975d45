import { widths } from "../../../src/forecast/sheet/widths";
import { CALIBRATION, CUSTOMERS } from "../../../src/forecast/sheet/place";
import { LOCALES } from "../../../src/locale/Locale";
import { wordsIn } from "../../../src/locale/words";

test.each(LOCALES)("every column has a width that its header needs, in %s", (locale) => {
  const all = widths(locale);
  expect(all).toHaveLength(CALIBRATION.spend + 1);
  expect(all[CUSTOMERS.each]).toBeGreaterThan(wordsIn(locale).expectedSpend.length);
  expect(all.slice(CUSTOMERS.customer, CUSTOMERS.customer + 5)).toEqual(all.slice(CALIBRATION.customer));
});
