import { acquisitionPayback } from "../../core/value/acquisitionPayback";
import { defineFunction } from "../defineFunction";
import { money, share } from "../kinds";
import { optional } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "CACPAYBACK",
  topic: "value",
  params: { cac: money(), margin: money(), churn: optional(share(), 0), discount: optional(share(), 0) },
  result: cell("periods"),
  compute: ({ cac, margin, churn, discount }) => acquisitionPayback(cac, margin, churn, discount),
  native: `
    IF(cac<=0, 0,
      IF(churn=1, IF(cac>margin, NA(), 1),
        IF(churn+discount=0, IF(margin>0, cac/margin, NA()),
          IF(cac*(churn+discount)>=margin*(1+discount), NA(),
            LN(1-cac*(churn+discount)/(margin*(1+discount))) / LN((1-churn)/(1+discount))))))`,
  text: {
    en: {
      summary: "Periods until the margins of a customer have paid for winning them.",
      params: {
        cac: "cost of winning one customer",
        margin: "margin of one customer per period (not revenue)",
        churn: "share of customers lost per period; 0 if left out",
        discount: "discount rate per period; 0 if left out",
      },
      help: {
        definition:
          "ln(1 − cac · (1 − q) / margin) / ln q with q = (1 − churn) / (1 + discount): the number of margins that add up to cac, the first one at once. " +
          "Without churn and discount: cac / margin. With churn of 100 % only the first margin counts.",
        rival:
          "Most write cac / margin and forget those who leave before they have paid: 2,000 at 400 a month takes 5 months, with churn of 5 % a month 5.61. " +
          "Margins come once a period, so a fraction means the next whole period (6). Trap: revenue instead of margin makes it too short.",
        source: "Sum of the series of LTV (Fader & Hardie 2012, note 024, case 1).",
      },
      refusals: {
        neverPaysBack: "never paid back: in all its time a customer brings a margin of {lifetime}, and winning one costs {cac}",
        noMargin: "never paid back: the margin is {margin} a period",
      },
    },
    ru: {
      summary: "Через сколько периодов маржа с клиента окупит его привлечение.",
      params: {
        cac: "стоимость привлечения одного клиента",
        margin: "маржа с одного клиента за период (не выручка)",
        churn: "коэффициент оттока за период; если не указан — 0",
        discount: "ставка дисконтирования за период; если не указана — 0",
      },
      help: {
        definition:
          "ln(1 − cac · (1 − q) / margin) / ln q, где q = (1 − churn) / (1 + discount): сколько периодов нужно получать маржу, чтобы в сумме вышло cac; первая приходит сразу. " +
          "Без оттока и дисконтирования: cac / margin. При оттоке 100 % засчитывается только первая маржа.",
        rival:
          "Обычно пишут cac / margin и забывают о тех, кто ушёл, не окупившись: 2000 при 400 в месяц — это 5 месяцев, а при оттоке 5 % в месяц — 5,61. " +
          "Маржа приходит раз в период, поэтому дробное значение означает следующий целый период (6). Ловушка: по выручке вместо маржи срок выходит слишком коротким.",
        source: "Сумма ряда из LTV; Fader & Hardie (2012), записка 024, случай 1.",
      },
      refusals: {
        neverPaysBack: "не окупится никогда: за всё время клиент принесёт маржу {lifetime}, а его привлечение стоит {cac}",
        noMargin: "не окупится никогда: маржа за период равна {margin}",
      },
    },
    zh: {
      summary: "回收期：客户的毛利需要多少期才能收回获客成本。",
      params: {
        cac: "获得一位客户的成本",
        margin: "每位客户每期的毛利（不是收入）",
        churn: "每期客户流失率；省略时为 0",
        discount: "每期贴现率；省略时为 0",
      },
      help: {
        definition:
          "ln[1 − 获客成本 ×（1 − q）÷ 毛利] ÷ ln q，其中 q =（1 − 流失率）÷（1 + 贴现率）：多少期毛利之和等于获客成本，首笔即期到账。" +
          "流失率和贴现率都为 0 时，即获客成本 ÷ 毛利。流失率为 100% 时只计首笔毛利。",
        rival:
          "常见算法是“获客成本 ÷ 毛利”，忽略了尚未回本就流失的客户：成本 2000、每月毛利 400 需 5 个月，若每月流失 5% 则为 5.61 个月。" +
          "毛利每期到账一次，小数表示要等到下一个整期（6）。陷阱：用收入代替毛利会低估回收期。",
        source: "终身价值级数之和；Fader & Hardie（2012），第 024 号笔记，情形 1。",
      },
      refusals: {
        neverPaysBack: "永远无法收回：一位客户终身只带来 {lifetime} 的毛利，而获客成本为 {cac}",
        noMargin: "永远无法收回：每期毛利为 {margin}",
      },
    },
  },
  rivals: [
    {
      formula: "IF(margin>0,cac/margin,NA())",
      says: { en: "cac / margin: nobody leaves, nothing is discounted", ru: "cac / margin: никто не уходит, дисконтирования нет", zh: "获客成本 ÷ 毛利：不计流失与贴现" },
    },
    {
      formula: "ROUNDUP(ROUND(CACPAYBACK(cac,margin,churn,discount),9),0)",
      says: { en: "in whole periods, as margins come once a period", ru: "в целых периодах: маржа приходит раз в период", zh: "按整期计：毛利每期到账一次" },
    },
  ],
  examples: [
    { args: [2000, 400], result: 5 },
    { args: [2000, 400, 0.05], result: 5.608571 },
    { args: [3000, 1000, 0.2, 0.1], result: 5.353205 },
    { args: [2000, 400, [[0], [0.05], [0.25]]], result: [[5], [5.608571], ["#N/A"]] },
    { args: [2000, 0], result: "#N/A" },
  ],
});
