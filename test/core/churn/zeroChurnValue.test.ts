import { churnLoss } from "../../../src/core/churn/churnLoss";
import { zeroChurnValue } from "../../../src/core/churn/zeroChurnValue";

test("zeroChurnValue of case 02 of the course book is 1,500,000 at a margin of 5 %", () => {
  expect(zeroChurnValue([100, 100], [100000, 200000], 0.05)).toBeCloseTo(1500000, 6);
});

test("zeroChurnValue is the whole value where no share is told, and 0 where nobody is lost", () => {
  expect(zeroChurnValue([40, 10], [500, 3000])).toBe(50000);
  expect(zeroChurnValue([0], [500])).toBe(0);
  expect(zeroChurnValue([], [])).toBe(0);
});

test("zeroChurnValue leaves the lists alone", () => {
  const lost = [3, 1];
  zeroChurnValue(lost, [20, 10]);
  expect(lost).toEqual([3, 1]);
});

test("zeroChurnValue is the churn loss that would not be", () => {
  expect(zeroChurnValue([7, 3], [11, 13], 0.4)).toBe(churnLoss([7, 3], [11, 13], 0.4));
});
