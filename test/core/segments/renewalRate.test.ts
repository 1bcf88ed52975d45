import { renewalRate } from "../../../src/core/segments/renewalRate";

test("renewalRate is renewed over due: 45 of 60 dealers", () => {
  expect(renewalRate(45, 60)).toBe(0.75);
});

test("renewalRate is 0 when nobody renewed and 1 when all did", () => {
  expect(renewalRate(0, 60)).toBe(0);
  expect(renewalRate(60, 60)).toBe(1);
});

test("renewalRate refuses more renewals than contracts due, before it looks for a contract", () => {
  expect(() => renewalRate(61, 60)).toThrow("at most due");
  expect(() => renewalRate(1, 0)).toThrow("at most due");
});

test("renewalRate refuses a period in which nothing was due", () => {
  expect(() => renewalRate(0, 0)).toThrow("at least one contract due");
});
