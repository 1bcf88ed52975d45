import type { BgnbdModel } from "../../core/prediction/bgnbdAlive";
import { bgnbdExpected } from "../../core/prediction/bgnbdExpected";
import { defineFunction } from "../defineFunction";
import { number } from "../kinds";
import { cell } from "../results";
import { history, historyRefusals, historyTexts, modelRefusals } from "./histories";
import { model } from "./model";

export default defineFunction({
  id: "BGNBDEXPECTED",
  topic: "prediction",
  params: { model: model<BgnbdModel>(4), periods: number("periods", { min: 0 }), ...history },
  result: cell("ratio"),
  compute: ({ model, periods, frequency, recency, age }) => bgnbdExpected(model, periods, frequency, recency, age),
  text: {
    en: {
      summary: "Purchases to be expected of a customer in the coming time, by the BG/NBD model.",
      params: {
        model: "r, alpha, a, b: the first four cells of BGNBDFIT", periods: "how far ahead, in the unit of the model",
        frequency: historyTexts.en.frequency, recency: historyTexts.en.recency, age: historyTexts.en.age,
      },
      help: {
        definition: "Mean number of purchase days within periods after T, given x, t_x and T: those of a customer still alive × P(alive). With x = t_x = T = 0: repeat purchases of a customer just won.",
        rival: "A mean, not a promise: for one customer mostly 0 or a few. The past rate x / T × periods forgets who has been lost. Sum the column for the base, and compare with a holdout before you trust it.",
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
        definition: "Среднее число дней с покупкой за periods после T при данных x, t_x и T: покупки клиента, который не потерян, × вероятность этого. При x = t_x = T = 0 — повторные покупки нового клиента.",
        rival: "Это среднее, а не обещание: у одного клиента чаще всего 0 или несколько. Прошлая частота x / T × periods не помнит об ушедших. Сложите столбец по всей базе и, прежде чем верить, сверьтесь с отложенным периодом.",
        source: "Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, уравнения 9 и 10.",
      },
      refusals: { ...historyRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 BG/NBD 模型预期客户在未来一段时间内的购买次数。",
      params: {
        model: "r、alpha、a、b：BGNBDFIT 的前四个单元格", periods: "预测时长，单位与模型相同",
        frequency: historyTexts.zh.frequency, recency: historyTexts.zh.recency, age: historyTexts.zh.age,
      },
      help: {
        definition: "已知 x、t_x、T 时，T 之后 periods 时长内购买天数的期望值：未流失客户的购买次数 × 存活概率。x = t_x = T = 0 时为新客户的重复购买次数。",
        rival: "这是平均值而不是承诺：单个客户多半为 0 或寥寥几次。用以往频率 x ÷ T × periods 推算会忽略已流失的客户。请对全体求和，并先用留出期检验再采信。",
        source: "Fader、Hardie 与 Lee（2005），Marketing Science 24(2)，275–284，公式 9、10。",
      },
      refusals: { ...historyRefusals.zh, ...modelRefusals.zh },
    },
  },
  examples: [
    { args: [[[0.243], [4.414], [0.793], [2.426]], 39, 2, 30.43, 38.86], result: 1.2260282 },
    { args: [[[0.243], [4.414], [0.793], [2.426]], [[1], [39], [78]], 0, 0, 0], result: [[0.0532679], [1.1967232], [1.8605191]] },
    { args: [[[0.243], [4.414], [0.793]], 39, 2, 30.43, 38.86], result: "#VALUE!" },
  ],
});
