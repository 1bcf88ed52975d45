import * as fc from "fast-check";
import { netPromoterScore } from "../../../src/core/service/netPromoterScore";

const answers = (promoters: number, passives: number, detractors: number): number[] => [
  ...Array<number>(promoters).fill(9),
  ...Array<number>(passives).fill(7),
  ...Array<number>(detractors).fill(6),
];

test("netPromoterScore of 162 promoters, 108 passives and 54 detractors is 33.33 (whuber, Cross Validated)", () => {
  expect(netPromoterScore(answers(162, 108, 54))).toBeCloseTo(33.333333, 6);
});

test("netPromoterScore runs from −100 to 100", () => {
  expect(netPromoterScore([0, 6])).toBe(-100);
  expect(netPromoterScore([9, 10])).toBe(100);
  expect(netPromoterScore([7, 8])).toBe(0);
});

test("netPromoterScore refuses an empty list", () => {
  expect(() => netPromoterScore([])).toThrow("at least one score");
});

test("netPromoterScore ignores the order of the answers and leaves them as they are", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });
  fc.assert(
    fc.property(scores, (given) => {
      const before = [...given];
      const score = netPromoterScore(given);
      expect(given).toEqual(before);
      expect(netPromoterScore([...given].reverse())).toBe(score);
    }),
  );
});
