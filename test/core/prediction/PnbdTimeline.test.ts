import { hypergeometric } from "../../../src/core/numeric/hypergeometric";
import { PnbdTimeline } from "../../../src/core/prediction/PnbdTimeline";

const list = (...values: number[]): Float64Array => Float64Array.from(values);

/** The published likelihood but for Γ(r+x)/Γ(r), where α is larger: Fader & Hardie (2005), note 009, equations 18 and 19. */
function published(x: number, recency: number, age: number, r: number, alpha: number, s: number, beta: number): number {
  const all = r + s + x;
  const term = (t: number): number => ((alpha + t) ** -all * hypergeometric(r + x, all + 1, (alpha - beta) / (alpha + t))) / ((beta + t) / (alpha + t)) ** s;
  return alpha ** r * beta ** s * ((alpha + age) ** -(r + x) * (beta + age) ** -s + (s / all) * (term(recency) - term(age)));
}

test("PnbdTimeline sums the published likelihood, each history as often as its weight says", () => {
  const timeline = new PnbdTimeline(2, list(9, 20, 20), list(44, 20, 44), list(1, 2, 5));
  const [model, gradient] = [[0.7, 12, 0.5, 8] as const, new Float64Array(4)];
  const wanted = Math.log(published(2, 9, 44, ...model)) + 2 * Math.log(published(2, 20, 20, ...model)) + 5 * Math.log(published(2, 20, 44, ...model));
  expect(timeline.logLikelihood(...model, gradient)).toBeCloseTo(wanted, 11);
});

test("PnbdTimeline adds to the slopes that it is given", () => {
  const timeline = new PnbdTimeline(1, list(5), list(30), list(3));
  const [once, twice] = [new Float64Array(4), new Float64Array(4)];
  timeline.logLikelihood(0.7, 12, 0.5, 8, once);
  timeline.logLikelihood(0.7, 12, 0.5, 8, twice);
  timeline.logLikelihood(0.7, 12, 0.5, 8, twice);
  twice.forEach((slope, i) => expect(slope).toBeCloseTo(2 * once[i]!, 12));
});

test("PnbdTimeline leaves its lists as they were", () => {
  const lists = [list(9, 3), list(44, 20), list(1, 2)] as const;
  new PnbdTimeline(2, ...lists).logLikelihood(0.7, 12, 0.5, 8, new Float64Array(4));
  expect(lists.map((values) => [...values])).toEqual([[9, 3], [44, 20], [1, 2]]);
});
