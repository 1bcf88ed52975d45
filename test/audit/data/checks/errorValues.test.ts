import { errorValues } from "../../../../src/audit/data/checks/errorValues";
import { CellError } from "../../../../src/cells/Cell";
import { question } from "../ask";

test("errorValues tells the errors of any column, each code once", () => {
  const asked = question({ key: ["A", "B", "C"], text: [new CellError("#N/A"), new CellError("#REF!"), new CellError("#N/A")] });
  expect(errorValues(asked)).toEqual([{ kind: "errorValues", weight: "refused", column: 1, rows: [0, 1, 2], data: { codes: "#N/A, #REF!" } }]);
});
test("errorValues waits for what is still being computed", () => expect(errorValues(question({ amount: [new CellError("#BUSY!"), 1] }))).toEqual([]));
test("errorValues takes the spelling of an error for text", () => expect(errorValues(question({ text: ["#N/A"] }))).toEqual([]));
