import * as fc from "fast-check";
import { customerProfit } from "../../../src/core/value/customerProfit";

test("customerProfit takes the cost of goods and of every order and visit from the revenue", () => {
  // 1000 − 600 − (2·20 + 1·50) = 310; 400 − 300 − (5·20 + 3·50) = −150
  expect(customerProfit([1000, 400], [600, 300], [[2, 1], [5, 3]], [20, 50])).toEqual([310, -150]);
});

test("customerProfit without activities is the gross margin", () => {
  expect(customerProfit([1000, 400], [600, 300], [[0], [0]], [20])).toEqual([400, 100]);
});

test("customerProfit lets one revenue or one cost stand for all customers", () => {
  expect(customerProfit([1000], [600, 300], [[1], [2]], [10])).toEqual([390, 680]);
  expect(customerProfit([1000, 400], [0], [[1], [2]], [10])).toEqual([990, 380]);
});

test("customerProfit refuses sizes that do not fit and a negative activity", () => {
  expect(() => customerProfit([1, 2, 3], [1, 2], [[1], [2]], [10])).toThrow("as many values of revenue");
  expect(() => customerProfit([1, 2], [1, 2, 3], [[1], [2]], [10])).toThrow("as many values of cost");
  expect(() => customerProfit([1, 2], [1, 2], [[1, 1], [2, 2]], [10])).toThrow("one rate for each column");
  expect(() => customerProfit([1, 2], [1, 2], [[1], [-2]], [10])).toThrow(expect.objectContaining({ reason: "outOfRange", data: { row: 2, got: -2 } }));
});

test("customerProfit tells a wrong size before a negative activity", () => {
  expect(() => customerProfit([1, 2], [1, 2], [[1], [-2]], [10, 20])).toThrow("one rate for each column");
});

test("customerProfit does not change what it is given", () => {
  const [revenue, cost, activities, rates] = [[10, 20], [5, 5], [[1], [2]], [3]];
  customerProfit(revenue, cost, activities, rates);
  expect([revenue, cost, activities, rates]).toEqual([[10, 20], [5, 5], [[1], [2]], [3]]);
});

test("customerProfit of all customers is revenue less cost less the activities of all at their rates", () => {
  const whole = fc.integer({ min: 0, max: 1000 });
  fc.assert(fc.property(fc.array(fc.tuple(whole, whole, whole, whole), { minLength: 1 }), whole, whole, (rows, a, b) => {
    const profits = customerProfit(rows.map(([r]) => r), rows.map(([, c]) => c), rows.map(([, , x, y]) => [x, y]), [a, b]);
    const total = rows.reduce((sum, [r, c, x, y]) => sum + r - c - x * a - y * b, 0);
    expect(profits.reduce((sum, profit) => sum + profit, 0)).toBe(total);
  }));
});
