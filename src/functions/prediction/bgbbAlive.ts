import { bgbbAlive, type BgbbModel } from "../../core/prediction/bgbbAlive";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { modelRefusals } from "./histories";
import { model } from "./model";
import { opportunityHistory, opportunityRefusals, opportunityTexts } from "./opportunities";
import { impossible, withModel } from "./nativeSteps";
import { eachOf } from "../native/eachOf";
import { BGBB, bgbbAliveNext } from "./bgbbSteps";

export default defineFunction({
  id: "BGBBALIVE",
  topic: "prediction",
  params: { model: model<BgbbModel>(4), ...opportunityHistory },
  result: cell("share"),
  compute: ({ model, frequency, recency, opportunities }) => bgbbAlive(model, frequency, recency, opportunities),
  native: `
    ${withModel(BGBB, eachOf({ x: "frequency", last: "recency", n: "opportunities" }, `
      IF(${impossible("x", "last", "n")}+(x>last), SQRT(-1), ${bgbbAliveNext})`))}`,
  text: {
    en: {
      summary: "P(alive): probability that a customer will still be there at the next opportunity, n + 1, by the BG/BB model.",
      params: opportunityTexts.en,
      help: {
        definition: "B(alpha + x, beta + n − x) / B(alpha, beta) · B(gamma, delta + n + 1) / B(gamma, delta) / L(x, t_x, n), where B is the beta function and L the chance of the history.",
        rival:
          "It is P(alive) at n + 1, as in the literature, and so less than at n: even a customer who bought at opportunity n may be lost before the next. Of two customers with the same t_x and n (t_x below n), the one " +
          "who bought more often is the more likely to be lost. A probability is no verdict. What the model assumes and when not to use it: BGBBFIT.",
        source: "Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108, equation 11.",
      },
      refusals: { ...opportunityRefusals.en, ...modelRefusals.en },
    },
    ru: {
      summary: "Вероятность активности — того, что клиент ещё не уйдёт к следующей возможности купить, n + 1, — по модели BG/BB.",
      params: opportunityTexts.ru,
      help: {
        definition: "B(alpha + x, beta + n − x) / B(alpha, beta) · B(gamma, delta + n + 1) / B(gamma, delta) / L(x, t_x, n), где B — бета-функция, L — вероятность истории.",
        rival:
          "Речь о возможности n + 1, как принято в литературе, поэтому вероятность меньше, чем для n: и тот, кто купил при возможности n, может уйти до следующей. Из двух клиентов с одинаковыми t_x и n (t_x меньше n) скорее ушёл тот, " +
          "кто покупал чаще. Вероятность — не приговор. Что предполагает модель и когда её не применять — см. BGBBFIT.",
        source: "Fader, Hardie & Shang (2010), Marketing Science 29(6), 1086–1108, уравнение 11.",
      },
      refusals: { ...opportunityRefusals.ru, ...modelRefusals.ru },
    },
    zh: {
      summary: "按 BG/BB 模型计算客户在下一次机会（第 n + 1 次）时仍未流失的概率（存活概率）。",
      params: opportunityTexts.zh,
      help: {
        definition: "B(alpha + x, beta + n − x) ÷ B(alpha, beta) × B(gamma, delta + n + 1) ÷ B(gamma, delta) ÷ L(x, t_x, n)，其中 B 为贝塔函数，L 为该购买历史的概率。",
        rival:
          "按文献惯例指第 n + 1 次机会，因此低于第 n 次时的存活概率：即使在第 n 次机会上购买的客户，也可能在下一次之前流失。t_x 与 n 相同（t_x 小于 n）的两位客户中，以往购买更频繁者更可能已经流失。概率不是定论。模型的假定与不适用的情形见 BGBBFIT。",
        source: "Fader, Hardie & Shang（2010），Marketing Science 29(6)，1086–1108，公式 11。",
      },
      refusals: { ...opportunityRefusals.zh, ...modelRefusals.zh },
    },
  },
  rivals: [
    {
      formula: "BGBBALIVE(model,frequency,recency,opportunities)*(1+INDEX(model,3)/(INDEX(model,4)+opportunities))",
      says: { en: "alive at opportunity n, not n + 1", ru: "вероятность активности при возможности n, а не n + 1", zh: "第 n 次机会（而非第 n + 1 次）时的存活概率" },
    },
  ],
  examples: [
    { args: [[[1.204], [0.75], [0.657], [2.783]], 2, 4, 6], result: 0.5895141 },
    { args: [[[1.204, 0.75, 0.657, 2.783]], [[0], [3], [6]], [[0], [4], [6]], 6], result: [[0.1080166], [0.4394629], [0.9304025]] },
    { args: [[[1.204], [0.75], [0.657], [2.783]], [[1], [4]], [[1], [3]], 6], result: [[0.0694081], ["#NUM!"]] },
  ],
});
