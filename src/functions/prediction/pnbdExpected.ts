import type { PnbdModel } from "../../core/prediction/pnbdAlive";
import { pnbdExpected } from "../../core/prediction/pnbdExpected";
import { defineFunction } from "../defineFunction";
import { number } from "../kinds";
import { cell } from "../results";
import { history, historyRefusals, historyTexts, modelRefusals } from "./histories";
import { model } from "./model";
import { pnbdTexts } from "./pnbdTexts";

export default defineFunction({
  id: "PNBDEXPECTED",
  topic: "prediction",
  params: { model: model<PnbdModel>(4), periods: number("periods", { min: 0 }), ...history },
  result: cell("count"),
  compute: ({ model, periods, frequency, recency, age }) => pnbdExpected(model, periods, frequency, recency, age),
  text: {
    en: {
      summary: "Purchases to be expected of a customer in the coming time, by the Pareto/NBD model.",
      params: {
        model: pnbdTexts.en.model, periods: "how far ahead, in the unit of the model",
        frequency: historyTexts.en.frequency, recency: historyTexts.en.recency, age: historyTexts.en.age,
      },
      help: {
        definition:
          "P(alive) × (r + x)(beta + T) / ((alpha + T)(s − 1)) × (1 − ((beta + T) / (beta + T + periods))^(s − 1)), also where s = 1. With x = t_x = T = 0: repeat purchases of a customer just won.",
        rival: "A mean, not a promise: for one customer mostly 0 or a few. The past rate x / T × periods forgets who has been lost. Sum the column for the base, and compare with a holdout before you trust it.",
        source: "Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, note 009, equation 41.",
      },
      refusals: { ...historyRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Сколько покупок ждать от клиента в предстоящий период по модели Парето/NBD.",
      params: {
        model: pnbdTexts.ru.model, periods: "на сколько вперёд, в единицах модели",
        frequency: historyTexts.ru.frequency, recency: historyTexts.ru.recency, age: historyTexts.ru.age,
      },
      help: {
        definition:
          "Вероятность активности × (r + x)(beta + T) / ((alpha + T)(s − 1)) × (1 − ((beta + T) / (beta + T + periods))^(s − 1)), в том числе при s = 1. При x = t_x = T = 0 — повторные покупки нового клиента.",
        rival: "Это среднее, а не обещание: у одного клиента чаще всего 0 или несколько. Прошлая частота x / T × periods не помнит об ушедших. Сложите столбец по всей базе и, прежде чем верить, сверьтесь с отложенным периодом.",
        source: "Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, записка 009, уравнение 41.",
      },
      refusals: { ...historyRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 Pareto/NBD 模型预期客户在未来一段时间内的购买次数。",
      params: {
        model: pnbdTexts.zh.model, periods: "预测时长，单位与模型相同",
        frequency: historyTexts.zh.frequency, recency: historyTexts.zh.recency, age: historyTexts.zh.age,
      },
      help: {
        definition: "存活概率 × (r + x)(beta + T) ÷ ((alpha + T)(s − 1)) × (1 − ((beta + T) ÷ (beta + T + periods))^(s − 1))，s = 1 时同样成立。x = t_x = T = 0 时为新客户的重复购买次数。",
        rival: "这是平均值而不是承诺：单个客户多半为 0 或寥寥几次。用以往频率 x ÷ T × periods 推算会忽略已流失的客户。请对全体求和，并先用留出期检验再采信。",
        source: "Fader 与 Hardie（2005），A Note on Deriving the Pareto/NBD Model，第 009 号笔记，公式 41。",
      },
      refusals: { ...historyRefusals.zh, ...modelRefusals.zh },
    },
  },
  examples: [
    { args: [[[0.553], [10.578], [0.606], [11.669]], 39, 2, 30.43, 38.86], result: 1.4551232 },
    { args: [[[0.553], [10.578], [0.606], [11.669]], [[1], [39], [78]], 0, 0, 0], result: [[0.0509798], [1.2130028], [1.9093981]] },
    { args: [[[0.553], [10.578], [0.606]], 39, 2, 30.43, 38.86], result: "#VALUE!" },
  ],
});
