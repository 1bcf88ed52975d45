import { amountBy, decimalsOf } from "../../../../src/audit/data/written/decimalsOf";

test("decimalsOf decides by texts that are numbers under one sign only", () => {
  expect(decimalsOf(["1,5", "1,234"])).toEqual([","]);
  expect(decimalsOf(["1.5", "1,234"])).toEqual(["."]);
  expect(decimalsOf(["1,5", "2,5", "1.5"])).toEqual([","]);
});
test("decimalsOf leaves it open where nothing decides, and has the point where nothing depends on it", () => {
  expect(decimalsOf(["1,234"])).toEqual([".", ","]);
  expect(decimalsOf(["1 234,50", "1,234", "12.5", "1,5"])).toEqual([".", ","]);
  expect(decimalsOf(["12", "n/a"])).toEqual(["."]);
});
test("amountBy reads what is a number under the other sign only by that", () => expect([amountBy("1,5", "."), amountBy("1,234", "."), amountBy("n/a", ".")]).toEqual([1.5, 1234, undefined]));
