import type { Cell, Grid } from "../../../src/cells/Cell";
import { down, spill, value, why } from "../../support/sheet";

const LOG = [
  down("Ann", "Bob", "Cid", "Dan", "Cid", "Eva", "Ann", "Dan", "Eva", "Eva", "Dan", "Dan"),
  down(45301, 45301, 45302, 45312, 45318, 45327, 45345, 45351, 45374, 45379, 45425, 45469),
  down(80, 85, 20, 25, 20, 60, 50, 20, 40, 75, 20, 30),
] as const;
const UNTIL = 45473;
const column = (table: readonly Cell[][], at: number): Grid => table.slice(1).map((row) => [row[at]!]);

test("CLV gives what the worksheet functions give step by step", () => {
  const [periods, discount] = [26, 0.004];
  const clv = spill("CLV", ...LOG, periods, discount, UNTIL);
  const summary = spill("PURCHASESUMMARY", ...LOG, UNTIL);
  expect(clv.map((row) => row.slice(0, 5))).toEqual(summary);
  const [x, recency, age, spend] = [1, 2, 3, 4].map((at) => column(summary, at)) as [Grid, Grid, Grid, Grid];
  const [buying, spending] = [spill("BGNBDFIT", x, recency, age), spill("GAMMAGAMMAFIT", x, spend)];
  expect(column(clv, 5)).toEqual(spill("BGNBDALIVE", buying, x, recency, age));
  expect(column(clv, 6)).toEqual(spill("BGNBDEXPECTED", buying, periods, x, recency, age));
  expect(column(clv, 7)).toEqual(spill("GAMMAGAMMAMEAN", spending, x, spend));
  const within = Array.from({ length: periods + 1 }, (_, units) => spill("BGNBDEXPECTED", buying, units, x, recency, age));
  column(clv, 8).forEach(([cell], i) => {
    const units = within.slice(1).map((expected, unit) => (Number(expected[i]![0]) - Number(within[unit]![i]![0])) / (1 + discount) ** (unit + 1));
    const wanted = units.reduce((sum, bought) => sum + bought, 0) * Number(column(clv, 7)[i]![0]);
    expect(Math.abs(Number(cell) / wanted - 1)).toBeLessThan(1e-12);
  });
});

test("CLV takes 0 and blank as no discount, and as the defaults of until and unitDays", () => {
  for (const blank of [null, "", 0]) expect(spill("CLV", ...LOG, 26, [[blank]], [[blank]], [[blank]])).toEqual(spill("CLV", ...LOG, 26));
  expect(spill("CLV", ...LOG, 26, 0, 45469, 7)).toEqual(spill("CLV", ...LOG, 26));
});

test("CLV in days is that in weeks, over seven times as many units", () => {
  const [weeks, days] = [spill("CLV", ...LOG, 26, 0, UNTIL), spill("CLV", ...LOG, 182, 0, UNTIL, 1)];
  column(weeks, 8).forEach(([cell], i) => expect(Number(column(days, 8)[i]![0]) / Number(cell)).toBeCloseTo(1, 7));
});

test("CLV speaks the language asked for", () => {
  expect(spill("CLV", ...LOG, 26, 0, UNTIL, 7, "zh")[0]).toEqual(["客户", "购买频次", "最近购买时点 t_x", "观察期 T", "平均重复消费", "存活概率", "预期购买次数", "预期单次消费", "CLV"]);
});

test("CLV without a fit says which fit it is and why", () => {
  const once = [down("a", "b", "c"), down(100, 110, 120), down(5, 6, 7)] as const;
  expect(value("CLV", ...once, 52)).toBe("#N/A");
  expect(why("en", "CLV", ...once, 52)).toBe("CLV: the BG/NBD model could not be fitted: nobody bought again");
  expect(why("en", "CLV", down("a", "a", "a"), down(100, 110, 120), down(5, 6, 7), 52)).toBe("CLV: the BG/NBD model could not be fitted: fewer than two customers have been observed for any time");
  const same = LOG[2].map(() => [20]);
  expect(why("en", "CLV", LOG[0], LOG[1], same, 52, 0, UNTIL)).toBe("CLV: the Gamma-Gamma model could not be fitted: all repeat buyers have the same mean spend");
  expect(why("ru", "CLV", LOG[0], LOG[1], same, 52, 0, UNTIL)).toBe("CLV: не удалось оценить параметры модели Gamma-Gamma: у всех повторных покупателей одинаковая средняя сумма");
  expect(why("zh", "CLV", LOG[0], LOG[1], same, 52, 0, UNTIL)).toBe("CLV: Gamma-Gamma 模型未能拟合：所有重复购买者的平均消费完全相同");
});

test("CLV refuses an empty log, a part of a unit, no unit, and a discount that is no fraction", () => {
  expect(value("CLV", down(""), down(""), down(""), 52)).toBe("#N/A");
  expect(value("CLV", ...LOG, 52, 0, 45000)).toBe("#N/A");
  for (const periods of [0, 1.5, -3, 1e6]) expect(value("CLV", ...LOG, periods)).toBe("#NUM!");
  expect(value("CLV", ...LOG, 52, 10)).toBe("#VALUE!");
  expect(value("CLV", ...LOG, 52, -0.1)).toBe("#NUM!");
  expect(why("en", "CLV", ...LOG, 52, 5)).toBe("CLV: discount is a fraction: write 5% or 0.05 (got 5)");
  for (const unitDays of [-7, 1e300]) expect(value("CLV", ...LOG, 52, 0, UNTIL, unitDays)).toBe("#NUM!");
});
