import { sbgRetention } from "../../core/prediction/sbgRetention";
import { defineFunction } from "../defineFunction";
import { wholeNumber } from "../kinds";
import { cell } from "../results";
import { sbgModel, sbgTexts } from "./sbgModel";

export default defineFunction({
  id: "SBGRETENTION",
  topic: "prediction",
  params: { ...sbgModel, period: wholeNumber(1, Number.MAX_SAFE_INTEGER, "periods") },
  result: cell("share"),
  compute: ({ alpha, beta, period }) => sbgRetention(alpha, beta, period),
  native: "(beta+period-1)/(alpha+beta+period-1)",
  text: {
    en: {
      summary: "Retention rate at a renewal, among the customers still there just before it, by the shifted beta-geometric (sBG) model.",
      params: { alpha: sbgTexts.en.alpha, beta: sbgTexts.en.beta, period: "which renewal: 1 is the first" },
      help: {
        definition: "r(t) = (beta + t − 1) / (alpha + beta + t − 1) = S(t) / S(t − 1), where S is SBGSURVIVAL.",
        rival:
          "The rate rises with t although nobody's own probability of renewing changes: those who leave easily have left. Do not read it as growing loyalty or as the success of a programme. " +
          "RETENTIONRATE counts what was; the average over customers who joined at different times is neither, as it moves with the share of new ones. What the model assumes: SBGFIT.",
        source: "Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90, equation 8.",
      },
    },
    ru: {
      summary: "Коэффициент удержания при продлении — среди тех, кто до него остался, — по модели sBG (сдвинутое бета-геометрическое распределение).",
      params: { alpha: sbgTexts.ru.alpha, beta: sbgTexts.ru.beta, period: "номер продления: 1 — первое" },
      help: {
        definition: "r(t) = (beta + t − 1) / (alpha + beta + t − 1) = S(t) / S(t − 1), где S — SBGSURVIVAL.",
        rival:
          "Коэффициент растёт с t, хотя собственная вероятность продлить ни у кого не меняется: склонные уйти уже ушли. Не принимайте это за рост лояльности или успех программы. " +
          "RETENTIONRATE считает то, что было; среднее по клиентам, пришедшим в разное время, — ни то ни другое: оно меняется вместе с долей новых. Что предполагает модель — см. SBGFIT.",
        source: "Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90, уравнение 8.",
      },
    },
    zh: {
      summary: "按移位贝塔几何（sBG）模型计算某次续约的留存率，以续约前仍在的客户为基数。",
      params: { alpha: sbgTexts.zh.alpha, beta: sbgTexts.zh.beta, period: "第几次续约：1 为首次" },
      help: {
        definition: "r(t) = (beta + t − 1) ÷ (alpha + beta + t − 1) = S(t) ÷ S(t − 1)，其中 S 为 SBGSURVIVAL。",
        rival:
          "留存率随 t 上升，但每位客户自身的续约概率并未改变：容易离开的客户已经离开。不要解读为忠诚度提高或忠诚计划见效。" +
          "RETENTIONRATE 计算的是已发生的留存；把加入时间不同的客户放在一起平均则两者都不是，它会随新客户占比而变。模型的假定见 SBGFIT。",
        source: "Fader & Hardie（2007），Journal of Interactive Marketing 21(1)，76–90，公式 8。",
      },
    },
  },
  examples: [
    { args: [0.668, 3.806, 1], result: 0.850692892 },
    { args: [0.704, 1.182, [[1], [2], [7]]], result: [[0.626723224], [0.756063756], [0.910727872]] },
    { args: [[[0.668], [0.704]], [[3.806], [1.182]], 12], result: [[0.956830813], [0.945367065]] },
    { args: [0.668, 3.806, 0], result: "#NUM!" },
  ],
});
