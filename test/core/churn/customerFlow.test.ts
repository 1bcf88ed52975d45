import * as fc from "fast-check";
import { customerFlow } from "../../../src/core/churn/customerFlow";

const customers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `customer ${from + i}`);

test("customerFlow sees the starting customers only: 5 % where gross counts give 7 %", () => {
  // golden/churn_retention.json: of 1000 customers 50 left, of 200 new ones 20, who stand in neither list.
  const flow = customerFlow(customers(0, 1000), customers(50, 1180));
  expect(flow).toEqual({ atStart: 1000, joined: 180, lost: 50, atEnd: 1130, rate: 0.05 });
});

test("customerFlow counts a customer once, however often named", () => {
  expect(customerFlow(["a", "b", "a"], ["b", "c", "c"])).toEqual({ atStart: 2, joined: 1, lost: 1, atEnd: 2, rate: 0.5 });
});

test("customerFlow of two equal lists has no flow, of two strange ones nothing else", () => {
  expect(customerFlow(["a"], ["a"])).toEqual({ atStart: 1, joined: 0, lost: 0, atEnd: 1, rate: 0 });
  expect(customerFlow(["a"], ["b"])).toEqual({ atStart: 1, joined: 1, lost: 1, atEnd: 1, rate: 1 });
});

test("customerFlow refuses an empty first list", () => {
  expect(() => customerFlow([], ["a"])).toThrow("at least one customer in the base");
});

test("customerFlow leaves the lists alone", () => {
  const before = ["b", "a", "b"];
  customerFlow(before, before);
  expect(before).toEqual(["b", "a", "b"]);
});

const list = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 1, maxLength: 12 });

test("customerFlow closes: at the start + joined − lost = at the end, in whatever order the lists stand", () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const flow = customerFlow(before, after);
      expect(flow.atStart + flow.joined - flow.lost).toBe(flow.atEnd);
      expect(customerFlow(before.slice().reverse(), after.slice().sort())).toEqual(flow);
    }),
  );
});
