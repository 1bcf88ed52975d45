import { calculated } from "./calculated";

test.each([
  ["=REDUCE(0,A1:A3,LAMBDA(s,p,s+p))", [6]],
  ["=SCAN(0,A1:A3,LAMBDA(s,p,s+p))", [1, 3, 6]],
  ["=MAP(A1:A3,LAMBDA(p,p*2))", [2, 4, 6]],
  ["=BYROW(A1:B3,LAMBDA(r,SUM(r)))", [2, 4, 6]],
  ["=BYCOL(A1:A3,LAMBDA(c,SUM(c)))", [6]],
])("%s reads spilled cells", async (formula, expected) => {
  const cells = { A1: "=SEQUENCE(3)", B1: "=SEQUENCE(3)", D1: formula };
  expect(await calculated(cells, `D1:D${expected.length}`)).toEqual(expected.map((value) => [value]));
});

test("a spilled cell that REDUCE has read is not blank for others", async () => {
  expect(await calculated({ A1: "=SEQUENCE(3)", C1: "=REDUCE(0,A1:A3,LAMBDA(s,p,s+p))", D1: "=SUM(A2:A2)" }, "C1:D1")).toEqual([[6, 2]]);
});
