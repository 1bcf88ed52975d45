import { retentionRate } from "../../core/churn/retentionRate";
import { defineFunction } from "../defineFunction";
import { count } from "../kinds";
import { cell } from "../results";
import churnRate from "./churnRate";
import lostCustomers from "./lostCustomers";

export default defineFunction({
  id: "RETENTIONRATE",
  topic: "churn",
  params: { atStart: count(), joined: count(), atEnd: count() },
  result: cell("share"),
  compute: ({ atStart, joined, atEnd }) => retentionRate(atStart, joined, atEnd),
  native: "IF((atEnd<joined)+(atEnd>atStart+joined), SQRT(-1), (atEnd-joined)/atStart)",
  text: {
    en: {
      summary: "Share of customers kept in a period: 1 − churn rate.",
      params: lostCustomers.text.en.params,
      help: {
        definition: "(atEnd − joined) / atStart, which is 1 − CHURNRATE with the base at the start.",
        rival:
          "Many count only the starting customers who are still there. Here those who came and left within the period weigh too: of 1000 customers 50 left, " +
          "of 200 new ones 20; this function gives 93 %, the starting customers alone 95 %. CUSTOMERFLOW counts the latter from two lists. " +
          "REVENUERETENTION measures kept revenue, not kept customers.",
        source: "Course book 003, formula 1, divided by the customers at the start.",
      },
      refusals: { ...churnRate.text.en.refusals },
    },
    ru: {
      summary: "Доля клиентов, удержанных за период: 1 − коэффициент оттока.",
      params: lostCustomers.text.ru.params,
      help: {
        definition: "(atEnd − joined) / atStart, то есть 1 − CHURNRATE с базой на начало периода.",
        rival:
          "Часто считают только тех, кто был на начало и остался. Здесь учтены и те, кто пришёл и ушёл внутри периода: из 1000 клиентов ушли 50, " +
          "из 200 новых — 20; функция даёт 93 %, а по одним начальным клиентам вышло бы 95 %. Второе по двум спискам считает CUSTOMERFLOW. " +
          "REVENUERETENTION измеряет удержанную выручку, а не удержанных клиентов.",
        source: "Учебник 003, формула 1, с делением на число клиентов на начало периода.",
      },
      refusals: { ...churnRate.text.ru.refusals },
    },
    zh: {
      summary: "期间留住的客户所占比例：1 − 客户流失率。",
      params: lostCustomers.text.zh.params,
      help: {
        definition: "（期末数 − 新增数）÷ 期初数，即 1 − 以期初数为基数的 CHURNRATE。",
        rival:
          "不少人只数期初客户中仍在的人。本函数还计入期内来了又走的客户：期初 1000 人走了 50 人，新增 200 人走了 20 人，" +
          "本函数得 93%，只看期初客户则为 95%。后者可用 CUSTOMERFLOW 由两份名单算出。REVENUERETENTION 衡量的是留住的收入，而不是留住的客户。",
        source: "教材003，公式1，以期初数为分母。",
      },
      refusals: { ...churnRate.text.zh.refusals },
    },
  },
  examples: [
    { args: [3000, 500, 3300], result: 0.9333333 },
    { args: [1000, 200, 1130], result: 0.93 },
    { args: [[[3000], [300000]], [[500], [50000]], [[3300], [320000]]], result: [[0.9333333], [0.9]] },
    { args: [100, 20, 10], result: "#NUM!" },
  ],
});
