import type { Rfm } from "../../../src/core/segments/rfm";
import { rfmSummary } from "../../../src/core/segments/rfmSummary";
import { SEGMENTS } from "../../../src/core/segments/segment";

const scores = Uint8Array.of(5, 5, 1);
const scored: Rfm = {
  firstRows: Int32Array.of(0, 1, 2),
  recency: Float64Array.of(1, 3, 90),
  frequency: Float64Array.of(4, 2, 1),
  monetary: Float64Array.of(60, 30, 10),
  r: scores,
  f: scores,
  m: scores,
  segments: ["champions", "champions", "hibernating"],
};

test("rfmSummary counts customers, revenue and means by segment", () => {
  const champions = rfmSummary(scored).find(({ segment }) => segment === "champions");
  expect(champions).toEqual({
    segment: "champions", customers: 2, share: 2 / 3, revenue: 90, revenueShare: 0.9, means: { recency: 2, frequency: 3, monetary: 45 },
  });
});

test("rfmSummary lists every segment in the order of the table, empty ones without means", () => {
  const summary = rfmSummary(scored);
  expect(summary.map(({ segment }) => segment)).toEqual(SEGMENTS);
  expect(summary[0]).toEqual({ segment: "new", customers: 0, share: 0, revenue: 0, revenueShare: 0, means: undefined });
});

test("rfmSummary has no revenue shares where revenue is not above 0", () => {
  // In doubles the sum of the second is 2.8e-17.
  for (const monetary of [Float64Array.of(-60, 30, 10), Float64Array.of(0.1, 0.2, -0.3)]) {
    expect(rfmSummary({ ...scored, monetary }).map(({ revenueShare }) => revenueShare)).toEqual(Array(10).fill(undefined));
  }
});

test("the shares of customers and of revenue sum to 1", () => {
  const total = (pick: (part: ReturnType<typeof rfmSummary>[number]) => number): number => rfmSummary(scored).reduce((all, part) => all + pick(part), 0);
  expect(total(({ share }) => share)).toBeCloseTo(1, 14);
  expect(total(({ revenueShare }) => revenueShare!)).toBeCloseTo(1, 14);
});
