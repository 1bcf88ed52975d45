import { CellError, type Cell, type Grid } from "../../../src/cells/Cell";
import { LOCALES } from "../../../src/locale/Locale";
import { across, down, spill, value, why } from "../../support/sheet";

const [X, RECENCY, AGE] = [[0, 1, 4, 0, 2, 6, 0, 1, 3, 8, 1], [0, 10, 40, 0, 9, 38, 0, 30, 12, 31, 4], [52, 50, 48, 46, 44, 42, 40, 38, 34, 32, 30]] as const;
const BASE = [down(...X), down(...RECENCY), down(...AGE)] as const;
const MODEL = down(0.553, 10.578, 0.606, 11.669);
const NONE = new CellError("#N/A");
const status = (id: string, ...lists: Grid[]): Cell => spill(id, ...lists)[5]![0]!;

/** What is asked about one customer by each function, between the model and x, t_x, T. */
const ASKED: readonly (readonly [id: string, between: readonly number[]])[] = [
  ["BGNBDALIVE", []], ["BGNBDEXPECTED", [39]], ["PNBDALIVE", []], ["PNBDEXPECTED", [39]], ["PNBDRESIDUAL", [0.01]], ["BGBBALIVE", []], ["BGBBEXPECTED", [5]],
];

test.each(["BGNBDFIT", "PNBDFIT"])("%s of a base that carries no model says which", (id) => {
  const lists = (...rows: readonly (readonly [Cell, Cell, Cell])[]) => [0, 1, 2].map((at) => down(...rows.map((row) => row[at]!)));
  expect(status(id, ...lists([0, 0, 30], [0, 0, 20]))).toBe("too little data: nobody bought again");
  expect(status(id, ...lists([3, 12, 30]))).toBe("too little data: fewer than two customers have been observed for any time");
  expect(status(id, ...lists([null, null, null], [null, null, null]))).toBe("too little data: fewer than two customers have been observed for any time");
  expect(status(id, ...lists([3, 12, 30], [3, 12, 30]))).toBe("at the edge: all customers have the same history");
  expect(status(id, ...lists([1, 5, 10], [3, 8, 10]))).toBe("at the edge: a parameter goes to zero or infinity, so no values are best");
});

test("BGNBDFIT says it in the language asked for", () => {
  const told = (language: string, ...rows: number[][]): Cell => spill("BGNBDFIT", down(...rows[0]!), down(...rows[1]!), down(...rows[2]!), 1, language)[5]![0]!;
  expect(["ru", "zh"].map((language) => told(language, [0, 0], [0, 0], [30, 20]))).toEqual(["мало данных: повторных покупок нет", "数据不足：没有人再次购买"]);
  expect(["ru", "zh"].map((language) => told(language, [3], [12], [30]))).toEqual(["мало данных: клиентов со сроком наблюдения больше нуля меньше двух", "数据不足：有观察时长的客户不足两位"]);
  expect(["ru", "zh"].map((language) => told(language, [3, 3], [12, 12], [30, 30]))).toEqual(["на границе: у всех клиентов одинаковая история покупок", "到达边界：所有客户的购买历史完全相同"]);
});

test("SBGFIT of one churn rate for all has no peak, and of a churn rate that rises no parameters", () => {
  expect(spill("SBGFIT", down(100, 90, 81, 72.9)).map(([cell]) => cell)).toEqual(["#N/A", "#N/A", "#N/A", "at the edge: the data do not settle the parameters (the likelihood has no peak)", "#N/A", "#N/A"]);
  expect(spill("SBGFIT", down(100, 90, 70, 40))[3]).toEqual(["at the edge: a parameter goes to zero or infinity, so no values are best"]);
});

