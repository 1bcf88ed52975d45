import { safeChurn } from "../../core/churn/safeChurn";
import { defineFunction } from "../defineFunction";
import { money, number } from "../kinds";
import { optional } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "SAFECHURN",
  topic: "churn",
  params: { margin: money(), maintenance: money(), development: number("money", { min: 0 }), target: optional(money(), 0) },
  result: cell("share"),
  compute: ({ margin, maintenance, development, target }) => safeChurn(margin, maintenance, development, target),
  native: `
    IF(development=0, 1/0,
      IF(margin<maintenance+target, NA(),
        IF(margin-maintenance-target>development, 1, (margin-maintenance-target)/development)))`,
  text: {
    en: {
      summary: "Churn safety line: the highest churn rate the economics of a customer bear.",
      params: {
        margin: "margin of one customer in a period, in money, before the costs below",
        maintenance: "cost of keeping one customer for a period",
        development: "cost of winning and developing one new customer",
        target: "profit wanted from one customer in a period; left out: 0",
      },
      help: {
        definition:
          "(margin − maintenance − target) / development, at most 100 %. At churn c each customer has to be replaced c times a period; " +
          "the line is where replacement eats up all that maintenance and target leave.",
        rival:
          "Not a benchmark: another company bears another rate. High churn in an acquisition peak need not break the line, " +
          "because new customers leave more: 1000 old ones at 8 % and 600 new ones at 30 % look like 16.25 %. Look at large customers separately.",
        source: "Course book 003 names the safety line in four points without a formula; this formula is ours.",
      },
      refusals: {
        freeDevelopment: "a new customer costs nothing: every churn rate can be borne",
        lossWithoutChurn: "even without churn the margin ({margin}) does not cover maintenance and target ({needed})",
      },
    },
    ru: {
      summary: "Безопасный уровень оттока: наибольший отток, который выдерживает экономика клиента.",
      params: {
        margin: "маржа с одного клиента за период в деньгах, до вычета указанных ниже затрат",
        maintenance: "затраты на удержание и обслуживание одного клиента за период",
        development: "затраты на привлечение и развитие одного нового клиента",
        target: "желаемая прибыль с одного клиента за период; если не указана — 0",
      },
      help: {
        definition:
          "(margin − maintenance − target) / development, но не более 100 %. При оттоке c каждого клиента приходится замещать c раз за период; " +
          "на безопасном уровне замещение поглощает всё, что остаётся от маржи после затрат на удержание и желаемой прибыли.",
        rival:
          "Это не отраслевой норматив: другая компания выдержит другой отток. Высокий отток на пике привлечения ещё не означает, что безопасный уровень превышен: " +
          "новые уходят чаще, и 1000 старых клиентов с оттоком 8 % вместе с 600 новыми с оттоком 30 % выглядят как 16,25 %. Крупных клиентов смотрите отдельно.",
        source: "Учебник 003 описывает безопасный уровень в четырёх пунктах, без формулы; формула наша.",
      },
      refusals: {
        freeDevelopment: "новый клиент ничего не стоит, поэтому допустим любой отток",
        lossWithoutChurn: "даже без оттока маржа ({margin}) не покрывает затраты на удержание и желаемую прибыль ({needed})",
      },
    },
    zh: {
      summary: "客户流失安全线：单客收益与成本所能承受的最高流失率。",
      params: {
        margin: "每位客户每期的毛利（金额），未扣除以下成本",
        maintenance: "每位客户每期的维护成本",
        development: "开发并培育一位新客户的成本",
        target: "每位客户每期的目标利润；省略时为 0",
      },
      help: {
        definition:
          "（毛利 − 维护成本 − 目标利润）÷ 开发培育成本，最高为 100%。流失率为 c 时，每位客户每期平均要补充 c 次；" +
          "当补充客户的成本恰好用尽毛利扣除维护成本和目标利润后的余额时，即为安全线。",
        rival:
          "它不是行业标准：不同企业能承受的流失率不同。开发高峰期流失率偏高不一定越线，因为新客户流失更多：" +
          "1000 个老客户流失 8%、600 个新客户流失 30%，合计看来是 16.25%。大客户应单独考察。",
        source: "教材003以四个要点说明安全线，未给公式；此公式为本产品所定。",
      },
      refusals: {
        freeDevelopment: "新客户没有成本：任何流失率都能承受",
        lossWithoutChurn: "即使没有流失，毛利（{margin}）也不足以覆盖维护成本和目标利润（{needed}）",
      },
    },
  },
  examples: [
    { args: [1000, 400, 3000], result: 0.2 },
    { args: [1000, 400, 3000, 300], result: 0.1 },
    { args: [[[1000], [1000], [400]], 400, [[3000], [500], [1000]]], result: [[0.2], [1], [0]] },
    { args: [400, 500, 1000], result: "#N/A" },
    { args: [400, 500, 0], result: "#DIV/0!" },
  ],
});
