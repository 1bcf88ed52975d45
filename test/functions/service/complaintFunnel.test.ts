import { across, down, spill, value, why } from "../../support/sheet";

test("COMPLAINTFUNNEL spills a column without heading, from a row or a column of rates", () => {
  expect(spill("COMPLAINTFUNNEL", 80, across(0.5, 0.25))).toEqual([[80], [40], [10]]);
  expect(spill("COMPLAINTFUNNEL", 80, down(0.5, null, 0.25))).toEqual([[80], [40], [10]]);
});

test("COMPLAINTFUNNEL does not lift: more than one cell of dissatisfied is #VALUE!", () => {
  expect(spill("COMPLAINTFUNNEL", down(80, 90), down(0.5))).toEqual([["#VALUE!"]]);
});

test("COMPLAINTFUNNEL tells a rate written as a percentage without its sign", () => {
  expect(why("en", "COMPLAINTFUNNEL", 80, down(0.5, 25))).toBe("COMPLAINTFUNNEL: row 2: rates is a fraction: write 5% or 0.05 (got 25)");
  expect(value("COMPLAINTFUNNEL", 80, down(null))).toBe("#N/A");
});

test("ICEBERG lifts over the visible complaints and explains a rate of 0", () => {
  expect(spill("ICEBERG", across(1, 2), down(0.5, 0.25))).toEqual([[8, 16]]);
  expect(why("zh", "ICEBERG", 1, down(0.5, 0))).toBe("ICEBERG: 有一个比例为 0：不会有任何投诉到达高层");
});
