import { churnLoss } from "../../core/churn/churnLoss";
import { defineFunction } from "../defineFunction";
import { count, money, share } from "../kinds";
import { filled } from "../native/filled";
import { amounts, optional } from "../params";
import { cell } from "../results";

const groups = { group: "groups", mayBeEmpty: true };

export default defineFunction({
  id: "CHURNLOSS",
  topic: "churn",
  params: { lost: amounts(count(), groups), value: amounts(money(), groups), margin: optional(share(), 1) },
  result: cell("money"),
  compute: ({ lost, value, margin }) => churnLoss(lost, value, margin),
  native: `margin * SUMPRODUCT(${filled("lost")} * ${filled("value")})`,
  text: {
    en: {
      summary: "Revenue or profit lost with the customers lost, summed over groups.",
      params: {
        lost: "customers lost, one number for each group",
        value: "revenue of one customer in the period, one for each group or one for all",
        margin: "share of revenue that is profit, such as 5% or 0.05; left out: 1, the loss is revenue",
      },
      help: {
        definition: "margin × Σ lost · value. Like SUMPRODUCT, times the margin.",
        rival:
          "With the margin it is lost profit, without it lost revenue: in case 02 1,500,000 and 30,000,000. Name which one you report. " +
          "value is the revenue of one customer, not of the group. In case 03 the customers lost paid 1000 last year: 900,000; at this year's 900 it is 810,000.",
        source: "Course book 003, formula 2, cases 02 and 03; course book 000 (lost customers × customer value).",
      },
    },
    ru: {
      summary: "Выручка или прибыль, потерянная с ушедшими клиентами, в сумме по группам.",
      params: {
        lost: "число ушедших клиентов по группам",
        value: "выручка от одного клиента за период: по группам или одна на всех",
        margin: "рентабельность — доля прибыли в выручке: 5% или 0,05; если не указана — 1, то есть считается выручка",
      },
      help: {
        definition: "margin × Σ lost · value. Как СУММПРОИЗВ, умноженная на рентабельность.",
        rival:
          "С рентабельностью это потерянная прибыль, без неё — потерянная выручка: в кейсе 02 — 1 500 000 и 30 000 000. Указывайте, о чём речь. " +
          "value — выручка от одного клиента, а не от всей группы. В кейсе 03 ушедшие платили в прошлом году по 1000: 900 000; по нынешним 900 вышло бы 810 000.",
        source: "Учебник 003, формула 2, кейсы 02 и 03; учебник 000 (потерянные клиенты × ценность клиента).",
      },
    },
    zh: {
      summary: "客户流失造成的收入或利润损失，按组合计。",
      params: {
        lost: "各组的流失客户数",
        value: "每位客户在该期间的收入：每组一个，或全部共用一个",
        margin: "盈利率（利润占收入的比例），如 5% 或 0.05；省略时为 1，即按收入计算",
      },
      help: {
        definition: "盈利率 × Σ（流失数 × 单客收入）。相当于 SUMPRODUCT 再乘以盈利率。",
        rival:
          "乘盈利率得利润损失，不乘得收入损失：案例02中分别为 150 万和 3000 万，报告时须说明是哪一种。" +
          "value 是单个客户的收入，不是整组合计。案例03中流失用户上年人均消费 1000，损失 90 万；若按今年的 900 计则为 81 万。",
        source: "教材003，公式2、案例02与案例03；教材000（流失客户数 × 客户价值）。",
      },
    },
  },
  rivals: [
    {
      formula: "CHURNLOSS(lost,value)",
      says: { en: "lost revenue: without the margin", ru: "потерянная выручка: без умножения на рентабельность", zh: "收入损失：不乘盈利率" },
    },
  ],
  examples: [
    { args: [[[100], [100]], [[100000], [200000]], 0.05], result: 1500000 },
    { args: [30000, 1000, 0.03], result: 900000 },
    { args: [[[100, 50]], 1000], result: 150000 },
    { args: [[[100], [100]], [[100000], [200000]], [[1], [0.05]]], result: [[30000000], [1500000]] },
  ],
});
