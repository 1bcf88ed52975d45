import { gammaGammaMean, type GammaGammaModel } from "../../core/prediction/gammaGammaMean";
import { defineFunction } from "../defineFunction";
import { count, number } from "../kinds";
import { cell } from "../results";
import { modelRefusals } from "./histories";
import { model } from "./model";
import { withModel } from "./nativeSteps";

export default defineFunction({
  id: "GAMMAGAMMAMEAN",
  topic: "prediction",
  params: { model: model<GammaGammaModel>(3), frequency: count(), monetary: number("money", { min: 0 }) },
  result: cell("money"),
  compute: ({ model, frequency, monetary }) => gammaGammaMean(model, frequency, monetary),
  native: `
    ${withModel(["p", "q", "gamma"], `
      IF(q<=1, NA(),
        IF(frequency=0, p*gamma/(q-1),
          IF(monetary<=0, SQRT(-1), p*(gamma+monetary*frequency)/(p*frequency+q-1))))`)}`,
  text: {
    en: {
      summary: "Mean value to expect of a customer's purchase, by the Gamma-Gamma model.",
      params: {
        model: "p, q, gamma: the first three cells of GAMMAGAMMAFIT",
        frequency: "x: number of repeat purchases of the customer",
        monetary: "m: their mean value (blank or 0 where x is 0)",
      },
      help: {
        definition:
          "p × (gamma + m × x) / (p × x + q − 1): the weighted mean of the customer's own mean m (weight p × x) and the mean of the base p × gamma / (q − 1) (weight q − 1). Without a repeat purchase it is the mean of the base.",
        rival:
          "A customer's own mean m believes even a single purchase; this estimate is drawn towards the mean of the base, the less so the more purchases there were. It is the value of one purchase, not of a period: multiply by BGNBDEXPECTED for the " +
          "revenue to expect, and that by the margin share for profit. What the model assumes and when not to use it: GAMMAGAMMAFIT.",
        source: "Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, note 025, equation 5.",
      },
      refusals: {
        noMeanSpend: "with q = {q} the mean spend of the base is infinite: q must be above 1",
        repeatWithoutSpend: "with repeat purchases (x = {frequency}) their mean value must be above 0",
        ...modelRefusals.en,
      },
    },
    ru: {
      summary: "Ожидаемая средняя сумма одной покупки клиента по модели Gamma-Gamma.",
      params: {
        model: "p, q, gamma: первые три ячейки GAMMAGAMMAFIT",
        frequency: "x: число повторных покупок клиента",
        monetary: "m: их средняя сумма (пусто или 0, если x = 0)",
      },
      help: {
        definition:
          "p × (gamma + m × x) / (p × x + q − 1): взвешенное среднее из собственного среднего клиента m (вес p × x) и среднего по базе p × gamma / (q − 1) (вес q − 1). Без повторных покупок — среднее по базе.",
        rival:
          "Собственное среднее m верит и одной покупке; эта оценка притягивается к среднему по базе тем слабее, чем больше было покупок. Это сумма одной покупки, а не периода: умножьте на BGNBDEXPECTED — получите " +
          "ожидаемую выручку, а если и на долю маржи — прибыль. Что предполагает модель и когда её не применять — см. GAMMAGAMMAFIT.",
        source: "Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, записка 025, уравнение 5.",
      },
      refusals: {
        noMeanSpend: "при q = {q} средние траты по базе бесконечны: нужно q больше 1",
        repeatWithoutSpend: "если есть повторные покупки (x = {frequency}), их средняя сумма должна быть больше 0",
        ...modelRefusals.ru,
      },
    },
    zh: {
      summary: "按 Gamma-Gamma 模型预测客户单次购买的平均金额。",
      params: {
        model: "p、q、gamma：GAMMAGAMMAFIT 的前三个单元格",
        frequency: "x：该客户的重复购买次数",
        monetary: "m：重复购买的平均金额（x 为 0 时为空或 0）",
      },
      help: {
        definition:
          "p × (gamma + m × x) ÷ (p × x + q − 1)：客户自己的均值 m（权重 p × x）与全体客户均值 p × gamma ÷ (q − 1)（权重 q − 1）的加权平均。没有重复购买时为全体客户均值。",
        rival:
          "客户自己的均值 m 连一次购买也全信；本估计会向全体客户均值靠拢，购买次数越多，靠拢越少。它是一次购买的金额，而不是一段时期的金额：乘以 BGNBDEXPECTED 得预期收入，再乘以毛利率得利润。" +
          "模型的假定与不适用的情形见 GAMMAGAMMAFIT。",
        source: "Fader & Hardie（2013），The Gamma-Gamma Model of Monetary Value，第 025 号笔记，公式 5。",
      },
      refusals: {
        noMeanSpend: "q = {q} 时全体客户的平均消费为无穷大：q 必须大于 1",
        repeatWithoutSpend: "有重复购买（x = {frequency}）时，其平均金额应大于 0",
        ...modelRefusals.zh,
      },
    },
  },
  rivals: [
    {
      formula: 'IF(frequency>0,monetary,"")',
      says: { en: "the customer's own mean", ru: "собственное среднее клиента", zh: "客户自己的均值" },
    },
    {
      formula: "IF(INDEX(model,2)>1,INDEX(model,1)*INDEX(model,3)/(INDEX(model,2)-1),NA())",
      says: { en: "the mean of the base", ru: "среднее по базе", zh: "全体客户均值" },
    },
  ],
  examples: [
    { args: [[[6.25], [3.74], [15.44]], 2, 22.35], result: 24.6637139 },
    { args: [[[6.25], [3.74], [15.44]], [[0], [1], [5], [20]], [[""], [80], [80], [80]]], result: [[35.2189781], [66.3515017], [76.3901147], [79.0394551]] },
    { args: [[[6.25], [0.9], [15.44]], 2, 22.35], result: "#N/A" },
    { args: [[[6.25], [3.74], [15.44]], [[1], [1]], [[80], [0]]], result: [[66.3515017], ["#NUM!"]] },
  ],
});
