import { down, spill, value, why } from "../../support/sheet";

const values = (...args: Parameters<typeof spill> extends [string, ...infer A] ? A : never) => spill("PROGRAMKPIS", ...args).slice(1).map(([, cell]) => cell);

test("PROGRAMKPIS heads its table and names its rows in the language asked for", () => {
  const labels = (language: string) => spill("PROGRAMKPIS", "Ann", 45292, 40, null, language).map(([label]) => label);
  expect(labels("en")).toEqual(["Label", "Repeat purchases", "Sum of repeat purchases", "Mean days between purchases", "Regular customers", "Repeat rate", "Average check"]);
  expect(labels("zh")).toEqual(["项目", "重复购买次数", "重复购买金额", "平均购买间隔（天）", "常购客户数", "复购率", "客单价"]);
});

test("PROGRAMKPIS leaves the days between purchases blank where nobody bought twice", () => {
  expect(values(down("Ann", "Bob"), down(45292, 45293), down(40, 20))).toEqual([0, 0, "", 0, 0, 30]);
});

test("PROGRAMKPIS counts customer-days with a net above 0, and no customer who only sent back", () => {
  const customer = down("Ann", "Ann", "Ann", "Bob", "Bob", "Cem", null);
  const date = down(45292, 45292, 45302, 45292, 45292, 45295, 45292);
  const amount = down(60, -20, 20, 50, -50, -30, 999);
  expect(values(customer, date, amount)).toEqual([1, 20, 10, 0, 1, 30]);
});

test("PROGRAMKPIS takes a blank or a 0 for regularFrom as the default and refuses other than whole numbers from 1", () => {
  const sales = [down("Ann", "Ann"), down(45292, 45302), down(10, 10)];
  expect(values(...sales, 0)[3]).toBe(0);
  expect(values(...sales, [[null]])[3]).toBe(0);
  expect(values(...sales, 2)[3]).toBe(1);
  expect(value("PROGRAMKPIS", ...sales, 1.5)).toBe("#NUM!");
  expect(value("PROGRAMKPIS", ...sales, down(2, 3))).toBe("#VALUE!");
});

test("PROGRAMKPIS says that there is no purchase", () => {
  expect(value("PROGRAMKPIS", "Ann", 45292, -5)).toBe("#N/A");
  expect(why("en", "PROGRAMKPIS", "Ann", 45292, -5)).toBe("PROGRAMKPIS: there is no purchase: no customer has a day with sales above refunds");
});

test("PROGRAMKPIS names the row of an amount that is no number", () => {
  expect(why("en", "PROGRAMKPIS", down("Ann", "Ann"), down(45292, 45302), down(10, "ten"))).toContain("amount, row 2");
});
