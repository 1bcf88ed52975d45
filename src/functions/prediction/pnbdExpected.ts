import type { PnbdModel } from "../../core/prediction/pnbdAlive";
import { pnbdExpected } from "../../core/prediction/pnbdExpected";
import { defineFunction } from "../defineFunction";
import { number } from "../kinds";
import { cell } from "../results";
import { history, historyRefusals, historyTexts, modelRefusals } from "./histories";
import { model } from "./model";
import { pnbdTexts } from "./pnbdTexts";
import { impossible, withModel } from "./nativeSteps";
import { eachOf } from "../native/eachOf";
import { PNBD, pnbdAliveNow } from "./pnbdSteps";

export default defineFunction({
  id: "PNBDEXPECTED",
  topic: "prediction",
  params: { model: model<PnbdModel>(4), periods: number("periods", { min: 0 }), ...history },
  result: cell("ratio"),
  compute: ({ model, periods, frequency, recency, age }) => pnbdExpected(model, periods, frequency, recency, age),
  native: `
    ${withModel(PNBD, eachOf({ ahead: "periods", x: "frequency", last: "recency", span: "age" }, `
      IF(${impossible("x", "last", "span")}, SQRT(-1),
        LET(
          v, LN(1+ahead/(beta+span)),
          u, (1-s)*v,
          ${pnbdAliveNow}*(r_+x)/(alpha+span)*(beta+span)*v*IF(ABS(u)<0.001, 1+u/2*(1+u/3*(1+u/4*(1+u/5))), (EXP(u)-1)/u)))`))}`,
  text: {
    en: {
      summary: "Purchases to expect of a customer over a span of time ahead, by the Pareto/NBD model.",
      params: {
        model: pnbdTexts.en.model, periods: "how far ahead, in the unit of the model",
        frequency: historyTexts.en.frequency, recency: historyTexts.en.recency, age: historyTexts.en.age,
      },
      help: {
        definition:
          "P(alive) × (r + x)(beta + T) / ((alpha + T)(s − 1)) × (1 − ((beta + T) / (beta + T + periods))^(s − 1)); its limit where s = 1. Purchases of one day count as one. With x = t_x = T = 0: repeat purchases of a customer just won.",
        rival: "A mean, not a promise: one customer mostly makes 0 purchases or a few. The past rate x / T × periods forgets that customers are lost. Add up the column for the whole base, and compare with a period kept back (a holdout) before you trust it. What the model assumes and when not to use it: PNBDFIT.",
        source: "Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, note 009, equation 41.",
      },
      refusals: { ...historyRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Сколько покупок ждать от клиента в предстоящий период по модели Pareto/NBD.",
      params: {
        model: pnbdTexts.ru.model, periods: "на сколько вперёд, в единицах модели",
        frequency: historyTexts.ru.frequency, recency: historyTexts.ru.recency, age: historyTexts.ru.age,
      },
      help: {
        definition:
          "Вероятность активности × (r + x)(beta + T) / ((alpha + T)(s − 1)) × (1 − ((beta + T) / (beta + T + periods))^(s − 1)); при s = 1 — предел. Покупки одного дня — одна покупка. При x = t_x = T = 0 — повторные покупки нового клиента.",
        rival: "Это среднее, а не обещание: один клиент чаще всего делает 0 или несколько покупок. Прошлая частота x / T × periods не учитывает, что клиенты уходят. Сложите столбец по всей базе и, прежде чем верить, сверьтесь с отложенным периодом. Что предполагает модель и когда её не применять — см. PNBDFIT.",
        source: "Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, записка 009, уравнение 41.",
      },
      refusals: { ...historyRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 Pareto/NBD 模型预测客户在未来一段时间内的购买次数。",
      params: {
        model: pnbdTexts.zh.model, periods: "预测时长，单位与模型相同",
        frequency: historyTexts.zh.frequency, recency: historyTexts.zh.recency, age: historyTexts.zh.age,
      },
      help: {
        definition: "存活概率 × (r + x)(beta + T) ÷ ((alpha + T)(s − 1)) × (1 − ((beta + T) ÷ (beta + T + periods))^(s − 1))，s = 1 时取极限。同一天的购买算一次。x = t_x = T = 0 时为新客户的重复购买次数。",
        rival: "这是平均值而不是承诺：单个客户多半为 0 次或寥寥几次。用以往频率 x ÷ T × periods 推算，会忽略客户流失。请对全体客户求和，先用留出期检验再采信。模型的假定与不适用的情形见 PNBDFIT。",
        source: "Fader & Hardie（2005），A Note on Deriving the Pareto/NBD Model，第 009 号笔记，公式 41。",
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
    { args: [[[0.553], [10.578], [0.606], [11.669]], 39, 2, 30.43, 38.86], result: 1.4551232 },
    { args: [[[0.553], [10.578], [0.606], [11.669]], [[1], [39], [78]], 0, 0, 0], result: [[0.0509798], [1.2130028], [1.9093981]] },
    { args: [[[0.553], [10.578], [0.606]], 39, 2, 30.43, 38.86], result: "#VALUE!" },
  ],
});
