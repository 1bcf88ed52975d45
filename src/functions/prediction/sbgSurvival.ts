import { sbgSurvival } from "../../core/prediction/sbgSurvival";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { logRising } from "../native/logRising";
import { renewals, sbgModel, sbgTexts } from "./sbgModel";

export default defineFunction({
  id: "SBGSURVIVAL",
  topic: "prediction",
  params: { ...sbgModel, period: renewals },
  result: cell("share"),
  compute: ({ alpha, beta, period }) => sbgSurvival(alpha, beta, period),
  native: `
    LET(
      less, IF(alpha<period,alpha,period),
      beyond, beta+IF(alpha<period,period,alpha),
      EXP(${logRising("beta", "less")}-${logRising("beyond", "less")}))`,
  text: {
    en: {
      summary: "Share of a cohort still there after a number of renewals, by the shifted beta-geometric (sBG) model.",
      params: { alpha: sbgTexts.en.alpha, beta: sbgTexts.en.beta, period: "renewals since the start: 0, 1, 2 …" },
      help: {
        definition: "S(t) = B(alpha, beta + t) / B(alpha, beta): the product of the first t retention rates; S(0) = 1; B is the beta function. Multiply by the customers at the start for the survivors to expect.",
        rival:
          "One retention rate for ever, rᵗ, falls too fast: it forgets that those who stay are those who hardly ever leave. Beyond the data the curve is the model, not experience: trust it a few periods ahead, and only while price and " +
          "terms stay. For one cohort, not for customers who joined at different times.",
        source: "Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90, equation 6.",
      },
    },
    ru: {
      summary: "Доля когорты, которая останется после заданного числа продлений, по модели sBG (сдвинутое бета-геометрическое распределение).",
      params: { alpha: sbgTexts.ru.alpha, beta: sbgTexts.ru.beta, period: "число продлений с начала: 0, 1, 2…" },
      help: {
        definition: "S(t) = B(alpha, beta + t) / B(alpha, beta): произведение первых t коэффициентов удержания; S(0) = 1; B — бета-функция. Умножьте на начальное число клиентов — получите ожидаемое число оставшихся.",
        rival:
          "Кривая с одним коэффициентом удержания навсегда, rᵗ, падает слишком быстро: она не учитывает, что остаются те, кто мало склонен уходить. За пределами данных кривая — это модель, а не опыт: доверяйте ей на несколько периодов вперёд и лишь пока цена и " +
          "условия прежние. Для одной когорты, а не для клиентов, пришедших в разное время.",
        source: "Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90, уравнение 6.",
      },
    },
    zh: {
      summary: "按移位贝塔几何（sBG）模型计算同期群经过指定次数的续约后仍留存的比例。",
      params: { alpha: sbgTexts.zh.alpha, beta: sbgTexts.zh.beta, period: "自开始以来的续约次数：0、1、2……" },
      help: {
        definition: "S(t) = B(alpha, beta + t) ÷ B(alpha, beta)，即前 t 期留存率的乘积；S(0) = 1；B 为贝塔函数。乘以期初客户数即为预期留存数。",
        rival:
          "始终用同一留存率（rᵗ）会下降过快：它忽略了留下来的是不易离开的客户。超出数据的部分是模型而非经验：只宜外推几期，且价格与条款须保持不变。" +
          "适用于单个同期群，不适用于加入时间不同的客户。",
        source: "Fader & Hardie（2007），Journal of Interactive Marketing 21(1)，76–90，公式 6。",
      },
    },
  },
  rivals: [
    {
      formula: "(beta/(alpha+beta))^period",
      says: { en: "one retention rate for ever, that of the first renewal", ru: "один коэффициент удержания навсегда, как при первом продлении", zh: "留存率始终不变（取首次续约时）" },
    },
  ],
  examples: [
    { args: [0.668, 3.806, 12], result: 0.378040420182 },
    { args: [0.668, 3.806, [[0], [1], [2], [7]]], result: [[1], [0.850692892], [0.74688163], [0.488944621]] },
    { args: [[[0.668, 0.704]], [[3.806, 1.182]], [[1], [5]]], result: [[0.850692892, 0.626723224], [0.561868976, 0.292374373]] },
    { args: [0.668, 3.806, 2.5], result: "#NUM!" },
  ],
});
