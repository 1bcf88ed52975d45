import { CLAIMED_GAP, profitGap } from "../../core/value/profitGap";
import { defineFunction } from "../defineFunction";
import { money, share } from "../kinds";
import { optional } from "../params";
import { pair } from "../results";

export default defineFunction({
  id: "PROFITGAP",
  topic: "value",
  params: { profit: money(), low: optional(share(), CLAIMED_GAP.low), high: optional(share(), CLAIMED_GAP.high) },
  result: pair("money"),
  compute: ({ profit, low, high }) => [profitGap(profit, low, high)],
  native: "IF({1,0}, profit*low, profit*high)",
  text: {
    en: {
      summary: "Profit said to be missed because nobody manages the quality of dealings with customers: lower and upper figure.",
      params: {
        profit: "profit made now",
        low: "lower share; 17% if left out",
        high: "upper share; 43% if left out",
      },
      help: {
        definition: "profit · low and profit · high, in two cells beside each other.",
        rival:
          "17 to 43 % “by industry” is a claim without a source: use it to ask, not to plan. Here it is a share of the profit made now; " +
          "read as a share of the profit that could be made, it would be profit · share / (1 − share), 20 to 75 % of today's.",
        source: "Course book 004, statistics.",
      },
    },
    ru: {
      summary: "Прибыль, которую, как утверждается, компания недополучает, не управляя качеством работы с клиентами: нижняя и верхняя оценки.",
      params: {
        profit: "нынешняя прибыль",
        low: "нижняя доля; если не указана — 17%",
        high: "верхняя доля; если не указана — 43%",
      },
      help: {
        definition: "profit · low и profit · high в двух соседних ячейках.",
        rival:
          "17–43 % «в зависимости от отрасли» — утверждение без источника: оно годится, чтобы задать вопрос, но не для плана. Здесь это доля нынешней прибыли; " +
          "если понимать её как долю возможной прибыли, выйдет profit · доля / (1 − доля), то есть 20–75 % нынешней.",
        source: "Учебник 004, статистика.",
      },
    },
    zh: {
      summary: "据称因未管理客户互动质量而错失的利润：下限和上限。",
      params: {
        profit: "目前的利润",
        low: "下限比例；省略时为 17%",
        high: "上限比例；省略时为 43%",
      },
      help: {
        definition: "“利润 × 下限比例”与“利润 × 上限比例”，分列相邻两个单元格。",
        rival:
          "“因行业而异的 17%～43%”没有出处：可以用来提出问题，不宜用来做计划。这里按占目前利润的比例计算；" +
          "若理解为占潜在利润的比例，则应为利润 × 比例 ÷（1 − 比例），即目前利润的 20%～75%。",
        source: "教材004，统计数据。",
      },
    },
  },
  rivals: [
    {
      formula: "IF({1,0},profit*low/(1-low),profit*high/(1-high))",
      says: { en: "as shares of the profit that could be made", ru: "как доли возможной прибыли", zh: "按占潜在利润的比例" },
    },
  ],
  examples: [
    { args: [1000000], result: [[170000, 430000]] },
    { args: [1000000, 0.1, 0.2], result: [[100000, 200000]] },
    { args: [[[1000000], [200000]]], result: [[170000, 430000], [34000, 86000]] },
    { args: [1000000, 17, 43], result: [["#VALUE!", "#VALUE!"]] },
  ],
});
