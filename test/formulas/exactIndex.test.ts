import { calculated } from "./calculated";

const data = { A1: 0, A2: 5, A3: '=""', A4: "5", A5: null };
const numbers = { A1: 0, A2: 5, A3: 1, A4: 2, A5: null };

test.each([
  ["=A1:A5=5", [false, true, false, false, false]],
  ['=A1:A5="5"', [false, false, false, true, false]],
  ['=A1:A5=""', [false, false, true, false, true]],
  ["=A1:A5<>5", [true, false, true, true, true]],
  ["=A1:A5>4", [false, true, false, true, false]],
])("%s tells texts from numbers, again and again", async (formula, expected) => {
  const cells = { ...data, B1: formula, C1: formula, D1: formula };
  // Text is more than any number.
  expect(await calculated(cells, "B1:D5")).toEqual(expected.map((value) => [value, value, value]));
});

test("a zero is not the empty text, in whatever order it is asked", async () => {
  const formula = '=SUM(--(A1:A5=""))';
  expect(await calculated({ ...numbers, B1: formula, C1: formula, D1: formula }, "B1:D1")).toEqual([[1, 1, 1]]);
});
