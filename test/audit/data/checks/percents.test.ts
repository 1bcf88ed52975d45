import { percents } from "../../../../src/audit/data/checks/percents";
import { found } from "../ask";

test("percents tells single shares above 1", () => {
  expect(found(percents, "share", [0.05, 0.1, 5, 1])).toEqual([{ kind: "percents", weight: "refused", column: 0, rows: [2], data: { all: 0, most: 5 } }]);
});
test("percents knows a column in percent", () => expect(found(percents, "share", [5, 10, 0.5])).toMatchObject([{ rows: [0, 1], data: { all: 1, most: 10 } }]));
test("percents lets 0, 1 and losses be", () => expect(found(percents, "share", [0, 1, -0.2])).toEqual([]));
test("percents looks at shares only", () => expect(found(percents, "number", [5])).toEqual([]));
