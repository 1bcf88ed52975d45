import type { BgbbModel } from "../../core/prediction/bgbbAlive";
import { bgbbExpected } from "../../core/prediction/bgbbExpected";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { modelRefusals } from "./histories";
import { model } from "./model";
import { opportunityCount, opportunityHistory, opportunityRefusals, opportunityTexts } from "./opportunities";

export default defineFunction({
  id: "BGBBEXPECTED",
  topic: "prediction",
  params: { model: model<BgbbModel>(4), periods: opportunityCount, ...opportunityHistory },
  result: cell("ratio"),
  compute: ({ model, periods, frequency, recency, opportunities }) => bgbbExpected(model, periods, frequency, recency, opportunities),
  text: {
    en: {
      summary: "Purchases to be expected of a customer at the coming opportunities, by the BG/BB model.",
      params: {
        model: opportunityTexts.en.model, periods: "how many opportunities ahead, a whole number",
        frequency: opportunityTexts.en.frequency, recency: opportunityTexts.en.recency, opportunities: opportunityTexts.en.opportunities,
      },
      help: {
        definition:
          "Mean number of purchases at the next periods opportunities, given x, t_x and n: P(alive at n + 1) · (alpha + x) / (alpha + beta + n) · Σ B(gamma, delta + n + i) / B(gamma, delta + n + 1) over i = 1 … periods. " +
          "With x = t_x = n = 0: those of a customer just won, the first purchase not counted.",
        rival: "A mean, not a promise. The past share x / n × periods forgets who has been lost and takes luck for habit. Sum the column for the base, and compare with a holdout before you trust it; far ahead the model knows no new appeal and no rival.",
        source: "Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108, equations 8 and 13.",
      },
      refusals: { ...opportunityRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Сколько покупок ждать от клиента при предстоящих возможностях по модели BG/BB.",
      params: {
        model: opportunityTexts.ru.model, periods: "на сколько возможностей вперёд, целое число",
        frequency: opportunityTexts.ru.frequency, recency: opportunityTexts.ru.recency, opportunities: opportunityTexts.ru.opportunities,
      },
      help: {
        definition:
          "Среднее число покупок за следующие periods возможностей при данных x, t_x и n: P(не потерян к n + 1) · (alpha + x) / (alpha + beta + n) · Σ B(gamma, delta + n + i) / B(gamma, delta + n + 1) по i = 1 … periods. " +
          "При x = t_x = n = 0 — покупки нового клиента, не считая самой первой.",
        rival: "Это среднее, а не обещание. Прошлая доля x / n × periods не помнит об ушедших и принимает везение за привычку. Сложите столбец по всей базе и, прежде чем верить, сверьтесь с отложенным периодом; далеко вперёд модель не знает ни новых предложений, ни конкурентов.",
        source: "Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108, уравнения 8 и 13.",
      },
      refusals: { ...opportunityRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 BG/BB 模型预期客户在今后若干次机会上的购买次数。",
      params: {
        model: opportunityTexts.zh.model, periods: "预测今后多少次机会，整数",
        frequency: opportunityTexts.zh.frequency, recency: opportunityTexts.zh.recency, opportunities: opportunityTexts.zh.opportunities,
      },
      help: {
        definition:
          "已知 x、t_x、n 时，今后 periods 次机会上购买次数的期望值：第 n + 1 次时的存活概率 × (alpha + x) ÷ (alpha + beta + n) × Σ B(gamma, delta + n + i) ÷ B(gamma, delta + n + 1)，i = 1……periods。" +
          "x = t_x = n = 0 时为新客户的购买次数，不含首次购买。",
        rival: "这是平均值而不是承诺。用以往占比 x ÷ n × periods 推算会忽略已流失的客户，并把运气当作习惯。请对全体求和，并先用留出期检验再采信；预测很远时，模型不知道新的活动，也不知道竞争对手。",
        source: "Fader、Hardie 与 Shang（2010），Marketing Science 29(6)，1086–1108，公式 8、13。",
      },
      refusals: { ...opportunityRefusals.zh, ...modelRefusals.zh },
    },
  },
  examples: [
    { args: [[[1.204], [0.75], [0.657], [2.783]], 5, 2, 4, 6], result: 1.0573489 },
    { args: [[[1.204], [0.75], [0.657], [2.783]], [[1], [5], [10]], 0, 0, 0], result: [[0.4984903], [1.9377072], [3.1788544]] },
    { args: [[[1.204], [0.75], [0.657], [2.783]], 5, [[6], [3]], [[6], [2]], 6], result: [[3.7521156], ["#NUM!"]] },
    { args: [[[1.204], [0.75], [0.657]], 5, 2, 4, 6], result: "#VALUE!" },
  ],
});
