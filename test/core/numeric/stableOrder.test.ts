import * as fc from "fast-check";
import { stableOrder } from "../../../src/core/numeric/stableOrder";

test("stableOrder gives the rows by key, those of one key in the order given", () => {
  expect([...stableOrder([7, 5, 7, 5, 6])]).toEqual([1, 3, 4, 0, 2]);
});

test("stableOrder of an order already made sorts by two keys", () => {
  const customers = [1, 0, 1, 0];
  const days = [20, 20, 10, 10];
  expect([...stableOrder(customers, stableOrder(days))]).toEqual([3, 1, 2, 0]);
});

test("stableOrder of nothing is nothing", () => {
  expect([...stableOrder([])]).toEqual([]);
});

test("stableOrder agrees with a sort of the rows", () => {
  const keys = fc.array(fc.integer({ min: -20, max: 20 }));
  fc.assert(fc.property(keys, (list) => expect([...stableOrder(list)]).toEqual(list.map((_, row) => row).sort((a, b) => list[a]! - list[b]!))));
});
