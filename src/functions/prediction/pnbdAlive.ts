import { pnbdAlive, type PnbdModel } from "../../core/prediction/pnbdAlive";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { history, historyRefusals, historyTexts, modelRefusals } from "./histories";
import { model } from "./model";
import { pnbdTexts } from "./pnbdTexts";
import { impossible, withModel } from "./nativeSteps";
import { eachOf } from "../native/eachOf";
import { PNBD, pnbdAliveNow } from "./pnbdSteps";

export default defineFunction({
  id: "PNBDALIVE",
  topic: "prediction",
  params: { model: model<PnbdModel>(4), ...history },
  result: cell("share"),
  compute: ({ model, frequency, recency, age }) => pnbdAlive(model, frequency, recency, age),
  native: `
    ${withModel(PNBD, eachOf({ x: "frequency", last: "recency", span: "age" }, `
      IF(${impossible("x", "last", "span")}, SQRT(-1), ${pnbdAliveNow})`))}`,
  text: {
    en: {
      summary: "P(alive): probability that a customer has not been lost, by the Pareto/NBD model.",
      params: { model: pnbdTexts.en.model, frequency: historyTexts.en.frequency, recency: historyTexts.en.recency, age: historyTexts.en.age },
      help: {
        definition:
          "The chance of this history with the customer alive at T, divided by its chance in all, alive or lost: between t_x and T nothing was bought, either because the customer was lost or because no purchase " +
          "was due. It is 1 where t_x = T, at the moment of a purchase.",
        rival:
          "Unlike BGNBDALIVE it is below 1 for those who bought once: they too may have been lost since. Of two customers with the same t_x and T (t_x below T), the one who bought more often is the more likely to be lost. " +
          "A probability is no verdict: a customer with a P(alive) of 30 % may still be worth a letter. What the model assumes and when not to use it: PNBDFIT.",
        source: "Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, note 009: first term over the whole of equation 18.",
      },
      refusals: { ...historyRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Вероятность активности — того, что клиент ещё не ушёл, — по модели Pareto/NBD.",
      params: { model: pnbdTexts.ru.model, frequency: historyTexts.ru.frequency, recency: historyTexts.ru.recency, age: historyTexts.ru.age },
      help: {
        definition:
          "Вероятность такой истории у клиента, который к моменту T не ушёл, делённая на вероятность этой истории вообще: между t_x и T покупок не было либо потому, что клиент ушёл, либо потому, что время покупки ещё не подошло. " +
          "При t_x = T, то есть в момент покупки, она равна 1.",
        rival:
          "В отличие от BGNBDALIVE, у купивших один раз вероятность меньше 1: они тоже могли уйти. Из двух клиентов с одинаковыми t_x и T (t_x меньше T) скорее ушёл тот, кто покупал чаще. " +
          "Вероятность — не приговор: и при 30 % клиенту, возможно, ещё стоит написать. Что предполагает модель и когда её не применять — см. PNBDFIT.",
        source: "Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, записка 009: первое слагаемое уравнения 18, делённое на всю сумму.",
      },
      refusals: { ...historyRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 Pareto/NBD 模型计算客户尚未流失的概率（存活概率）。",
      params: { model: pnbdTexts.zh.model, frequency: historyTexts.zh.frequency, recency: historyTexts.zh.recency, age: historyTexts.zh.age },
      help: {
        definition: "到 T 时仍未流失的客户出现该购买历史的概率，除以该历史出现的总概率：t_x 与 T 之间没有购买，要么因为客户已流失，要么因为还没到购买的时候。t_x = T（即购买当时）时为 1。",
        rival:
          "与 BGNBDALIVE 不同，只买过一次的客户存活概率也小于 1：他们同样可能已经流失。t_x 与 T 相同（t_x 小于 T）的两位客户中，以往购买更频繁者更可能已经流失。" +
          "概率不是定论：存活概率为 30% 的客户可能仍值得联系。模型的假定与不适用的情形见 PNBDFIT。",
        source: "Fader & Hardie（2005），A Note on Deriving the Pareto/NBD Model，第 009 号笔记：公式 18 的第一项除以总和。",
      },
      refusals: { ...historyRefusals.zh, ...modelRefusals.zh },
    },
  },
  examples: [
    { args: [[[0.553], [10.578], [0.606], [11.669]], 2, 30.43, 38.86], result: 0.8691676 },
    { args: [[[0.553], [10.578], [0.606], [11.669]], [[0], [5], [20]], [[0], [30], [30]], 39], result: [[0.294467], [0.8108306], [0.3444565]] },
    { args: [[[0.553], [10.578], [0.606], [11.669]], [[1], [0]], [[10], [4]], 39], result: [[0.3974614], ["#NUM!"]] },
  ],
});
