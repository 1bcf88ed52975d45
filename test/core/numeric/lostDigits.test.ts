import { lostDigits } from "../../../src/core/numeric/lostDigits";

test("lostDigits is what adding rounded away, whichever of the two is larger", () => {
  expect(lostDigits(1e16, 1, 1e16 + 1)).toBe(1);
  expect(lostDigits(1, 1e16, 1 + 1e16)).toBe(1);
});

test("lostDigits is 0 where nothing was rounded", () => {
  expect(lostDigits(1, 2, 3)).toBe(0);
});
