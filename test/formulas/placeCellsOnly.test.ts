import { calculated } from "./calculated";

const data = { A1: 3, A2: 68, A3: 1, A4: 10, A5: 20, A6: 5 };
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

test.each([
  ["=SCAN(0,A1:A6,LAMBDA(s,p,s+p))<80", [true, true, true, false, false, false]],
  ["=MAP(A1:A6,LAMBDA(p,p+1))<20", [true, false, true, true, false, true]],
  ["=BYROW(A1:A6,LAMBDA(r,SUM(r)))<20", [true, false, true, true, false, true]],
  ["=VSTACK(A1:A6)<10", [true, false, true, false, false, true]],
  ["=SORT(A1:A6*1)<10", [true, true, true, false, false, false]],
  ["=FILTER(A1:A6,A1:A6>4)=20", [false, false, true, false, null, null]],
  ["=CHURNRATE(A1:A6+100,0,50)>0.6", [false, true, false, false, false, false]],
])("%s compares what was computed", async (formula, expected) => {
  expect(await calculated({ ...data, C1: formula }, "C1:C6")).toEqual(column(expected));
});

test("every row of a computed block is compared with its own values", async () => {
  expect(await calculated({ ...data, C1: "=BYROW(A1:A6*1,LAMBDA(r,SUM(--(r>5))))" }, "C1:C6")).toEqual(column([0, 1, 0, 1, 1, 0]));
});

test("a computed array leaves no trace in what others compare", async () => {
  const cells = { A1: 1, A2: 2, A3: 3, B1: 7, B2: 8, B3: 9, D1: "=SUM((A1:B3*1)*2)", E1: "=SUM(--(A1:A3=8))", E2: "=SUM(--(A1:A3=8))", F1: "=SUM(--(A1:A3>3))", F2: "=SUM(--(A1:A3>3))" };
  expect(await calculated(cells, "D1:F2")).toEqual([[60, 0, 0], [null, 0, 0]]);
});

test("a sum over a computed array leaves no trace below its own cell", async () => {
  const cells = { ...data, C1: "=SUM(SCAN(0,A1:A6,LAMBDA(s,p,s+p))+0)", C2: 1, C3: 1, D1: "=SUM(--(C2:C3=71))", D2: "=SUM(--(C2:C3=71))", D3: "=SUM(--(C2:C3=1))" };
  expect(await calculated(cells, "C1:D3")).toEqual([[3 + 71 + 72 + 82 + 102 + 107, 0], [1, 0], [1, 2]]);
});
