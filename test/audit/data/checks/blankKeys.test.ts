import { blankKeys } from "../../../../src/audit/data/checks/blankKeys";
import { question, told } from "../ask";

test("blankKeys tells rows whose id is blank, spaces or 0, as our functions take it", () => {
  const asked = question({ key: ["A", null, "", "  ", 0, "0", "\u00a0"], amount: [1, 2, 3, 4, 5, 6, 7] });
  expect(blankKeys(asked)).toEqual([{ kind: "blankKeys", weight: "silent", column: 0, rows: [1, 2, 3, 4, 6], data: {} }]);
});
test("blankKeys leaves rows alone that are blank altogether", () => expect(blankKeys(question({ key: ["A", null], amount: [1, null] }))).toEqual([]));
test("blankKeys looks at ids only", () => expect(blankKeys(question({ text: [null, "A"], amount: [1, 2] }))).toEqual([]));
test("blankKeys looks at each column of ids", () => expect(told(blankKeys(question({ key: [null, "A"], unique: ["1", null] })))).toEqual([["blankKeys", [0]], ["blankKeys", [1]]]));
