import type { Obstacle } from "../../../src/core/prediction/Fit";
import { obstacleText } from "../../../src/functions/prediction/fitTexts";
import type { Argument } from "../../../src/functions/shape";
import { LOCALES } from "../../../src/locale/Locale";
import { down, spill, value, why } from "../../support/sheet";

const X = down(0, 1, 4, 0, 2, 6, 0, 1, 3, 8, 1, 2);
const M = down("", 55, 122, "", 20, 89, "", 63, 64, 41, 17, 22);
const cells = (...args: Argument[]): unknown[] => spill("GAMMAGAMMAFIT", ...args).map(([cell]) => cell);
const status = (...args: Argument[]): unknown => cells(...args)[4];

test("GAMMAGAMMAFIT reads a blank and a 0 as no spend, and a customer without one as none", () => {
  expect(cells(X, M)).toEqual(cells(down(1, 4, 2, 6, 1, 3, 8, 1, 2), down(55, 122, 20, 89, 63, 64, 41, 17, 22)));
  expect(cells(X, M)).toEqual(cells(down(0, 1, 4, 0, 2, 6, 0, 1, 3, 8, 1, 2, 5), down(0, 55, 122, null, 20, 89, 7, 63, 64, 41, 17, 22, 0)));
});

test("GAMMAGAMMAFIT gives eight cells, the first three of which are the model of GAMMAGAMMAMEAN", () => {
  const fit = spill("GAMMAGAMMAFIT", X, M);
  expect(fit).toHaveLength(8);
  expect(value("GAMMAGAMMAMEAN", fit, 2, 20)).toBe(value("GAMMAGAMMAMEAN", fit.slice(0, 3), 2, 20));
});

test("GAMMAGAMMAFIT without parameters says why in the language asked for, and gives #N/A for every number", () => {
  expect(status(down(0, 0), down("", ""))).toBe("too little data: nobody bought again with a spend above 0");
  expect(status(down(0, 3), down("", 20), "ru")).toBe("мало данных: только один повторный покупатель");
  expect(status(down(1, 3), down(20, 20), "zh")).toBe("到达边界：所有重复购买者的平均消费完全相同");
  const endless = cells(down(1, 2, 1, 3, 2, 2, 1, 3, 4, 2, 1, 2), down(1, 2, 15, 3, 10, 30, 90, 300, 8, 1000, 4, 6));
  expect(endless).toEqual([...Array<string>(4).fill("#N/A"), "at the edge: the mean spend is infinite (q is not above 1)", ...Array<string>(3).fill("#N/A")]);
  expect(why("en", "GAMMAGAMMAFIT", down(1, 3), down(20, 20))).toBe("GAMMAGAMMAFIT: all repeat buyers have the same mean spend");
});

test("GAMMAGAMMAFIT refuses a spend below 0 and names its row, also where nothing was bought again", () => {
  expect(value("GAMMAGAMMAFIT", down(1, 0, 2), down(40, -5, 60))).toBe("#NUM!");
  expect(why("en", "GAMMAGAMMAFIT", down(1, 0, 2), down(40, -5, 60))).toBe("GAMMAGAMMAFIT: monetary, row 2: -5 is below 0");
});

test("every obstacle of a fit has its words in every language", () => {
  const obstacles: readonly Obstacle[] = ["oneCustomer", "nobodyAgain", "allAlike", "ridge", "parameter", "noRepeatSpend", "oneRepeatBuyer", "sameSpend", "noMeanSpend"];
  for (const locale of LOCALES) expect(new Set(obstacles.map((obstacle) => obstacleText(obstacle, locale))).size).toBe(obstacles.length);
});
