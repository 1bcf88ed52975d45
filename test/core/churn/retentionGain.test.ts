import * as fc from "fast-check";
import { lifetime } from "../../../src/core/churn/lifetime";
import { retentionGain } from "../../../src/core/churn/retentionGain";

test("retentionGain spans the claim of course book 000: 25 % from 20 % to 16 %, 100 % from 20 % to 10 %", () => {
  expect(retentionGain(0.2, 0.16)).toBeCloseTo(0.25, 12);
  expect(retentionGain(0.15, 0.12)).toBeCloseTo(0.25, 12);
  expect(retentionGain(0.2, 0.15)).toBeCloseTo(1 / 3, 12);
  expect(retentionGain(0.2, 0.1)).toBeCloseTo(1, 12);
});

test("retentionGain is 0 when nothing changes and negative when churn rises", () => {
  expect(retentionGain(0.2, 0.2)).toBe(0);
  expect(retentionGain(0.1, 0.2)).toBe(-0.5);
});

test("retentionGain refuses no churn afterwards", () => {
  expect(() => retentionGain(0.2, 0)).toThrow("above 0 afterwards");
});

test("retentionGain is the growth of the lifetime", () => {
  const churn = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(churn, churn, (before, after) => {
      expect((1 + retentionGain(before, after)) * lifetime(before)).toBeCloseTo(lifetime(after), 8);
    }),
  );
});
