import { down, spill, value, why } from "../../support/sheet";

const MODEL = down(1.204, 0.75, 0.657, 2.783);

test("BGBBFIT names the row of a history that cannot be", () => {
  expect(value("BGBBFIT", down(1, 3), down(2, 2), down(6, 6))).toBe("#NUM!");
  expect(why("en", "BGBBFIT", down(1, 3), down(2, 2), down(6, 6))).toBe("BGBBFIT: row 2: x = 3 is more than t_x = 2: one purchase at each opportunity at most");
  expect(why("en", "BGBBFIT", down(1, 1), down(2, 8), down(6, 6))).toBe("BGBBFIT: row 2: the last purchase (t_x = 8) lies after the last opportunity (n = 6)");
});
test("BGBBFIT and BGBBALIVE want whole numbers, and not more opportunities than can be walked through", () => {
  expect(why("en", "BGBBFIT", down(1, 1.5), down(2, 2), down(6, 6))).toBe("BGBBFIT: frequency, row 2: a whole number is wanted, got 1.5");
  expect(value("BGBBALIVE", MODEL, 1, 2.5, 6)).toBe("#NUM!");
  expect(value("BGBBALIVE", MODEL, 1, 2, 10_001)).toBe("#NUM!");
  expect(value("BGBBEXPECTED", MODEL, 10_000, 1, 2, 10_000)).toEqual(expect.any(Number));
});
test("BGBBFIT takes one number of opportunities for all customers", () => {
  const [x, tx, customers] = [down(0, 1, 1, 3, 3, 2), down(0, 1, 3, 3, 4, 4), down(50, 20, 9, 12, 25, 14)];
  expect(spill("BGBBFIT", x, tx, 4, customers)).toEqual(spill("BGBBFIT", x, tx, down(4, 4, 4, 4, 4, 4), customers));
});
test("BGBBFIT leaves out blank rows behind the customers", () => {
  const [x, tx, n, customers] = [[0, 1, 1, 3, 3, 2], [0, 1, 3, 3, 4, 4], [4, 4, 4, 4, 4, 4], [50, 20, 9, 12, 25, 14]];
  expect(spill("BGBBFIT", down(...x!, null), down(...tx!, null), down(...n!, null), down(...customers!, null))).toEqual(spill("BGBBFIT", down(...x!), down(...tx!), down(...n!), down(...customers!)));
});
test("BGBBALIVE and BGBBEXPECTED take the spilled fit as it stands, and one bad row spoils one cell", () => {
  const fit = down(1.204, 0.75, 0.657, 2.783, -33225.6, "converged", 0.07, 0.03, 0.05, 0.32);
  expect(spill("BGBBALIVE", fit, down(2, 3), down(4, 2), 6)).toEqual([[value("BGBBALIVE", MODEL, 2, 4, 6)], ["#NUM!"]]);
  expect(value("BGBBEXPECTED", fit, 5, 2, 4, 6)).toBe(value("BGBBEXPECTED", MODEL, 5, 2, 4, 6));
  expect(why("ru", "BGBBEXPECTED", fit, 5, 0, 4, 6)).toBe("BGBBEXPECTED: без покупок (x = 0) t_x должно быть 0, а не 4");
});
