import { calculated } from "./calculated";

const data = { A1: 3, A2: 68, A3: 1, B1: "x", B2: "y", B3: "z" };

test.each(["=SORT(A1:A3)", "=SORT(A1:A3,1,-1)", "=SUM(SORT(A1:A3))", "=SORT(A1:B3,2,-1)"])("%s leaves its source as it is", async (formula) => {
  expect(await calculated({ ...data, D1: formula, G1: "=A1:A3*1", H1: "=A1:B3" }, "G1:I3")).toEqual([[3, 3, "x"], [68, 68, "y"], [1, 1, "z"]]);
});

test("SORT sorts, upwards and downwards, by a column and across", async () => {
  expect(await calculated({ ...data, D1: "=SORT(A1:B3)", F1: "=SORT(A1:A3,1,-1)", H1: "=SORT({3,68,1},1,1,TRUE)" }, "D1:J3")).toEqual([
    [1, "z", 68, null, 1, 3, 68],
    [3, "x", 3, null, null, null, null],
    [68, "y", 1, null, null, null, null],
  ]);
});
