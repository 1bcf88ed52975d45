import * as fc from "fast-check";
import { settled } from "../../../src/core/numeric/settled";

test("settled is 0 where only the rounding of the parts is left", () => {
  expect(settled(0.1 + 0.2 - 0.3, [0.1, 0.2, -0.3])).toBe(0);
  expect(settled(100.1 - 60.1 - 40, [100.1, 60.1, 40])).toBe(0);
});

test("settled leaves a total that is one", () => {
  expect(settled(0.01, [1e9, -1e9, 0.01])).toBe(0.01);
  expect(settled(-5, [-5])).toBe(-5);
  expect(settled(1e-300, [1e-300])).toBe(1e-300);
  expect(settled(1e308, [1e308, 1e308, -1e308])).toBe(1e308);
  expect(settled(0, [])).toBe(0);
});

test("settled never changes the total of cents that do not cancel", () => {
  const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(cents, (parts) => {
      const total = parts.reduce((all, part) => all + part, 0) / 100;
      expect(settled(total, parts.map((part) => part / 100))).toBe(total === 0 ? 0 : total);
    }),
  );
});
