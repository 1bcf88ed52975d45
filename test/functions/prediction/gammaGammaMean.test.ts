import { across, down, spill, value, why } from "../../support/sheet";

const MODEL = down(6.25, 3.74, 15.44);

test("GAMMAGAMMAMEAN lifts over customers; a blank m of somebody who has not bought again is as good as any", () => {
  expect(spill("GAMMAGAMMAMEAN", MODEL, down(0, 0, 2), down("", 90, 22.35)).map(([cell]) => cell)).toEqual([
    value("GAMMAGAMMAMEAN", MODEL, 0, 0), value("GAMMAGAMMAMEAN", MODEL, 0, 0), value("GAMMAGAMMAMEAN", MODEL, 2, 22.35),
  ]);
});

test("GAMMAGAMMAMEAN takes its model as a column or a row", () => {
  expect(value("GAMMAGAMMAMEAN", across(6.25, 3.74, 15.44), 2, 22.35)).toBe(value("GAMMAGAMMAMEAN", MODEL, 2, 22.35));
});

test("GAMMAGAMMAMEAN says why there is no mean: q up to 1, purchases for nothing, no model", () => {
  expect(value("GAMMAGAMMAMEAN", down(6.25, 1, 15.44), 2, 22.35)).toBe("#N/A");
  expect(why("en", "GAMMAGAMMAMEAN", down(6.25, 0.9, 15.44), 2, 22.35)).toBe("GAMMAGAMMAMEAN: with q = 0.9 the mean spend of the base is infinite: q must be above 1");
  expect(why("ru", "GAMMAGAMMAMEAN", down(6.25, 0.9, 15.44), 2, 22.35)).toContain("при q = 0,9 средние траты по базе бесконечны");
  expect(spill("GAMMAGAMMAMEAN", MODEL, down(1, 1), down(80, 0))[1]).toEqual(["#NUM!"]);
  expect(value("GAMMAGAMMAMEAN", MODEL, 1, -80)).toBe("#NUM!");
  expect(value("GAMMAGAMMAMEAN", down(6.25, 3.74), 1, 80)).toBe("#VALUE!");
});
