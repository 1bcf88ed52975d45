import { lifetimeValue, MARGIN_TIMINGS } from "../../core/value/lifetimeValue";
import { defineFunction } from "../defineFunction";
import { money, share, wholeNumber, word } from "../kinds";
import { optional } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "LTV",
  topic: "value",
  params: {
    margin: money(),
    churn: share(),
    discount: optional(share(), 0),
    periods: optional(wholeNumber(1, Number.MAX_SAFE_INTEGER, "periods")),
    timing: optional(word(...MARGIN_TIMINGS), "start"),
  },
  result: cell("money"),
  compute: ({ margin, churn, discount, periods, timing }) => lifetimeValue(margin, churn, discount, periods, timing),
  native: `
    IF(churn+discount=0, IF(periods="", NA(), margin*periods),
      margin*(1+discount)/(churn+discount) * IF(periods="", 1, 1-((1-churn)/(1+discount))^periods))
    * SWITCH(timing, "start",1, "end",1/(1+discount), "renewal",(1-churn)/(1+discount))`,
  text: {
    en: {
      summary: "Customer lifetime value: the expected margin of a customer over all periods, in today's money.",
      params: {
        margin: "margin of one customer per period (not revenue)",
        churn: "share of customers lost per period",
        discount: "discount rate per period; 0 if left out",
        periods: "how many margins to count; without end if left out",
        timing: '"start" (default): first margin at once, "end": a period later, "renewal": first one not counted',
      },
      help: {
        definition:
          "The sum of margin · qᵗ from t = 0, with q = (1 − churn) / (1 + discount). Without end: margin · (1 + discount) / (churn + discount); " +
          'without discount: margin / churn. "end" divides the sum by 1 + discount, "renewal" multiplies it by q.',
        rival:
          "Textbooks disagree on the first margin. A margin of 100, churn of 20 % and discount of 10 % give 366.67 when it comes at once (500 without discount), " +
          "333.33 at the end of the period, 266.67 when it only counts after a renewal. Traps: revenue instead of margin; rates of different periods " +
          "(yearly churn with a monthly margin); retention typed where churn is wanted.",
        source: "Fader & Hardie (2012), note 024. The course book 000 names lifetime value without a formula.",
      },
      refusals: { endless: "without churn and discount the sum has no end: give the number of periods" },
    },
    ru: {
      summary: "Долгосрочная ценность клиента (LTV): ожидаемая маржа за все периоды, приведённая к сегодняшнему дню.",
      params: {
        margin: "маржа с одного клиента за период (не выручка)",
        churn: "коэффициент оттока за период",
        discount: "ставка дисконтирования за период; если не указана — 0",
        periods: "за сколько периодов считать маржу; если не указано — без ограничения",
        timing: '"start" (по умолчанию): первая маржа сразу; "end": через период; "renewal": первая не считается',
      },
      help: {
        definition:
          "Сумма margin · qᵗ начиная с t = 0, где q = (1 − churn) / (1 + discount). Без ограничения срока: margin · (1 + discount) / (churn + discount); " +
          'без дисконтирования: margin / churn. При "end" сумма делится на 1 + discount, при "renewal" умножается на q.',
        rival:
          "Учебники расходятся в том, когда приходит первая маржа. При марже 100, оттоке 20 % и ставке 10 % получается 366,67, если она приходит сразу (500 без дисконтирования), " +
          "333,33, если в конце периода, и 266,67, если она засчитывается только после продления. Ловушки: выручка вместо маржи; показатели за разные периоды " +
          "(годовой отток при месячной марже); удержание вместо оттока.",
        source: "Fader & Hardie (2012), записка 024. Учебник 000 называет показатель, но формулы не даёт.",
      },
      refusals: { endless: "без оттока и дисконтирования сумма бесконечна: укажите число периодов" },
    },
    zh: {
      summary: "客户终身价值（LTV）：一位客户在各期带来的预期毛利折成的现值。",
      params: {
        margin: "每位客户每期的毛利（不是收入）",
        churn: "每期客户流失率",
        discount: "每期贴现率；省略时为 0",
        periods: "计入多少期的毛利；省略时不限期数",
        timing: '"start"（默认）：首笔毛利即期到账；"end"：晚一期到账；"renewal"：不计首笔',
      },
      help: {
        definition:
          "从 t = 0 起对“毛利 × qᵗ”求和，其中 q =（1 − 流失率）÷（1 + 贴现率）。不限期数时，即毛利 ×（1 + 贴现率）÷（流失率 + 贴现率）；" +
          '不贴现时，即毛利 ÷ 流失率。"end" 把总和除以（1 + 贴现率），"renewal" 把总和乘以 q。',
        rival:
          "各教科书对首笔毛利的处理不同。毛利 100、流失率 20%、贴现率 10% 时：即期到账得 366.67（不贴现则为 500），" +
          "期末到账得 333.33，续约后才计入得 266.67。陷阱：用收入代替毛利；各比率的期间不一致（年流失率配月毛利）；" +
          "在流失率处填了留存率。",
        source: "Fader & Hardie（2012），第 024 号笔记。教材000只提到这一指标，没有给出公式。",
      },
      refusals: { endless: "流失率和贴现率都为 0 时总和无限大：请给出期数" },
    },
  },
  rivals: [
    {
      formula: "LTV(margin,churn,0,periods,timing)",
      says: { en: "without discount", ru: "без дисконтирования", zh: "不贴现" },
    },
  ],
  examples: [
    { args: [100, 0.2, 0.1], result: 366.6667 },
    { args: [100, 0.2, 0.1, null, "end"], result: 333.3333 },
    { args: [100, 0.2, 0.1, null, "renewal"], result: 266.6667 },
    { args: [1000, 0.2, 0.1, 5], result: 2920.634 },
    { args: [1000, [[0.2], [0.1], [0.05]]], result: [[5000], [10000], [20000]] },
    { args: [100, 0], result: "#N/A" },
  ],
});
