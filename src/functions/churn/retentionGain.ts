import { retentionGain } from "../../core/churn/retentionGain";
import { defineFunction } from "../defineFunction";
import { share } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "RETENTIONGAIN",
  topic: "churn",
  params: { churnBefore: share(), churnAfter: share() },
  result: cell("share"),
  compute: ({ churnBefore, churnAfter }) => retentionGain(churnBefore, churnAfter),
  native: "churnBefore/churnAfter-1",
  text: {
    en: {
      summary: "Growth of the mean customer lifetime when the churn rate changes.",
      params: { churnBefore: "churn rate today", churnAfter: "churn rate after the improvement" },
      help: {
        definition: "churnBefore / churnAfter − 1, because the mean lifetime is 1 / churn.",
        rival:
          "Not the growth of next year's revenue: from 20 % to 16 % the first year keeps another 4 % of the customers. The 25 % is reached slowly, " +
          "as the longer lives fill the base, with as many new customers as before and each earning the same a year.",
        source: "Course book 000: at 15–20 % churn less churn brings 25–100 % more income. 20 % to 16 % gives 25 %, 20 % to 10 % gives 100 %.",
      },
      refusals: { noChurnAfter: "without churn afterwards the gain has no bound" },
    },
    ru: {
      summary: "Рост среднего срока жизни клиента при изменении оттока.",
      params: { churnBefore: "коэффициент оттока сейчас", churnAfter: "коэффициент оттока после улучшения" },
      help: {
        definition: "churnBefore / churnAfter − 1, ведь средний срок жизни равен 1 / отток.",
        rival:
          "Это не рост выручки будущего года: снижение с 20 % до 16 % в первый год дополнительно сохраняет лишь 4 % клиентов. 25 % набираются постепенно, " +
          "по мере того как база заполняется дольше живущими клиентами, — при прежнем притоке новых и прежнем доходе от каждого.",
        source: "Учебник 000: при оттоке 15–20 % его снижение повышает доход на 25–100 %. С 20 % до 16 % — 25 %, с 20 % до 10 % — 100 %.",
      },
      refusals: { noChurnAfter: "без оттока в дальнейшем прирост не ограничен" },
    },
    zh: {
      summary: "流失率变化带来的客户平均寿命增长。",
      params: { churnBefore: "目前的客户流失率", churnAfter: "改善后的客户流失率" },
      help: {
        definition: "改善前流失率 ÷ 改善后流失率 − 1，因为平均寿命等于 1 ÷ 流失率。",
        rival:
          "它不是下一年收入的增长：流失率由 20% 降至 16%，第一年只多留住 4% 的客户。" +
          "在新增客户数和每客收入不变的前提下，客户基数随寿命延长逐步扩大，最终才达到 25%。",
        source: "教材000：流失率为 15%～20% 时，降低流失可使收入提高 25%～100%。20% 降至 16% 得 25%，20% 降至 10% 得 100%。",
      },
      refusals: { noChurnAfter: "改善后没有流失，增长没有上限" },
    },
  },
  rivals: [
    {
      formula: "churnBefore-churnAfter",
      says: { en: "additional share kept in the first year: churnBefore − churnAfter", ru: "дополнительно удержано в первый год: churnBefore − churnAfter", zh: "第一年多留住的客户比例：目前 − 改善后的流失率" },
    },
  ],
  examples: [
    { args: [0.2, 0.16], result: 0.25 },
    { args: [0.2, 0.1], result: 1 },
    { args: [[[0.15], [0.2]], [[0.12, 0.1]]], result: [[0.25, 0.5], [0.6666667, 1]] },
    { args: [0.2, 0], result: "#DIV/0!" },
  ],
});
