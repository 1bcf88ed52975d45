import { atEdge, fitted, parametersOf, tooLittle } from "../../../src/core/prediction/Fit";
import type { Objective } from "../../../src/core/numeric/climb";

/** Waiting times of an exponential distribution, of which the rate is n/Σt, with the standard error rate/√n. */
const TIMES = [2, 5, 3, 9, 1];
const exponential = (unit: number): Objective => ([rate], gradient) => {
  const total = unit * TIMES.reduce((sum, time) => sum + time, 0);
  gradient.set([TIMES.length / rate! - total]);
  return TIMES.length * Math.log(rate!) - rate! * total;
};

test("fitted gives the parameters themselves, their standard errors and the log-likelihood", () => {
  const fit = fitted({ logLikelihood: exponential(1), starts: [[1]], scales: [1] });
  if (fit.status !== "converged") throw new Error(fit.obstacle);
  expect(fit.parameters[0]).toBeCloseTo(0.25, 9);
  expect(fit.standardErrors[0]).toBeCloseTo(0.25 / Math.sqrt(5), 6);
  expect(fit.logLikelihood).toBeCloseTo(5 * Math.log(0.25) - 5, 12);
});

test("fitted measures what is large by the scales, so that a unit decides nothing", () => {
  const unit = 1e8;
  const fit = fitted({ logLikelihood: exponential(unit), starts: [[1 / unit]], scales: [1 / unit] });
  expect(fit).toMatchObject({ status: "converged" });
  expect(parametersOf("", fit)[0]! * unit).toBeCloseTo(0.25, 9);
  expect(fitted({ logLikelihood: exponential(unit), starts: [[1]], scales: [1] })).toEqual(atEdge("parameter"));
});

test("fitted of a likelihood that rises without end, or has no top, has no parameters", () => {
  const rising: Objective = ([a], gradient) => { gradient.set([1 / a!]); return Math.log(a!); };
  const ridge: Objective = ([a, b], gradient) => { const d = Math.log(a! / b!); gradient.set([(-2 * d) / a!, (2 * d) / b!]); return -d * d; };
  expect(fitted({ logLikelihood: rising, starts: [[1]], scales: [1] })).toEqual(atEdge("parameter"));
  expect(fitted({ logLikelihood: ridge, starts: [[1, 2]], scales: [1, 1] })).toEqual(atEdge("ridge"));
});

test.each([tooLittle("oneCustomer"), atEdge("sameSpend")])("parametersOf %j refuses by its obstacle and the name of the model", (fit) => {
  if (fit.status === "converged") throw new Error("this fit has parameters");
  expect(() => parametersOf("BG/NBD", fit)).toThrow(expect.objectContaining({ reason: "noAnswer", fault: fit.obstacle, data: { model: "BG/NBD" } }));
});
