import { bgnbdAlive, type BgnbdModel } from "../../core/prediction/bgnbdAlive";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { history, historyRefusals, historyTexts, modelRefusals } from "./histories";
import { model } from "./model";

export default defineFunction({
  id: "BGNBDALIVE",
  topic: "prediction",
  params: { model: model<BgnbdModel>(4), ...history },
  result: cell("share"),
  compute: ({ model, frequency, recency, age }) => bgnbdAlive(model, frequency, recency, age),
  text: {
    en: {
      summary: "Probability that a customer has not been lost, by the BG/NBD model.",
      params: { model: "r, alpha, a, b: the first four cells of BGNBDFIT", frequency: historyTexts.en.frequency, recency: historyTexts.en.recency, age: historyTexts.en.age },
      help: {
        definition: "1 / (1 + a / (b + x − 1) × ((alpha + T) / (alpha + t_x))^(r + x)); without a repeat purchase 1.",
        rival:
          "In this model nobody is lost before a repeat purchase, so one-time buyers have P(alive) = 1: ask PNBDALIVE about them. Of two customers silent for the same time, the one who bought more often is the " +
          "more likely to be lost. A probability is no verdict: 30% alive is worth a letter.",
        source: "Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model.",
      },
      refusals: { ...historyRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Вероятность того, что клиент не потерян, по модели BG/NBD.",
      params: { model: "r, alpha, a, b: первые четыре ячейки BGNBDFIT", frequency: historyTexts.ru.frequency, recency: historyTexts.ru.recency, age: historyTexts.ru.age },
      help: {
        definition: "1 / (1 + a / (b + x − 1) × ((alpha + T) / (alpha + t_x))^(r + x)); без повторной покупки — 1.",
        rival:
          "В этой модели никто не уходит до повторной покупки, поэтому у купивших один раз вероятность 1: о них спрашивайте PNBDALIVE. Из двух клиентов, молчащих одинаково долго, скорее потерян тот, " +
          "кто покупал чаще. Вероятность — не приговор: при 30% письмо ещё окупится.",
        source: "Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model.",
      },
      refusals: { ...historyRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 BG/NBD 模型计算客户尚未流失的概率。",
      params: { model: "r、alpha、a、b：BGNBDFIT 的前四个单元格", frequency: historyTexts.zh.frequency, recency: historyTexts.zh.recency, age: historyTexts.zh.age },
      help: {
        definition: "1 ÷ (1 + a ÷ (b + x − 1) × ((alpha + T) ÷ (alpha + t_x))^(r + x))；没有重复购买时为 1。",
        rival:
          "本模型假定重复购买之前无人流失，因此只买过一次的客户存活概率为 1：这类客户请用 PNBDALIVE。沉默时间相同的两位客户中，以往购买更频繁者更可能已经流失。" +
          "概率不是定论：30% 的客户仍值得联系。",
        source: "Fader、Hardie 与 Lee（2008），Computing P(alive) Using the BG/NBD Model。",
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
