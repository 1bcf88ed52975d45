import { calculated } from "./calculated";

/** A sum before and after the formula, so that one of them has read the column first. */
const data = { A1: 7, A2: 5, A3: 9, B1: "=SUM(--(A1:A3=77))", J1: "=SUM(--(A1:A3=77))" };

test.each([
  ["=NOT(A1:A3=5)", "D1:D3", [[true], [false], [true]]],
  ["=ISLOGICAL(A1:A3=5)", "D1:D3", [[true], [true], [true]]],
  ["=TAKE(A1:A3=5,2)", "D1:D2", [[false], [true]]],
  ["=TRANSPOSE(A1:A3=5)", "D1:F1", [[false, true, false]]],
  ["=FILTER(A1:A3,NOT(A1:A3=5))", "D1:D2", [[7], [9]]],
])("%s is right in a column that was read before", async (formula, address, expected) => {
  expect(await calculated({ ...data, D1: formula }, address)).toEqual(expected);
});
