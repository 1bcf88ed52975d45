import type { BgnbdModel } from "../../core/prediction/bgnbdAlive";
import { bgnbdExpected } from "../../core/prediction/bgnbdExpected";
import { defineFunction } from "../defineFunction";
import { number } from "../kinds";
import { cell } from "../results";
import { history, historyRefusals, historyTexts, modelRefusals } from "./histories";
import { model } from "./model";
import { impossible, withModel } from "./nativeSteps";
import { eachOf } from "../native/eachOf";
import { betaMean } from "../native/betaMean";

export default defineFunction({
  id: "BGNBDEXPECTED",
  topic: "prediction",
  params: { model: model<BgnbdModel>(4), periods: number("periods", { min: 0 }), ...history },
  result: cell("ratio"),
  compute: ({ model, periods, frequency, recency, age }) => bgnbdExpected(model, periods, frequency, recency, age),
  native: `
    ${withModel(["r_", "alpha", "a", "b"], eachOf({ ahead: "periods", x: "frequency", last: "recency", span: "age" }, `IF(${impossible("x", "last", "span")}, SQRT(-1),
      LET(
        many, r_+x,
        way, ahead/(alpha+span),
        silent, ((alpha+last)/(alpha+span))^many,
        alive, IF(x=0, 1, silent/(silent+a/(b+x-1))),
        alive*${betaMean({ p: "a", q: "b+x", left: "37+LN(1+way)+LN(1+many)", right: "37" }, `LET(
          chance, 1/(1+EXP(0-y)),
          u, chance*way,
          IF((many+1)*u<0.001,
            way*many*(1-(many+1)*u/2*(1-(many+2)*u/3*(1-(many+3)*u/4))),
            (1-EXP(0-many*LN(1+u)))/chance))`)}))`))}`,
  text: {
    en: {
      summary: "Purchases to expect of a customer over a span of time ahead, by the BG/NBD model.",
      params: {
        model: "r, alpha, a, b: the first four cells of BGNBDFIT", periods: "how far ahead, in the unit of the model",
        frequency: historyTexts.en.frequency, recency: historyTexts.en.recency, age: historyTexts.en.age,
      },
      help: {
        definition: 
          "P(alive) × (a + b + x − 1) / (a − 1) × (1 − ((alpha + T) / (alpha + T + periods))^(r + x) × ₂F₁(r + x, b + x; a + b + x − 1; periods / (alpha + T + periods))); its limit where a = 1; ₂F₁ is the hypergeometric series. " +
          "Purchases of one day count as one. With x = t_x = T = 0: repeat purchases of a customer just won.",
        rival: "A mean, not a promise: one customer mostly makes 0 purchases or a few. The past rate x / T × periods forgets that customers are lost. Add up the column for the whole base, and compare with a period kept back (a holdout) before you trust it. What the model assumes and when not to use it: BGNBDFIT.",
        source: "Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equations 9 and 10.",
      },
      refusals: { ...historyRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Сколько покупок ждать от клиента в предстоящий период по модели BG/NBD.",
      params: {
        model: "r, alpha, a, b: первые четыре ячейки BGNBDFIT", periods: "на сколько вперёд, в единицах модели",
        frequency: historyTexts.ru.frequency, recency: historyTexts.ru.recency, age: historyTexts.ru.age,
      },
      help: {
        definition: 
          "Вероятность активности × (a + b + x − 1) / (a − 1) × (1 − ((alpha + T) / (alpha + T + periods))^(r + x) × ₂F₁(r + x, b + x; a + b + x − 1; periods / (alpha + T + periods))); при a = 1 — предел; ₂F₁ — гипергеометрический ряд. " +
          "Покупки одного дня — одна покупка. При x = t_x = T = 0 — повторные покупки нового клиента.",
        rival: "Это среднее, а не обещание: один клиент чаще всего делает 0 или несколько покупок. Прошлая частота x / T × periods не учитывает, что клиенты уходят. Сложите столбец по всей базе и, прежде чем верить, сверьтесь с отложенным периодом. Что предполагает модель и когда её не применять — см. BGNBDFIT.",
        source: "Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, уравнения 9 и 10.",
      },
      refusals: { ...historyRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 BG/NBD 模型预测客户在未来一段时间内的购买次数。",
      params: {
        model: "r、alpha、a、b：BGNBDFIT 的前四个单元格", periods: "预测时长，单位与模型相同",
        frequency: historyTexts.zh.frequency, recency: historyTexts.zh.recency, age: historyTexts.zh.age,
      },
      help: {
        definition: 
          "存活概率 × (a + b + x − 1) ÷ (a − 1) × (1 − ((alpha + T) ÷ (alpha + T + periods))^(r + x) × ₂F₁(r + x, b + x; a + b + x − 1; periods ÷ (alpha + T + periods)))，a = 1 时取极限；₂F₁ 为超几何级数。" +
          "同一天的购买算一次。x = t_x = T = 0 时为新客户的重复购买次数。",
        rival: "这是平均值而不是承诺：单个客户多半为 0 次或寥寥几次。用以往频率 x ÷ T × periods 推算，会忽略客户流失。请对全体客户求和，先用留出期检验再采信。模型的假定与不适用的情形见 BGNBDFIT。",
        source: "Fader, Hardie & Lee（2005），Marketing Science 24(2)，275–284，公式 9、10。",
      },
      refusals: { ...historyRefusals.zh, ...modelRefusals.zh },
    },
  },
  rivals: [
    {
      formula: "frequency/age*periods",
      says: { en: "past rate x / T × periods: nobody is lost", ru: "прошлая частота x / T × periods: никто не уходит", zh: "按以往频率 x ÷ T × periods 推算：不计流失" },
    },
  ],
  examples: [
    { args: [[[0.243], [4.414], [0.793], [2.426]], 39, 2, 30.43, 38.86], result: 1.2260282 },
    { args: [[[0.243], [4.414], [0.793], [2.426]], [[1], [39], [78]], 0, 0, 0], result: [[0.0532679], [1.1967232], [1.8605191]] },
    { args: [[[0.243], [4.414], [0.793]], 39, 2, 30.43, 38.86], result: "#VALUE!" },
  ],
});
