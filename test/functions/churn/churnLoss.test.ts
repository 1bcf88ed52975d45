import { down, spill, value, why } from "../../support/sheet";

test.each(["CHURNLOSS", "ZEROCHURNVALUE"])("%s of blank cells is 0, and a blank beside a number is 0", (id) => {
  expect(value(id, down(null, null), down(null, null))).toBe(0);
  expect(value(id, down(100, 5), down(1000, null))).toBe(100000);
});
test.each(["CHURNLOSS", "ZEROCHURNVALUE"])("%s takes one value for all groups, and lists of different sizes never", (id) => {
  expect(value(id, down(100, 50), 1000)).toBe(150000);
  expect(value(id, down(100, 50), down(1, 2, 3))).toBe("#VALUE!");
});
test("CHURNLOSS lifts over the margin while the lists stand", () => {
  expect(spill("CHURNLOSS", down(100, 100), down(100000, 200000), down(1, 0.5))).toEqual([[30000000], [15000000]]);
});
test("CHURNLOSS tells a margin of 5 from one of 5 %, and the row of a negative count", () => {
  expect(why("en", "CHURNLOSS", 100, 1000, 5)).toContain("margin is a fraction: write 5% or 0.05");
  expect(value("CHURNLOSS", down(100, -1), 1000)).toBe("#NUM!");
  expect(why("en", "CHURNLOSS", down(100, -1), 1000)).toContain("lost, row 2");
});
