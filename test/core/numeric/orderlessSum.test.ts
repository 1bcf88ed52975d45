import fc from "fast-check";
import { orderlessSum } from "../../../src/core/numeric/orderlessSum";

test("orderlessSum of thousandths is what a schoolbook says", () => {
  expect(orderlessSum(Float64Array.of(0.001, 0.002, 0.003))).toBe(0.006);
});
test("orderlessSum of nothing is 0", () => expect(orderlessSum(new Float64Array(0))).toBe(0));
test("orderlessSum leaves its list as it was", () => {
  const list = Float64Array.of(3, 1, 2);
  orderlessSum(list);
  expect([...list]).toEqual([3, 1, 2]);
});
test("orderlessSum is the same to the last bit in any order", () => {
  const lists = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { maxLength: 30 });
  fc.assert(fc.property(lists, (list) => expect(orderlessSum(Float64Array.from(list).reverse())).toBe(orderlessSum(Float64Array.from(list)))));
});
