import * as fc from "fast-check";
import { customerClass } from "../../../src/core/segments/customerClass";

test("customerClass puts the six classes into the field of Jones & Sasser (1995)", () => {
  const M = "mercenary", L = "loyalist", A = "apostle", D = "defector", H = "hostage", T = "terrorist";
  // Rows: satisfaction 1…5; columns: loyalty 1…5.
  const field = [
    [T, D, D, H, H],
    [D, D, D, H, H],
    [D, D, D, H, H],
    [M, M, M, L, L],
    [M, M, M, L, A],
  ];
  expect(field.map((line, s) => line.map((_, l) => customerClass(s + 1, l + 1)))).toEqual(field);
});

test("customerClass takes the cuts of another scale", () => {
  expect(customerClass(9, 10, 8, 9, 2)).toBe("apostle");
  expect(customerClass(2, 1, 8, 9, 2)).toBe("terrorist");
  expect(customerClass(7.9, 8, 8, 9, 2)).toBe("hostage");
});

test("customerClass knows no mere loyalist where high and top are one cut", () => {
  expect(customerClass(4, 4, 4, 4, 1)).toBe("apostle");
});

test("customerClass refuses cuts that are not bottom < high ≤ top", () => {
  expect(() => customerClass(3, 3, 5, 4, 1)).toThrow("bottom < high ≤ top");
  expect(() => customerClass(3, 3, 4, 5, 4)).toThrow("bottom < high ≤ top");
});

test("customerClass turns hostage and mercenary round when the two marks change places, and nothing else", () => {
  const mark = fc.double({ min: 0, max: 6, noNaN: true });
  const mirrored = { mercenary: "hostage", hostage: "mercenary" } as Record<string, string>;
  fc.assert(
    fc.property(mark, mark, (satisfaction, loyalty) => {
      const found = customerClass(satisfaction, loyalty);
      expect(customerClass(loyalty, satisfaction)).toBe(mirrored[found] ?? found);
    }),
  );
});
