import * as fc from "fast-check";
import { recoveryValue } from "../../../src/core/service/recoveryValue";

const before = [0.6, 0.1, 0.2, 0.1];
const after = [0.3, 0.1, 0.3, 0.3];

test("recoveryValue of case 05 in course book 003 moves repurchase from 26.3 to 45.4 % after major losses", () => {
  expect(recoveryValue(1, before, after, "major", 1)).toBeCloseTo(0.454 - 0.263, 9);
});

test("recoveryValue after minor losses: 50.3 to 65.2 % by TARP, 51.1 to 66.4 % by the book", () => {
  expect(recoveryValue(100, before, after, "minor", 1)).toBeCloseTo(14.9, 9);
  expect(recoveryValue(100, before, after, "minor", 1, "book")).toBeCloseTo(15.3, 9);
});

test("recoveryValue is 0 when nothing changes and takes mixes that sum to 1 within 1e-6", () => {
  expect(recoveryValue(100, before, before, "major", 1000)).toBe(0);
  expect(() => recoveryValue(1, [0.6000009, 0.1, 0.2, 0.1], after, "major", 1)).not.toThrow();
});

test("recoveryValue refuses mixes of another size or another sum", () => {
  expect(() => recoveryValue(1, [0.5, 0.5], after, "major", 1)).toThrow("four shares");
  expect(() => recoveryValue(1, before, [0.3, 0.1, 0.3, 0.31], "major", 1)).toThrow("sum to 1");
  expect(() => recoveryValue(1, [0.6000011, 0.1, 0.2, 0.1], after, "major", 1)).toThrow("sum to 1");
});

test("recoveryValue leaves the mixes as they are", () => {
  recoveryValue(1, before, after, "major", 1);
  expect([before, after]).toEqual([[0.6, 0.1, 0.2, 0.1], [0.3, 0.1, 0.3, 0.3]]);
});

test("recoveryValue changes its sign when the mixes change places", () => {
  const mix = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 100 })).map((parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / total);
  });
  fc.assert(
    fc.property(mix, mix, (one, other) => {
      expect(recoveryValue(100, one, other, "minor", 10)).toBe(0 - recoveryValue(100, other, one, "minor", 10));
    }),
  );
});
