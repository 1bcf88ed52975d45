import * as fc from "fast-check";
import { lostList } from "../../../src/core/churn/lostList";

test("lostList gives the places of those who are missing in the second list, in order", () => {
  expect(lostList(["Ann", "Bob", "Cid", "Dan"], ["Dan", "Ann", "Eve"])).toEqual([1, 2]);
});

test("lostList names a customer once, at the first mention", () => {
  expect(lostList(["Bob", "Ann", "Bob"], ["Ann"])).toEqual([0]);
});

test("lostList of an empty second list is everybody", () => {
  expect(lostList(["Ann", "Bob"], [])).toEqual([0, 1]);
});

test("lostList has no answer when nobody was lost", () => {
  expect(() => lostList(["Ann"], ["Ann", "Bob"])).toThrow("at least one customer who is missing");
});

test("lostList leaves the lists alone", () => {
  const before = ["b", "a", "b"];
  const after = ["c"];
  lostList(before, after);
  expect([before, after]).toEqual([["b", "a", "b"], ["c"]]);
});

const list = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 10 });

test("lostList agrees with looking everybody up", () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const wanted = before.flatMap((customer, i) => (after.includes(customer) || before.indexOf(customer) < i ? [] : [i]));
      fc.pre(wanted.length > 0);
      expect(lostList(before, after)).toEqual(wanted);
    }),
  );
});
