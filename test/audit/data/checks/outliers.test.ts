import { outliers } from "../../../../src/audit/data/checks/outliers";
import { found } from "../ask";

/** Quartiles 10 and 40: the fence on the scale of logarithms is at 40 × 4³ = 2,560. */
const amounts = [...new Array<number>(3).fill(5), ...new Array<number>(6).fill(10), ...new Array<number>(5).fill(20), ...new Array<number>(6).fill(40)];

test("outliers tells what lies beyond Tukey's outer fence of the logarithms", () => {
  const [finding] = found(outliers, "amount", [...amounts, 2600]);
  expect(finding).toMatchObject({ kind: "outliers", weight: "doubt", rows: [20], data: { most: 2600 } });
  expect(finding!.data["limit"]).toBeCloseTo(2560, 6);
  expect(finding!.data["typical"]).toBeCloseTo(20, 6);
});
test("outliers lets what lies on the fence be, and what is small", () => expect(found(outliers, "amount", [...amounts, 2559, 0.01, 0, -5000])).toEqual([]));
test("outliers says nothing of fewer than twenty values, nor where the middle half is one value", () => {
  expect(found(outliers, "amount", [...amounts.slice(2), 1e9])).toEqual([]);
  expect(found(outliers, "amount", [...new Array<number>(30).fill(9.9), 1e9])).toEqual([]);
});
test("outliers does not hide behind itself, as mean and standard deviation would let it", () => {
  expect(found(outliers, "amount", [...amounts, 1e6, 1e6])).toMatchObject([{ rows: [20, 21] }]);
});
