import fc from "fast-check";
import { bgnbdExpected } from "../../../src/core/prediction/bgnbdExpected";
import { bgnbdFit } from "../../../src/core/prediction/bgnbdFit";
import { countsUntil } from "../../../src/core/prediction/countsUntil";
import { tracking } from "../../../src/core/prediction/tracking";
import { describeShared, serial } from "../../support/shared";
import { bought, CDNOW_LOG, cdnowHistories } from "./purchaseLog";

const MODEL = [0.243, 4.414, 0.793, 2.426] as const;

describeShared("on CDNOW", [CDNOW_LOG], () => {
  // Fader, Hardie & Lee (2005), section 5: the curves lie on each other in the first 39 weeks, and the model ends somewhat low after 78.
  test("tracking follows the base within 3 % at the end of the calibration and within 10 % after 78 weeks", () => {
    const [histories, cut] = [cdnowHistories(), serial("1997-09-30")];
    const fit = bgnbdFit(countsUntil(histories, cut, 7));
    if (fit.status !== "converged") throw new Error(fit.obstacle);
    const { actual, predicted, cut: ended } = tracking(histories, fit.parameters as unknown as typeof MODEL, { cut, until: serial("1998-06-30"), unitDays: 7 });
    expect(actual).toHaveLength(77);
    expect(ended).toBeCloseTo(38.86, 2);
    expect(Math.abs(predicted[38]! / actual[38]! - 1)).toBeLessThan(0.03);
    expect(predicted[76]! / actual[76]!).toBeGreaterThan(0.9);
    expect(predicted[76]!).toBeLessThan(actual[76]!);
    expect(actual[76]).toBeGreaterThan(2457 + 1800);
  });
});

test("tracking counts repeat purchases by the end of each whole unit, of the calibrated customers only", () => {
  const histories = bought([0, 7, 8, 30], [3, 21], [15, 16]);
  expect([...tracking(histories, MODEL, { cut: 14, until: 30, unitDays: 7 }).actual]).toEqual([1, 2, 3, 3]);
});
test("tracking of less than a unit has no entries", () => {
  expect(tracking(bought([5, 6]), MODEL, { cut: 6, until: 8, unitDays: 7 })).toEqual({ actual: new Float64Array(0), predicted: new Float64Array(0), cut: 1 / 7 });
});
test("tracking leaves the histories as they were", () => {
  const histories = bought([0, 7], [3, 21]);
  tracking(histories, MODEL, { cut: 14, until: 30, unitDays: 7 });
  expect(histories).toEqual(bought([0, 7], [3, 21]));
});
test("tracking by cohorts is the sum over the customers", () => {
  const logs = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }).map((days) => days.sort((a, b) => a - b)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(logs, fc.constantFrom(1, 7, 30), (days, unitDays) => {
      const histories = bought(...days);
      const begin = Math.min(...days.map(([first]) => first!));
      const { predicted, actual } = tracking(histories, MODEL, { cut: 60, until: 60, unitDays });
      predicted.forEach((value, k) => {
        const end = begin + (k + 1) * unitDays;
        const ofAll = days.reduce((sum, [first]) => sum + (first! < end ? bgnbdExpected(MODEL, (end - first!) / unitDays, 0, 0, 0) : 0), 0);
        expect(value).toBeCloseTo(ofAll, 10);
        expect(actual[k]).toBe(days.reduce((sum, own) => sum + own.slice(1).filter((day) => day <= end).length, 0));
      });
    }),
  );
});
