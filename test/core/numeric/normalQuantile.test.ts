import { twoSidedZ } from "../../../src/core/numeric/normalQuantile";

test.each([
  [0.5, 0.6744897501960817],
  [0.8, 1.2815515655446004],
  [0.9, 1.6448536269514722],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
  [0.999, 3.2905267314918945],
])("twoSidedZ(%d) is the tables' %d", (confidence, z) => {
  expect(twoSidedZ(confidence)).toBeCloseTo(z, 12);
});

test("twoSidedZ of the shares within one, two and three standard deviations is 1, 2 and 3", () => {
  expect(twoSidedZ(0.6826894921370859)).toBeCloseTo(1, 12);
  expect(twoSidedZ(0.9544997361036416)).toBeCloseTo(2, 12);
  expect(twoSidedZ(0.9973002039367398)).toBeCloseTo(3, 12);
});

test("twoSidedZ is next to 0 without confidence", () => {
  expect(twoSidedZ(0)).toBeCloseTo(0, 15);
});

test("twoSidedZ keeps its digits next to certainty", () => {
  expect(twoSidedZ(1 - 1e-9)).toBeCloseTo(6.10941, 5);
  // The largest confidence there is, by Python's statistics.NormalDist: its upper tail would round to nothing.
  expect(twoSidedZ(1 - 2 ** -53)).toBeCloseTo(8.292361075813595, 12);
});
