import type { Cell } from "../../../src/cells/Cell";
import { functionById } from "../../../src/functions/catalogue";
import { down, spill, value, why } from "../../support/sheet";

const MODEL = down(0.553, 10.578, 0.606, 11.669);
const frequency = down(0, 1, 4, 0, 2, 6, 0, 1, 0, 3, 8, 1);
const recency = down(0, 10, 40, 0, 9, 38, 0, 30, 0, 12, 31, 4);
const age = down(52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30);

test("what PNBDFIT spills is the model of the other functions, whole", () => {
  const fit = spill("PNBDFIT", frequency, recency, age);
  expect(fit).toHaveLength(10);
  expect(spill("PNBDALIVE", fit, frequency, recency, age)).toEqual(spill("PNBDALIVE", fit.slice(0, 4), frequency, recency, age));
});

test("PNBDFIT in another order, or with a weight for each, is the same to the last bit", () => {
  const turned = [frequency, recency, age].map((list) => [...list].reverse());
  expect(spill("PNBDFIT", ...turned)).toEqual(spill("PNBDFIT", frequency, recency, age));
  expect(spill("PNBDFIT", frequency, recency, age, frequency.map(() => [1]))).toEqual(spill("PNBDFIT", frequency, recency, age));
});

test("PNBDFIT without a maximum has #N/A for every number, and says why in three languages", () => {
  const edge = [down(3, 5, 2, 9), down(30, 40, 20, 50), down(30, 40, 20, 50)] as const;
  expect(spill("PNBDFIT", ...edge).map(([cell]) => cell).filter((cell) => cell !== "#N/A")).toEqual(["at the edge: a parameter goes to zero or infinity, so no values are best"]);
  expect(spill("PNBDFIT", ...edge, 1, "ru")[5]).toEqual(["на границе: один из параметров уходит к нулю или в бесконечность, наилучших значений нет"]);
  expect(spill("PNBDFIT", ...edge, 1, "zh")[5]).toEqual(["到达边界：某个参数趋于零或无穷大，不存在最优值"]);
  expect(why("en", "PNBDFIT", ...edge)).toBe("PNBDFIT: a parameter goes to zero or infinity, so no values are best");
});

test("PNBDFIT names the row of a history that cannot be", () => {
  expect(why("en", "PNBDFIT", down(1, 2), down(5, 40), down(20, 30))).toContain("row 2");
});

test("PNBDALIVE lifts over customers, one bad row spoiling one cell", () => {
  expect(spill("PNBDALIVE", MODEL, down(2, 2, 2), down(30, 50, 30), 39).map(([cell]) => typeof cell)).toEqual(["number", "string", "number"]);
  expect(spill("PNBDALIVE", MODEL, down(2, 2), down(30, 50), 39)[1]).toEqual(["#NUM!"]);
});

test("PNBDRESIDUAL without discount is #N/A where it is infinite, and says so in three languages", () => {
  expect(value("PNBDRESIDUAL", MODEL, 0, 2, 30, 39)).toBe("#N/A");
  expect(why("en", "PNBDRESIDUAL", MODEL, 0, 2, 30, 39)).toBe("PNBDRESIDUAL: with s = 0.606, not above 1, the sum is infinite without a discount: give a discount rate above 0");
  expect(why("ru", "PNBDRESIDUAL", MODEL, 0, 2, 30, 39)).toContain("бесконечна");
  expect(why("zh", "PNBDRESIDUAL", MODEL, 0, 2, 30, 39)).toContain("无穷大");
});

test("PNBDRESIDUAL refuses 10 for 10 %", () => {
  expect(value("PNBDRESIDUAL", MODEL, 10, 2, 30, 39)).toBe("#VALUE!");
});

test("a model with a parameter missing, not fitted or not above 0 is refused", () => {
  const asked = (...cells: Cell[]): Cell => value("PNBDEXPECTED", down(...cells), 52, 2, 30, 39);
  expect([asked(0.5, 10, 0.6), asked(0.5, 10, "s", 12), asked(0.5, 10, 0, 12), asked(0.5, 10, -1, 12)]).toEqual(["#VALUE!", "#VALUE!", "#NUM!", "#NUM!"]);
});

test.each(["BGNBDEXPECTED", "PNBDEXPECTED", "BGBBEXPECTED", "PNBDRESIDUAL"])("%s keeps the decimals of a mean number of purchases", (id) => {
  expect(functionById(id)!.result).toEqual({ kind: "cell", unit: "ratio" });
});
