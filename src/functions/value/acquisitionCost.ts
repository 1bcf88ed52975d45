import { acquisitionCost } from "../../core/value/acquisitionCost";
import { defineFunction } from "../defineFunction";
import { count, money } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "CAC",
  topic: "value",
  params: { spend: money(), newCustomers: count() },
  result: cell("money"),
  compute: ({ spend, newCustomers }) => acquisitionCost(spend, newCustomers),
  native: "spend/newCustomers",
  text: {
    en: {
      summary: "Customer acquisition cost: what one new customer costs.",
      params: {
        spend: "what was spent in the period on winning customers",
        newCustomers: "customers won in the same period",
      },
      help: {
        definition: "spend / newCustomers, both of the same period.",
        rival:
          "The course book counts the marketing budget only (marketing CAC). Fully loaded CAC adds sales salaries, tools and overheads: " +
          "for one and the same company a published comparison gives 34,286, 37,714 and 44,229. Say what is in it. " +
          "Trap: with a long sale, this period's spending wins the next period's customers.",
        source: "Course book 000, formula 2. Comparison of scopes: abacum.ai.",
      },
      refusals: { nobodyNew: "there are no new customers to divide by" },
    },
    ru: {
      summary: "Стоимость привлечения нового клиента (CAC).",
      params: {
        spend: "затраты периода на привлечение клиентов",
        newCustomers: "число клиентов, привлечённых за тот же период",
      },
      help: {
        definition: "spend / newCustomers, оба показателя за один период.",
        rival:
          "В учебнике учитывают только бюджет на маркетинг. Полная стоимость привлечения включает ещё оплату труда продавцов, рабочие инструменты и накладные расходы: " +
          "для одной и той же компании в опубликованном сравнении выходит 34 286, 37 714 и 44 229. Укажите, что вошло в расчёт. " +
          "Ловушка: при долгой сделке затраты этого периода приводят клиентов следующего.",
        source: "Учебник 000, формула 2. Сравнение составов затрат: abacum.ai.",
      },
      refusals: { nobodyNew: "новых клиентов нет, делить не на что" },
    },
    zh: {
      summary: "获客成本（CAC）：获得一位新客户的花费。",
      params: {
        spend: "本期用于获取客户的支出",
        newCustomers: "同期获得的新客户数",
      },
      help: {
        definition: "支出 ÷ 新客户数，两者须为同一期间。",
        rival:
          "教材只计营销预算。完全成本口径还包括销售人员薪酬、工具和管理费用：" +
          "在一份公开的比较中，同一家公司按不同口径分别为 34,286、37,714 和 44,229。请注明包含哪些费用。" +
          "陷阱：销售周期较长时，本期支出带来的是下一期的客户。",
        source: "教材000，公式2。口径比较：abacum.ai。",
      },
      refusals: { nobodyNew: "没有新客户，分母为 0" },
    },
  },
  examples: [
    { args: [1200000, 400], result: 3000 },
    { args: [50000, 25], result: 2000 },
    { args: [[[90000], [60000]], [[30], [40]]], result: [[3000], [1500]] },
    { args: [10000, 0], result: "#DIV/0!" },
  ],
});