test.each(["BGNBDFIT", "PNBDFIT"])("%s refuses what is no list of histories, and names the row", (id) => {
  expect(why("en", id, down(1, 2), down(5, 0), down(20, 30))).toBe(`${id}: row 2: with repeat purchases (x = 2) t_x must be above 0`);
  expect(why("en", id, down(1, 0.5), down(5, 4), down(20, 30))).toBe(`${id}: row 2: x = 0.5: there is no part of a repeat purchase, x is 0 or at least 1`);
  expect(why("en", id, down("x", 1), down("t_x", 5), down("T", 9))).toBe(`${id}: frequency, row 1: a number is wanted, got "x"`);
  expect(value(id, down(1, new CellError("#DIV/0!")), down(5, 6), down(9, 9))).toBe("#DIV/0!");
  expect(value(id, ...BASE.slice(0, 2), down(1, 2))).toBe("#VALUE!");
  expect(value(id, ...BASE, down(1, 2))).toBe("#VALUE!");
  expect(value(id, ...BASE, -1)).toBe("#NUM!");
  expect(value(id, null, null, null)).toBe("#VALUE!");
});

test.each(["BGNBDFIT", "PNBDFIT"])("%s leaves blank rows behind the customers and weights of 0 out, and takes parts of a customer", (id) => {
  const fit = spill(id, ...BASE);
  expect(spill(id, down(...X, null, null), down(...RECENCY, null, null), down(...AGE, null, null))).toEqual(fit);
  expect(spill(id, down(...X, 30), down(...RECENCY, 1), down(...AGE, 50), down(...X.map(() => 1), 0))).toEqual(fit);
  expect(status(id, ...BASE, down(...X.map(() => 0)))).toBe("too little data: fewer than two customers have been observed for any time");
  const half = spill(id, ...BASE, 0.5).map(([cell]) => Number(cell));
  for (const at of [0, 1, 2, 3]) {
    expect(half[at]! / Number(fit[at]![0])).toBeCloseTo(1, 6);
    expect(half[6 + at]! / Number(fit[6 + at]![0]) / Math.SQRT2).toBeCloseTo(1, 4);
  }
  expect(half[4]! / Number(fit[4]![0])).toBeCloseTo(0.5, 9);
});

test.each(ASKED)("%s refuses a model that is none, and a customer who cannot be", (id, between) => {
  const ask = (model: Grid, x: Cell, recency: Cell, age: Cell): Cell => value(id, model, ...between, x, recency, age);
  expect(ask(MODEL, 1, 2, 8)).toEqual(expect.any(Number));
  expect(ask(across(0.553, 10.578, 0.606, 11.669), 1, 2, 8)).toBe(ask(MODEL, 1, 2, 8));
  expect(ask(down(...Array<Cell>(5).fill(NONE), "too little data: nobody bought again", ...Array<Cell>(4).fill(NONE)), 1, 2, 8)).toBe("#N/A");
  expect(ask(down(0.553, NONE, 0.606, 11.669), 1, 2, 8)).toBe("#N/A");
  for (const wrong of [down(0.553, 10.578, 0.606), down("r", 0.553, 10.578, 0.606, 11.669)]) expect(ask(wrong, 1, 2, 8)).toBe("#VALUE!");
  for (const wrong of [down(0, 1, 1, 1), down(1, 1, -1, 1)]) expect(ask(wrong, 1, 2, 8)).toBe("#NUM!");
  for (const [x, recency, age] of [[1, 9, 8], [1, 0, 8], [0, 3, 8], [-1, 2, 8], [0.5, 2, 8]] as const) expect(ask(MODEL, x, recency, age)).toBe("#NUM!");
  expect(spill(id, MODEL, ...between, down(1, 1, "a", NONE), down(2, 9, 2, 2), 8).slice(1)).toEqual([["#NUM!"], ["#VALUE!"], ["#N/A"]]);
});

test("every refusal of a history is worded in every language", () => {
  for (const locale of LOCALES) {
    const told = [[1, 9, 8], [1, 0, 8], [0, 3, 8], [0.5, 2, 8]].map(([x, recency, age]) => why(locale, "BGNBDALIVE", MODEL, x!, recency!, age!));
    expect(new Set(told).size).toBe(4);
  }
});

test.each([["PNBDRESIDUAL", MODEL, 5, 2, 30, 38], ["SBGLIFETIME", 0.668, 3.8, 5], ["SBGRESIDUAL", 0.668, 3.8, 2, 5]] as const)("%s says that 5 is no discount", (id, ...args) => {
  expect(value(id, ...args)).toBe("#VALUE!");
  expect(why("en", id, ...args)).toContain("discount is a fraction: write 5% or 0.05");
});
