import { checksOf } from "../../src/forecast/checks";
import type { Fit } from "../../src/core/prediction/Fit";
import type { Study } from "../../src/forecast/StudyRequest";

const settled = { status: "converged", parameters: [1, 1, 1, 1], standardErrors: [1, 1, 1, 1], logLikelihood: -1 } as const;
const found = (given: { fit?: Fit; spendFit?: Fit; first?: Fit;  repeatBuyers?: number; correlation?: number; actual?: number; predicted?: number | undefined }): Readonly<Record<string, string>> => {
  const { fit = settled, spendFit = settled, first = settled, repeatBuyers = 500, correlation = 0, actual = 1000, predicted } = { predicted: 1000, ...given };
  const base = { cut: 1, until: 2, unitDays: 7, horizon: 52, first: 0, customers: 900, repeats: 900, yearlyDiscount: 0, fit, spendFit, tracking: undefined, outlook: undefined };
  const study: Study = { ...base, repeatBuyers, correlation, holdout: { fit: first, customers: 900, calibrated: 900, actual, predicted } };
  return Object.fromEntries(checksOf(study).map((check) => [check.of, [check.verdict, ...("loose" in check ? [check.loose.join()] : "obstacle" in check && check.obstacle ? [check.obstacle] : [])].join(": ")]));
};

test("checksOf finds nothing against a large base that the holdout confirms", () => {
  expect(found({})).toEqual({ fit: "good", repeatBuyers: "good", correlation: "good", holdout: "good" });
});
test("checksOf warns of parameters below their own standard error, in either model, and names them", () => {
  const loose: Fit = { ...settled, standardErrors: [1, 1, 1.01, NaN] };
  expect(found({ fit: loose })["fit"]).toBe("fair: a,b");
  expect(found({ spendFit: { ...settled, parameters: [1, 1, 1], standardErrors: [2, 1, 1] } })["fit"]).toBe("fair: p");
  expect(found({ spendFit: { status: "tooLittle", obstacle: "sameSpend" } })["fit"]).toBe("good");
});
test("checksOf warns of fewer than 100 repeat buyers", () => {
  expect([99, 100].map((repeatBuyers) => found({ repeatBuyers })["repeatBuyers"])).toEqual(["fair", "good"]);
});
test("checksOf warns of a correlation above 0.3 in either direction", () => {
  expect([0.3, 0.31, -0.31].map((correlation) => found({ correlation })["correlation"])).toEqual(["good", "fair", "fair"]);
});
test("checksOf warns of a holdout off by more than a tenth, unless chance alone does that to so few purchases", () => {
  expect([1100, 1101, 899].map((predicted) => found({ predicted })["holdout"])).toEqual(["good", "fair", "fair"]);
  expect(found({ actual: 16, predicted: 23 })["holdout"]).toBe("chance");
});
test("checksOf says why the first part has no model", () => {
  expect(found({ first: { status: "tooLittle", obstacle: "oneCustomer" }, predicted: undefined })["holdout"]).toBe("open: oneCustomer");
});
test("checksOf leaves open what cannot be compared", () => {
  expect(found({ predicted: undefined })["holdout"]).toBe("open");
  expect(found({ actual: 0 })["holdout"]).toBe("open");
});
