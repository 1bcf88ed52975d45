import { lifetimeValueToCost } from "../../core/value/lifetimeValueToCost";
import { defineFunction } from "../defineFunction";
import { money } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "LTVTOCAC",
  topic: "value",
  params: { ltv: money(), cac: money() },
  result: cell("ratio"),
  compute: ({ ltv, cac }) => lifetimeValueToCost(ltv, cac),
  native: "ltv/cac",
  text: {
    en: {
      summary: "How many times a customer's lifetime value covers the cost of winning them.",
      params: { ltv: "lifetime value of a customer, from margin", cac: "cost of winning one customer" },
      help: {
        definition: "ltv / cac. Below 1 a customer costs more than they will ever bring.",
        rival:
          "The ratio inherits every choice made in LTV: with a cost of 3,000, a margin of 1,000, churn of 20 % and discount of 10 % it is 1.67 undiscounted, " +
          "1.22 with discount, 0.89 if the first margin counts only after a renewal. “3 is healthy” is a rule of thumb of the software trade. " +
          "Trap: an LTV from revenue makes any company look good.",
        source: "Course book 000, assignment 1: compute both.",
      },
      refusals: { freeCustomer: "the acquisition cost is 0, there is nothing to divide by" },
    },
    ru: {
      summary: "Во сколько раз долгосрочная ценность клиента покрывает стоимость его привлечения.",
      params: { ltv: "долгосрочная ценность клиента, посчитанная по марже", cac: "стоимость привлечения одного клиента" },
      help: {
        definition: "ltv / cac. Если меньше 1, клиент обходится дороже, чем когда-либо принесёт.",
        rival:
          "Отношение наследует все допущения LTV: при стоимости 3000, марже 1000, оттоке 20 % и ставке 10 % оно равно 1,67 без дисконтирования, " +
          "1,22 с дисконтированием и 0,89, если первая маржа засчитывается только после продления. «Норма — 3» — эмпирическое правило из отрасли программного обеспечения. " +
          "Ловушка: если считать LTV по выручке, благополучной покажется любая компания.",
        source: "Учебник 000, задание 1: посчитать оба показателя.",
      },
      refusals: { freeCustomer: "стоимость привлечения равна 0, делить не на что" },
    },
    zh: {
      summary: "客户终身价值是获客成本的多少倍。",
      params: { ltv: "按毛利计算的客户终身价值", cac: "获得一位客户的成本" },
      help: {
        definition: "终身价值 ÷ 获客成本。小于 1 说明客户带来的毛利永远抵不上获客花费。",
        rival:
          "这一比率取决于终身价值的算法：获客成本 3000、毛利 1000、流失率 20%、贴现率 10% 时，不贴现为 1.67，" +
          "贴现为 1.22，首笔毛利续约后才计入则为 0.89。“3 倍为佳”只是软件行业的经验之谈。" +
          "陷阱：若终身价值按收入计算，任何公司看起来都不错。",
        source: "教材000，作业1：计算这两个指标。",
      },
      refusals: { freeCustomer: "获客成本为 0，不能作分母" },
    },
  },
  examples: [
    { args: [8000, 2000], result: 4 },
    { args: [5000, 3000], result: 1.666667 },
    { args: [[[5000], [3666.67], [2666.67]], 3000], result: [[1.666667], [1.222223], [0.88889]] },
    { args: [5000, 0], result: "#DIV/0!" },
  ],
});
