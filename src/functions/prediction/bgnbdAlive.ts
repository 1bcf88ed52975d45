import { bgnbdAlive, type BgnbdModel } from "../../core/prediction/bgnbdAlive";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { history, historyRefusals, historyTexts, modelRefusals } from "./histories";
import { model } from "./model";
import { impossible, withModel } from "./nativeSteps";

export default defineFunction({
  id: "BGNBDALIVE",
  topic: "prediction",
  params: { model: model<BgnbdModel>(4), ...history },
  result: cell("share"),
  compute: ({ model, frequency, recency, age }) => bgnbdAlive(model, frequency, recency, age),
  native: `
    ${withModel(["r_", "alpha", "a", "b"], `LET(
      silent, ((alpha+recency)/(alpha+age))^(r_+frequency),
      IF(${impossible()}, SQRT(-1), IF(frequency=0, 1, silent/(silent+a/(b+frequency-1)))))`)}`,
  text: {
    en: {
      summary: "P(alive): probability that a customer has not been lost, by the BG/NBD model.",
      params: { model: "r, alpha, a, b: the first four cells of BGNBDFIT", frequency: historyTexts.en.frequency, recency: historyTexts.en.recency, age: historyTexts.en.age },
      help: {
        definition: "1 / (1 + a / (b + x − 1) × ((alpha + T) / (alpha + t_x))^(r + x)); 1 without a repeat purchase.",
        rival:
          "In this model nobody is lost before a repeat purchase, so one-time buyers have P(alive) = 1: ask PNBDALIVE about them. Of two customers with the same t_x and T, after a long silence the one who bought more often is the " +
          "more likely to be lost; after a short one it can be the other way round. A probability is no verdict: a customer with a P(alive) of 30 % may still be worth a letter. What the model assumes and when not to use it: BGNBDFIT.",
        source: "Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model.",
      },
      refusals: { ...historyRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Вероятность активности — того, что клиент ещё не ушёл, — по модели BG/NBD.",
      params: { model: "r, alpha, a, b: первые четыре ячейки BGNBDFIT", frequency: historyTexts.ru.frequency, recency: historyTexts.ru.recency, age: historyTexts.ru.age },
      help: {
        definition: "1 / (1 + a / (b + x − 1) × ((alpha + T) / (alpha + t_x))^(r + x)); без повторной покупки — 1.",
        rival:
          "В этой модели никто не уходит до повторной покупки, поэтому у купивших один раз вероятность 1: для них берите PNBDALIVE. Из двух клиентов с одинаковыми t_x и T после долгого молчания скорее ушёл тот, " +
          "кто покупал чаще; после короткого может быть и наоборот. Вероятность — не приговор: и при 30 % клиенту, возможно, ещё стоит написать. Что предполагает модель и когда её не применять — см. BGNBDFIT.",
        source: "Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model.",
      },
      refusals: { ...historyRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 BG/NBD 模型计算客户尚未流失的概率（存活概率）。",
      params: { model: "r、alpha、a、b：BGNBDFIT 的前四个单元格", frequency: historyTexts.zh.frequency, recency: historyTexts.zh.recency, age: historyTexts.zh.age },
      help: {
        definition: "1 ÷ (1 + a ÷ (b + x − 1) × ((alpha + T) ÷ (alpha + t_x))^(r + x))；没有重复购买时为 1。",
        rival:
          "本模型假定重复购买之前无人流失，因此只买过一次的客户存活概率为 1：这类客户请用 PNBDALIVE。t_x 与 T 相同的两位客户中，若久未购买，以往购买更频繁者更可能已经流失；若间隔尚短，则可能相反。" +
          "概率不是定论：存活概率为 30% 的客户可能仍值得联系。模型的假定与不适用的情形见 BGNBDFIT。",
        source: "Fader, Hardie & Lee（2008），Computing P(alive) Using the BG/NBD Model。",
      },
      refusals: { ...historyRefusals.zh, ...modelRefusals.zh },
    },
  },
  examples: [
    { args: [[[0.243], [4.414], [0.793], [2.426]], 2, 30.43, 38.86], result: 0.7265786 },
    { args: [[[0.243], [4.414], [0.793], [2.426]], [[0], [5], [20]], [[0], [30], [30]], 39], result: [[1], [0.7056269], [0.1968204]] },
    { args: [[[0.243], [4.414], [0.793], [2.426]], [[1], [1]], [[10], [40]], 39], result: [[0.4372492], ["#NUM!"]] },
  ],
});
