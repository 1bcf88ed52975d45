import type { BgbbModel } from "../../core/prediction/bgbbAlive";
import { bgbbExpected } from "../../core/prediction/bgbbExpected";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { modelRefusals } from "./histories";
import { model } from "./model";
import { opportunityCount, opportunityHistory, opportunityRefusals, opportunityTexts } from "./opportunities";
import { impossible, withModel } from "./nativeSteps";
import { eachOf } from "../native/eachOf";
import { BGBB, bgbbAliveNext } from "./bgbbSteps";

export default defineFunction({
  id: "BGBBEXPECTED",
  topic: "prediction",
  params: { model: model<BgbbModel>(4), periods: opportunityCount, ...opportunityHistory },
  result: cell("ratio"),
  compute: ({ model, periods, frequency, recency, opportunities }) => bgbbExpected(model, periods, frequency, recency, opportunities),
  native: `
    ${withModel(BGBB, eachOf({ ahead: "periods", x: "frequency", last: "recency", n: "opportunities" }, `
      IF(${impossible("x", "last", "n")}+(x>last), SQRT(-1),
        ${bgbbAliveNext}*(alpha+x)/(alpha+beta+n)*
          IF(ahead<2, ahead, 1+SUM(SCAN(1, delta+n+SEQUENCE(ahead-1), LAMBDA(seen,past,seen*past/(gamma+past))))))`))}`,
  text: {
    en: {
      summary: "Purchases to expect of a customer at the coming opportunities, by the BG/BB model.",
      params: {
        model: opportunityTexts.en.model, periods: "how many opportunities ahead, a whole number",
        frequency: opportunityTexts.en.frequency, recency: opportunityTexts.en.recency, opportunities: opportunityTexts.en.opportunities,
      },
      help: {
        definition:
          "Mean number of purchases at the next opportunities, as many as periods says, given x, t_x and n: P(alive at n + 1) · (alpha + x) / (alpha + beta + n) · Σ B(gamma, delta + n + i) / B(gamma, delta + n + 1) over i = 1 … periods, where B is the beta function. " +
          "With x = t_x = n = 0: purchases of a customer just won, the first one not counted.",
        rival: "A mean, not a promise. The past share x / n × periods forgets that customers are lost and takes luck for habit. Add up the column for the whole base, and compare with a period kept back (a holdout) before you trust it; the model foresees neither a new offer nor a new rival. What the model assumes and when not to use it: BGBBFIT.",
        source: "Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108, equations 8 and 13.",
      },
      refusals: { ...opportunityRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Сколько покупок ждать от клиента при предстоящих возможностях, по модели BG/BB.",
      params: {
        model: opportunityTexts.ru.model, periods: "на сколько возможностей вперёд, целое число",
        frequency: opportunityTexts.ru.frequency, recency: opportunityTexts.ru.recency, opportunities: opportunityTexts.ru.opportunities,
      },
      help: {
        definition:
          "Среднее число покупок при следующих возможностях, числом periods, при данных x, t_x и n: вероятность активности при n + 1 · (alpha + x) / (alpha + beta + n) · Σ B(gamma, delta + n + i) / B(gamma, delta + n + 1) по i = 1 … periods, где B — бета-функция. " +
          "При x = t_x = n = 0 — покупки нового клиента, не считая самой первой.",
        rival: "Это среднее, а не обещание. Прошлая доля x / n × periods не учитывает, что клиенты уходят, и принимает везение за привычку. Сложите столбец по всей базе и, прежде чем верить, сверьтесь с отложенным периодом; ни новых предложений, ни новых конкурентов модель не предвидит. Что предполагает модель и когда её не применять — см. BGBBFIT.",
        source: "Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108, уравнения 8 и 13.",
      },
      refusals: { ...opportunityRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 BG/BB 模型预测客户在今后若干次购买机会上的购买次数。",
      params: {
        model: opportunityTexts.zh.model, periods: "预测今后多少次机会，整数",
        frequency: opportunityTexts.zh.frequency, recency: opportunityTexts.zh.recency, opportunities: opportunityTexts.zh.opportunities,
      },
      help: {
        definition:
          "已知 x、t_x、n 时，今后 periods 次机会上购买次数的期望值：第 n + 1 次时的存活概率 × (alpha + x) ÷ (alpha + beta + n) × Σ B(gamma, delta + n + i) ÷ B(gamma, delta + n + 1)，i = 1……periods，B 为贝塔函数。" +
          "x = t_x = n = 0 时为新客户的购买次数，不含首次购买。",
        rival: "这是平均值而不是承诺。用以往占比 x ÷ n × periods 推算，会忽略客户流失，并把运气当作习惯。请对全体客户求和，先用留出期检验再采信；模型无法预见新的活动和新的竞争对手。模型的假定与不适用的情形见 BGBBFIT。",
        source: "Fader, Hardie & Shang（2010），Marketing Science 29(6)，1086–1108，公式 8、13。",
      },
      refusals: { ...opportunityRefusals.zh, ...modelRefusals.zh },
    },
  },
  rivals: [
    {
      formula: "frequency/opportunities*periods",
      says: { en: "past share x / n × periods: nobody is lost", ru: "прошлая доля x / n × periods: никто не уходит", zh: "按以往占比 x ÷ n × periods 推算：不计流失" },
    },
  ],
  examples: [
    { args: [[[1.204], [0.75], [0.657], [2.783]], 5, 2, 4, 6], result: 1.0573489 },
    { args: [[[1.204], [0.75], [0.657], [2.783]], [[1], [5], [10]], 0, 0, 0], result: [[0.4984903], [1.9377072], [3.1788544]] },
    { args: [[[1.204], [0.75], [0.657], [2.783]], 5, [[6], [3]], [[6], [2]], 6], result: [[3.7521156], ["#NUM!"]] },
    { args: [[[1.204], [0.75], [0.657]], 5, 2, 4, 6], result: "#VALUE!" },
  ],
});
