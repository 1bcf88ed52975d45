import { quickRatio } from "../../core/value/quickRatio";
import { defineFunction } from "../defineFunction";
import { money } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "QUICKRATIO",
  topic: "value",
  params: { new: money(), expansion: money(), contraction: money(), churned: money() },
  result: cell("ratio"),
  compute: ({ new: won, expansion, contraction, churned }) => quickRatio(won, expansion, contraction, churned),
  native: "(new+expansion)/(contraction+churned)",
  text: {
    en: {
      summary: "Recurring revenue gained in a period for each unit lost.",
      params: {
        new: "recurring revenue of new customers",
        expansion: "what existing customers added",
        contraction: "what existing customers cut, as a positive amount",
        churned: "revenue of customers who left, as a positive amount",
      },
      help: {
        definition: "(new + expansion) / (contraction + churned). Below 1 revenue shrinks.",
        rival:
          "Not the quick ratio of accounting (liquid assets / current liabilities). Some leave expansion or contraction out. " +
          "Trap: losses entered as negative amounts turn the sign. 4 is a rule of thumb of investors for young firms; with little lost yet any firm looks good.",
        source: "Mamoon Hamid, Social Capital; example of pitchkit.net.",
      },
      refusals: { nothingLost: "nothing was lost in the period, there is nothing to divide by" },
    },
    ru: {
      summary: "Сколько регулярной выручки прибавилось за период в расчёте на единицу потерянной.",
      params: {
        new: "регулярная выручка от новых клиентов",
        expansion: "на сколько увеличили платежи прежние клиенты",
        contraction: "на сколько сократили платежи прежние клиенты, положительным числом",
        churned: "выручка, ушедшая вместе с клиентами, положительным числом",
      },
      help: {
        definition: "(new + expansion) / (contraction + churned). Если меньше 1, выручка сокращается.",
        rival:
          "Это не коэффициент быстрой ликвидности из бухгалтерского учёта. Некоторые не учитывают увеличение или сокращение платежей. " +
          "Ловушка: потери, введённые с минусом, меняют знак результата. 4 — эмпирический ориентир инвесторов для молодых компаний; пока терять почти нечего, показатель хорош у всех.",
        source: "Mamoon Hamid, Social Capital; пример с сайта pitchkit.net.",
      },
      refusals: { nothingLost: "за период ничего не потеряно, делить не на что" },
    },
    zh: {
      summary: "速动比率（经常性收入）：期间每流失一元，新增多少元。",
      params: {
        new: "新客户带来的经常性收入",
        expansion: "老客户增购增加的收入",
        contraction: "老客户减购减少的收入，填正数",
        churned: "客户流失减少的收入，填正数",
      },
      help: {
        definition: "（新增 + 增购）÷（减购 + 流失）。小于 1 说明收入在萎缩。",
        rival:
          "不是会计上的速动比率（速动资产 ÷ 流动负债）。也有人不计增购或减购。" +
          "陷阱：减少额填成负数会使结果变号。4 是投资人对年轻公司的经验标准；流失尚少时，任何公司的比率都好看。",
        source: "Mamoon Hamid，Social Capital；算例见 pitchkit.net。",
      },
      refusals: { nothingLost: "期间没有任何减少，分母为 0" },
    },
  },
  rivals: [
    {
      formula: "new/(contraction+churned)",
      says: { en: "without expansion", ru: "без увеличения платежей", zh: "不计增购" },
    },
    {
      formula: "(new+expansion)/churned",
      says: { en: "without contraction", ru: "без сокращения платежей", zh: "不计减购" },
    },
  ],
  examples: [
    { args: [20000, 8000, 3000, 5000], result: 3.5 },
    { args: [20000, 0, 0, 40000], result: 0.5 },
    { args: [[[20000], [9000]], [[8000], [3000]], [[3000], [1000]], [[5000], [2000]]], result: [[3.5], [4]] },
    { args: [20000, 8000, 0, 0], result: "#DIV/0!" },
  ],
});
