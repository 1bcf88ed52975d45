import { zeroChurnValue } from "../../core/churn/zeroChurnValue";
import { defineFunction } from "../defineFunction";
import { count, money, share } from "../kinds";
import { filled } from "../native/filled";
import { amounts, optional } from "../params";
import { cell } from "../results";

const groups = { group: "groups", mayBeEmpty: true };

export default defineFunction({
  id: "ZEROCHURNVALUE",
  topic: "churn",
  params: { lost: amounts(count(), groups), value: amounts(money(), groups), share: optional(share(), 1) },
  result: cell("money"),
  compute: ({ lost, value, share }) => zeroChurnValue(lost, value, share),
  native: `share * SUMPRODUCT(${filled("lost")} * ${filled("value")})`,
  text: {
    en: {
      summary: "What zero churn would be worth: the most that keeping every customer may cost.",
      params: {
        lost: "customers lost, one number for each group",
        value: "value of one customer in the period, one for each group or one for all",
        share: "share of that value which remains for the company, such as the margin; left out: 1",
      },
      help: {
        definition: "share × Σ lost · value. An upper bound of the retention budget of the period.",
        rival:
          "The same sum as CHURNLOSS, read forward: not what to spend but what not to exceed, because no measure keeps everybody. " +
          "Trap: without share the bound is revenue, and a budget of that size costs more than the customers bring.",
        source: "Course book 000, the price of zero churn a year.",
      },
    },
    ru: {
      summary: "Стоимость «нулевого» оттока: предел затрат на удержание всех клиентов.",
      params: {
        lost: "число ушедших клиентов по группам",
        value: "ценность одного клиента за период: по группам или одна на всех",
        share: "какая доля этой ценности остаётся компании, например рентабельность; если не указана — 1",
      },
      help: {
        definition: "share × Σ lost · value. Верхняя граница бюджета удержания на период.",
        rival:
          "Та же сумма, что в CHURNLOSS, но обращённая в будущее: не сколько тратить, а чего не превышать, ведь всех не удержит ни одна мера. " +
          "Ловушка: без share граница измерена выручкой, и такой бюджет обойдётся дороже, чем клиенты принесут.",
        source: "Учебник 000, стоимость «нулевого» оттока клиентов в год.",
      },
    },
    zh: {
      summary: "“零流失”的价值：留住全部客户所能花费的上限。",
      params: {
        lost: "各组的流失客户数",
        value: "每位客户在该期间的价值：每组一个，或全部共用一个",
        share: "该价值中归企业所得的比例，如盈利率；省略时为 1",
      },
      help: {
        definition: "比例 × Σ（流失数 × 单客价值）。即本期客户留存预算的上限。",
        rival:
          "与 CHURNLOSS 算法相同，但着眼于事前：它不是应花多少，而是不可超过多少，因为没有任何办法能留住所有客户。" +
          "陷阱：不填比例时上限按收入计，这样的预算会超过客户带来的利润。",
        source: "教材000，每年“零流失”的价值。",
      },
    },
  },
  rivals: [
    {
      formula: "ZEROCHURNVALUE(lost,value)",
      says: { en: "revenue: without share", ru: "выручка: без умножения на share", zh: "按收入计：不乘 share" },
    },
  ],
  examples: [
    { args: [[[100], [100]], [[100000], [200000]], 0.05], result: 1500000 },
    { args: [30000, 1000, 0.03], result: 900000 },
    { args: [[[40], [10]], [[500], [3000]]], result: 50000 },
  ],
});
