import { negativeAmounts } from "../../../../src/audit/data/checks/negativeAmounts";
import { found } from "../ask";

test("negativeAmounts tells amounts below 0 and their share", () => {
  expect(found(negativeAmounts, "amount", [5, -5, 0, -0.01])).toEqual([{ kind: "negativeAmounts", weight: "doubt", column: 0, rows: [1, 3], data: { share: 0.5 } }]);
});
test("negativeAmounts takes 0, −0 and text for not below 0", () => expect(found(negativeAmounts, "amount", [0, -0, "-5"])).toEqual([]));
test("negativeAmounts lets other numbers be negative", () => expect(found(negativeAmounts, "number", [-5])).toEqual([]));
