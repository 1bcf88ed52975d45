import { countsUntil } from "../../../src/core/prediction/countsUntil";
import { describeShared, serial, sharedRows } from "../../support/shared";
import { bought, CDNOW_LOG, cdnowHistories } from "./purchaseLog";
import { CDNOW } from "./cdnow";

const listed = ({ frequency, recency, age, spend }: ReturnType<typeof countsUntil>) => Array.from(frequency, (x, i) => [x, recency[i], age[i], spend[i]]);

describeShared("on CDNOW", [CDNOW_LOG, CDNOW], () => {
  // The published summary (lifetimes' copy) rounds to two decimals and keeps the 8 customers whose only purchase was of 0.
  test("countsUntil 30 September 1997 gives the summary the literature fits", () => {
    const counts = countsUntil(cdnowHistories(), serial("1997-09-30"), 7);
    const published = new Map(sharedRows(CDNOW).map((row) => [Number(row["ID"]) - 1, row]));
    expect(counts.of).toHaveLength(2349);
    counts.of.forEach(({ customer }, i) => {
      const row = published.get(customer)!;
      expect([counts.frequency[i]]).toEqual([Number(row["x"])]);
      expect(counts.recency[i]).toBeCloseTo(Number(row["t_x"]), 1);
      expect(counts.age[i]).toBeCloseTo(Number(row["T"]), 1);
      expect(Math.abs(counts.spend[i]! - Number(row["zbar"]))).toBeLessThan(0.0051);
    });
  });
});

test("countsUntil counts purchases after the first up to and with the day, in units", () => {
  expect(listed(countsUntil(bought([100, 114, 121, 122], [121], [107]), 121, 7))).toEqual([[2, 3, 3, 10], [0, 0, 0, 0], [0, 0, 2, 0]]);
});
test("countsUntil leaves out who bought first after the day", () => {
  expect(countsUntil(bought([100], [101]), 100, 7).of.map(({ customer }) => customer)).toEqual([0]);
});
test("countsUntil leaves the histories as they were", () => {
  const histories = bought([100, 114]);
  countsUntil(histories, 110, 7);
  expect(histories).toEqual(bought([100, 114]));
});
