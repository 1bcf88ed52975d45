import fc from "fast-check";
import { histories, meanAge, withoutFit } from "../../../src/core/prediction/Histories";
import type { PurchaseCounts } from "../../../src/core/prediction/PurchaseCounts";

type Row = readonly [x: number, tx: number, T: number, weight?: number];
const counts = (rows: readonly Row[]): PurchaseCounts => ({
  frequency: Float64Array.from(rows, ([x]) => x), recency: Float64Array.from(rows, ([, tx]) => tx), age: Float64Array.from(rows, ([, , T]) => T),
  ...(rows.some(([, , , weight]) => weight !== undefined) ? { weights: Float64Array.from(rows, ([, , , weight = 1]) => weight) } : {}),
});

test("equal histories stand once, by x, t_x and T, with the number of their customers", () => {
  const { groups, recency, age, weight, customers } = histories("test", counts([[1, 5, 9], [0, 0, 9], [1, 5, 9], [1, 3, 9], [0, 0, 7]]));
  expect(groups).toEqual([{ frequency: 0, from: 0, to: 2 }, { frequency: 1, from: 2, to: 4 }]);
  expect([[...recency], [...age], [...weight], customers]).toEqual([[0, 0, 3, 5], [7, 9, 9, 9], [1, 1, 1, 2], 5]);
});

test("customers of no age or no weight are left out", () => {
  const { customers, age } = histories("test", counts([[0, 0, 0], [1, 5, 9, 0], [0, 0, 4, 3]]));
  expect([customers, [...age]]).toEqual([3, [4]]);
});

test("the mean age counts every customer", () => expect(meanAge(histories("test", counts([[0, 0, 4, 3], [1, 2, 8, 1]])))).toBe(5));

test("an impossible history is refused by its row", () => {
  expect(() => histories("test", counts([[0, 0, 4], [1, 9, 4]]))).toThrow(expect.objectContaining({ fault: "recencyAfterAge", row: 2 }));
});

test.each([
  [[[2, 3, 9]], { status: "tooLittle", obstacle: "oneCustomer" }],
  [[], { status: "tooLittle", obstacle: "oneCustomer" }],
  [[[0, 0, 9], [0, 0, 8]], { status: "tooLittle", obstacle: "nobodyAgain" }],
  [[[1, 2, 9], [1, 2, 9]], { status: "edge", obstacle: "allAlike" }],
  [[[1, 2, 9], [0, 0, 9]], undefined],
] as [Row[], unknown][])("of %j a fit is %j", (rows, fit) => expect(withoutFit(histories("test", counts(rows)))).toEqual(fit));

test("the order of the customers does not show, and the lists stay as they were", () => {
  const row = fc.tuple(fc.nat(3), fc.nat(6), fc.nat(3), fc.integer({ min: 1, max: 9 })).map(([x, tx, more, weight]): Row => [x, x === 0 ? 0 : tx + 1, x === 0 ? more + 1 : tx + 1 + more, weight / 10]);
  fc.assert(fc.property(fc.array(row, { minLength: 1 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
    const given = counts(rows);
    expect(histories("test", given)).toEqual(histories("test", counts(shuffled)));
    expect([...given.weights!]).toEqual(rows.map(([, , , weight]) => weight));
  }));
});
