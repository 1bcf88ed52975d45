import { repeatRate } from "../../core/segments/repeatRate";
import { defineFunction } from "../defineFunction";
import { date } from "../kinds";
import { column, key } from "../params";
import { cell } from "../results";
import { columnOf, groups, ofEach, rowsWith, spelt } from "../native/groups";

export default defineFunction({
  id: "REPEATRATE",
  topic: "segments",
  params: { customer: key(), date: column(date()) },
  result: cell("share"),
  compute: ({ customer, date }) => repeatRate(customer.codes, date),
  native: `
    LET(${rowsWith("customer")}
      day, INT(${columnOf("date")}),
      key, ${spelt("who")},${groups}
      SUM(--(${ofEach("MAX(INDEX(day,at,1))>MIN(INDEX(day,at,1))")})) / ROWS(from))`,
  text: {
    en: {
      summary: "Share of customers who bought on two or more days.",
      params: { customer: "the customer of each purchase", date: "the day of each purchase" },
      help: {
        definition: "Customers with two or more different days / all customers in the list.",
        rival:
          "The share of purchases that are repeats is another figure and grows with every visit of the same few. Amounts are not seen here: a refund on another day makes a customer " +
          "look like a repeater, so take refunds out or use PROGRAMKPIS. Recent customers have had little time to return: compare periods of equal length.",
        source: "Course book 003, task 4: repeat purchase as a measure of loyalty.",
      },
    },
    ru: {
      summary: "Доля клиентов, покупавших в два разных дня или чаще.",
      params: { customer: "клиент по каждой покупке", date: "день каждой покупки" },
      help: {
        definition: "Клиенты, покупавшие в два разных дня и чаще / все клиенты списка.",
        rival:
          "Доля повторных покупок среди всех покупок — другой показатель: он растёт с каждым визитом одних и тех же людей. Суммы не учитываются: возврат в другой день выглядит как повторная " +
          "покупка, поэтому уберите возвраты или возьмите PROGRAMKPIS. Недавние клиенты ещё не успели вернуться: сравнивайте периоды равной длины.",
        source: "Учебник 003, задание 4: повторная покупка как мера лояльности.",
      },
    },
    zh: {
      summary: "复购率：在两个或更多日期购买过的客户所占比例。",
      params: { customer: "每笔购买的客户", date: "每笔购买的日期" },
      help: {
        definition: "有两个及以上不同购买日的客户数 ÷ 全部客户数。",
        rival:
          "重复购买占全部购买的比例是另一个指标，同一批常客每来一次它就上升。本函数不看金额：另一天的退款也会被当作再次购买，请先剔除退款，或改用 PROGRAMKPIS。" +
          "新客户还来不及回购，请比较长度相同的期间。",
        source: "教材003，任务四：以重复购买衡量忠诚度。",
      },
    },
  },
  rivals: [
    {
      formula: "LET(again,INDEX(DROP(PURCHASESUMMARY(customer,date,1+0*date,,1),1),,2), SUM(again)/(SUM(again)+ROWS(again)))",
      says: { en: "share of the purchases that are repeats", ru: "доля повторных среди всех покупок", zh: "重复购买占全部购买的比例" },
    },
  ],
  examples: [
    { args: [[["Ann"], ["Bob"], ["Ann"], ["Cem"]], [[45292], [45292], [45323], [45330]]], result: 0.3333333 },
    { args: [[["Ann"], ["Ann"]], [[45292], [45292.5]]], result: 0 },
    { args: [[[12], ["12"], [null]], [[45292], [45323], [null]]], result: 1 },
    { args: [[["Ann"], ["Bob"]], [[45292], ["1 Feb"]]], result: "#VALUE!" },
  ],
});
