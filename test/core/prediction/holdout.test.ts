import { bgnbdExpected } from "../../../src/core/prediction/bgnbdExpected";
import { expectedOfAll, holdout } from "../../../src/core/prediction/holdout";
import { describeShared, serial } from "../../support/shared";
import { bought, CDNOW_LOG, cdnowHistories } from "./purchaseLog";

const OBSERVED = { cut: serial("1997-09-30"), until: serial("1998-06-30"), unitDays: 7 };

describeShared("on CDNOW", [CDNOW_LOG], () => {
  // 39 weeks to 30 September 1997, 39 to 30 June 1998. Over all 2,357 customers lifetimes and CLVTools expect 1,653.4; 1,882 were made.
  // A purchase of 0 is none here: without the 8 customers who made no other, somewhat more is expected of the rest.
  test("holdout expects what the implementations of the literature expect, and counts what was bought", () => {
    const { customers, calibrated, actual, predicted } = holdout(cdnowHistories(), OBSERVED);
    expect({ customers, calibrated, actual }).toEqual({ customers: 2349, calibrated: 2457, actual: 1882 });
    expect(Math.abs(predicted! / 1653.4 - 1)).toBeLessThan(0.002);
  });
  test("holdout does not see the order of the customers, not even in its last bit", () => {
    expect(holdout(cdnowHistories().reverse(), OBSERVED)).toEqual(holdout(cdnowHistories(), OBSERVED));
  });
});

test("holdout without a fit counts all the same and predicts nothing", () => {
  const { fit, ...counted } = holdout(bought([1, 50], [2, 60, 70], [45]), { cut: 40, until: 80, unitDays: 7 });
  expect(fit.status).toBe("tooLittle");
  expect(counted).toEqual({ customers: 2, calibrated: 0, actual: 3, predicted: undefined });
});
test("expectedOfAll is the sum over the customers", () => {
  const model = [0.243, 4.414, 0.793, 2.426] as const;
  const counts = { frequency: Float64Array.of(0, 2), recency: Float64Array.of(0, 30.43), age: Float64Array.of(38.86, 38.86) };
  expect(expectedOfAll(model, counts, 39)).toBeCloseTo(bgnbdExpected(model, 39, 0, 0, 38.86) + bgnbdExpected(model, 39, 2, 30.43, 38.86), 14);
});
test("holdout leaves the histories as they were", () => {
  const histories = bought([1, 20, 50], [2, 9, 60]);
  holdout(histories, { cut: 40, until: 80, unitDays: 7 });
  expect(histories).toEqual(bought([1, 20, 50], [2, 9, 60]));
});
