import { zeroAmounts } from "../../../../src/audit/data/checks/zeroAmounts";
import { found } from "../ask";

test("zeroAmounts tells amounts of 0 and their share", () => {
  expect(found(zeroAmounts, "amount", [5, 0, 0.001, 7])).toEqual([{ kind: "zeroAmounts", weight: "doubt", column: 0, rows: [1], data: { share: 0.25 } }]);
});
test("zeroAmounts takes blank for no amount", () => expect(found(zeroAmounts, "amount", [null, "", "0"])).toEqual([]));
test("zeroAmounts lets other numbers be 0", () => expect(found(zeroAmounts, "number", [0])).toEqual([]));
