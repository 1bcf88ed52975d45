import * as fc from "fast-check";
import { safeChurn } from "../../../src/core/churn/safeChurn";

test("safeChurn of margin 1000, maintenance 400 and development 3000 is 20 %, with a target of 300 10 %", () => {
  // Course, step 2.8: the formula is ours, course book 003 gives none.
  expect(safeChurn(1000, 400, 3000)).toBeCloseTo(0.2, 12);
  expect(safeChurn(1000, 400, 3000, 300)).toBeCloseTo(0.1, 12);
});

test("safeChurn is 0 where nothing is left and 1 where everybody may leave", () => {
  expect(safeChurn(400, 400, 1000)).toBe(0);
  expect(safeChurn(100.1, 60.1, 10, 40)).toBe(0);
  expect(safeChurn(1000, 400, 500)).toBe(1);
});

test("safeChurn refuses free development first, then has no answer for a loss without churn", () => {
  expect(() => safeChurn(400, 500, 0)).toThrow("development cost above 0");
  expect(() => safeChurn(400, 500, 1000)).toThrow("to cover maintenance and target");
  expect(() => safeChurn(400, 100, 1000, 301)).toThrow(expect.objectContaining({ reason: "noAnswer", data: { margin: 400, needed: 401 } }));
});

test("safeChurn leaves exactly the target after replacement", () => {
  const cost = fc.integer({ min: 1, max: 1e6 });
  fc.assert(
    fc.property(cost, cost, cost, cost, (maintenance, development, target, more) => {
      const margin = maintenance + target + (more % development);
      const left = margin - maintenance - safeChurn(margin, maintenance, development, target) * development;
      expect(left).toBeCloseTo(target, 6);
    }),
  );
});
