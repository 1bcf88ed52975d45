import * as fc from "fast-check";
import { sbgLifetime } from "../../../src/core/prediction/sbgLifetime";
import { sbgResidual } from "../../../src/core/prediction/sbgResidual";
import { sbgSurvival } from "../../../src/core/prediction/sbgSurvival";
import { describeShared } from "../../support/shared";
import { SBG, segments } from "./sbgSegments";

describeShared("on Fader & Hardie's segments", [SBG], () => {
  test("sbgResidual gives DERL at 10 % of customers who have paid 1 to 5 times, in closed form and summed", () => {
    for (const { published: { alpha, beta }, DERL_d10pct_n1_to_5_at_published: closed, DERL_bruteforce: summed } of segments()) {
      closed.forEach((wanted, renewals) => expect(sbgResidual(alpha, beta, renewals, 0.1)).toBeCloseTo(wanted, 12));
      summed.forEach((wanted, renewals) => expect(sbgResidual(alpha, beta, renewals, 0.1)).toBeCloseTo(wanted, 11));
    }
  });
});

test("sbgResidual without discount is (beta + k) / (alpha − 1), for alpha above 1 only", () => {
  expect(sbgResidual(1.5, 4, 2)).toBeCloseTo(12, 12);
  expect(() => sbgResidual(1, 4, 2)).toThrow(expect.objectContaining({ reason: "noAnswer", fault: "endlessLifetime" }));
});

test("sbgResidual refuses a discount that is next to none", () => {
  expect(() => sbgResidual(2, 4, 0, 1e-7)).toThrow(expect.objectContaining({ fault: "discountTooSmall" }));
});

const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
const discount = fc.double({ min: 0.02, max: 1, noNaN: true });

test("sbgResidual is the sum of those who will renew among those there, discounted from the next renewal on", () => {
  fc.assert(
    fc.property(parameter, parameter, fc.integer({ min: 0, max: 20 }), discount, (alpha, beta, renewals, rate) => {
      const there = sbgSurvival(alpha, beta, renewals);
      fc.pre(there > 1e-200);
      let sum = 0;
      for (let t = 0, term = 1; term > 1e-17 * sum; t++) {
        term = sbgSurvival(alpha, beta, renewals + 1 + t) / there / (1 + rate) ** t;
        sum += term;
      }
      expect(Math.abs(sbgResidual(alpha, beta, renewals, rate) / sum - 1)).toBeLessThan(1e-10);
    }),
  );
});

test("a lifetime is the first payment and the residual after it, a period later", () => {
  fc.assert(
    fc.property(parameter, parameter, discount, (alpha, beta, rate) => {
      expect(1 + sbgResidual(alpha, beta, 0, rate) / (1 + rate)).toBeCloseTo(sbgLifetime(alpha, beta, rate), 10);
    }),
  );
});

test("sbgResidual rises with the renewals made", () => {
  fc.assert(
    fc.property(parameter, parameter, fc.integer({ min: 0, max: 50 }), discount, (alpha, beta, renewals, rate) => {
      expect(sbgResidual(alpha, beta, renewals + 1, rate)).toBeGreaterThan(sbgResidual(alpha, beta, renewals, rate));
    }),
  );
});
