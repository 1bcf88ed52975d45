import { horizonIn, percentIn } from "../../../src/pane/forecast/typedPlan";

test("horizonIn takes a whole number from 1 to 1000 and nothing else", () => {
  expect(["1", " 52 ", "1000"].map(horizonIn)).toEqual([1, 52, 1000]);
  expect(["", "0", "1001", "1.5", "-3", "a year"].map(horizonIn)).toEqual(Array(6).fill(undefined));
});
test("percentIn takes percents as people of each language type them", () => {
  expect(["10", "10%", "10 %", "7.5", "7,5 %", "0", "100"].map(percentIn)).toEqual([0.1, 0.1, 0.1, 0.075, 0.075, 0, 1]);
});
test("percentIn refuses what is no share of a year's value", () => {
  expect(["", "101", "-1", "ten", "1,000", "1.2.3"].map(percentIn)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
});
