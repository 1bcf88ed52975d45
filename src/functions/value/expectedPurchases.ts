import { expectedPurchases } from "../../core/value/expectedPurchases";
import { defineFunction } from "../defineFunction";
import { share } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "EXPECTEDPURCHASES",
  topic: "value",
  params: { repurchase: share() },
  result: cell("ratio"),
  compute: ({ repurchase }) => expectedPurchases(repurchase),
  native: "1/(1-repurchase)",
  text: {
    en: {
      summary: "Mean number of purchases of a customer who buys again with the same probability every time.",
      params: { repurchase: "share of customers who buy again after a purchase" },
      help: {
        definition: "1 / (1 − repurchase), the first purchase included. The purchases after it are one fewer.",
        rival:
          "It assumes that the share stays the same after every purchase; in real data it rises, because the loyal remain. " +
          "The book's 65 % (want to buy again) and 75 % (return at least once) are claims about two different events: " +
          "taken as repurchase shares they give 2.86 and 4 purchases, 40 % more.",
        source: "Course book 004, statistics; mean of the geometric distribution.",
      },
      refusals: { endlessPurchases: "whoever always buys again never stops: repurchase must be below 100 %" },
    },
    ru: {
      summary: "Среднее число покупок клиента, который каждый раз покупает снова с одной и той же вероятностью.",
      params: { repurchase: "доля клиентов, которые после покупки покупают снова" },
      help: {
        definition: "1 / (1 − repurchase), считая первую покупку. Повторных на одну меньше.",
        rival:
          "Предполагается, что доля одинакова после каждой покупки; в действительности она растёт, потому что остаются лояльные. " +
          "65 % (захотят купить снова) и 75 % (вернутся хотя бы раз) в учебнике относятся к разным событиям: " +
          "если принять их за доли повторных покупателей, выйдет 2,86 и 4 покупки, на 40 % больше.",
        source: "Учебник 004, статистика; среднее геометрического распределения.",
      },
      refusals: { endlessPurchases: "кто покупает снова всегда, не остановится никогда: доля должна быть меньше 100 %" },
    },
    zh: {
      summary: "若每次购买后再购的概率不变，一位客户平均购买的次数。",
      params: { repurchase: "购买后再次购买的客户比例" },
      help: {
        definition: "1 ÷（1 − 重购率），含首次购买；重复购买次数要减 1。",
        rival:
          "它假定每次购买之后的重购率都相同；实际数据中重购率会上升，因为留下的是忠诚客户。" +
          "教材中的 65%（愿意再买）和 75%（至少再来一次）说的是两件不同的事：" +
          "若都当作重购率，则分别为 2.86 次和 4 次，多 40%。",
        source: "教材004，统计数据；几何分布的均值。",
      },
      refusals: { endlessPurchases: "重购率为 100% 时购买永不停止：重购率必须小于 100%" },
    },
  },
  rivals: [
    {
      formula: "1/(1-repurchase)-1",
      says: { en: "without the first purchase", ru: "без первой покупки", zh: "不含首次购买" },
    },
  ],
  examples: [
    { args: [0.65], result: 2.857143 },
    { args: [0.75], result: 4 },
    { args: [[[0], [0.5], [0.8]]], result: [[1], [2], [5]] },
    { args: [1], result: "#DIV/0!" },
  ],
});
