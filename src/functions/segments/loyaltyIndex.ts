import { loyaltyIndex } from "../../core/segments/loyaltyIndex";
import { defineFunction } from "../defineFunction";
import { number, weight } from "../kinds";
import { measures } from "../params";
import { cell } from "../results";
import { refusals } from "../service/weightedScore";

const group = "measures";

export default defineFunction({
  id: "LOYALTYINDEX",
  topic: "segments",
  params: {
    weights: measures(weight(), { group }),
    measures: measures(number(), { group }),
    lows: measures(number(), { group }),
    highs: measures(number(), { group }),
  },
  result: cell("share"),
  compute: ({ weights, measures, lows, highs }) => loyaltyIndex(weights, measures, lows, highs),
  native: `
    LET(
      filled, (weights<>"")*(measures<>"")*(lows<>"")*(highs<>""),
      place, IF(filled, (measures-lows)/(highs-lows), 0),
      SUM(IF(filled, weights*IF(place<0, 0, IF(place>1, 1, place)), 0)) / SUM(IF(filled, weights, 0)))`,
  text: {
    en: {
      summary: "Several measures of loyalty in one index from 0 to 1: each placed on its own scale, then averaged by weight.",
      params: {
        weights: "how much each measure counts; any sum",
        measures: "the measures, each in its own unit",
        lows: "for each measure the value that means no loyalty (0 of the index)",
        highs: "for each measure the value that means full loyalty (1 of the index)",
      },
      help: {
        definition: "Σ weight · (measure − low) / (high − low) / Σ weight, each place on a scale kept within 0…1. With low above high a measure counts the other way round.",
        rival:
          "A mean of raw measures is decided by the one with the largest numbers. Weights and scales are your policy: indices compare only while both stay the same. " +
          "A row with a blank cell is left out, but a 0 is a number: select filled cells only.",
        source: "Measures: course book 003, task 4 (repurchase intent, repeat purchases, selection time, price sensitivity and others). The index is this course's.",
      },
      refusals: { ...refusals.en, noScale: "low and high are both {low}: a measure needs a scale" },
    },
    ru: {
      summary: "Несколько показателей лояльности в одном индексе от 0 до 1: каждый приводится к своей шкале, затем берётся взвешенное среднее.",
      params: {
        weights: "вес каждого показателя; сумма любая",
        measures: "показатели, каждый в своих единицах",
        lows: "значение каждого показателя, при котором лояльности нет (0 индекса)",
        highs: "значение каждого показателя при полной лояльности (1 индекса)",
      },
      help: {
        definition: "Σ вес · (показатель − low) / (high − low) / Σ вес; место на шкале не выходит за пределы 0…1. Если low больше high, показатель учитывается в обратную сторону.",
        rival:
          "В простом среднем исходных показателей всё решает тот, у которого числа крупнее. Веса и шкалы выбираете вы: индексы сопоставимы, только пока они не меняются. " +
          "Строка с пустой ячейкой не учитывается, но 0 — это число: выделяйте только заполненные ячейки.",
        source: "Показатели: учебник 003, задание 4 (намерение купить снова, повторные покупки, время выбора, чувствительность к цене и др.). Сам индекс предложен в этом курсе.",
      },
      refusals: { ...refusals.ru, noScale: "low и high равны {low}: показателю нужна шкала" },
    },
    zh: {
      summary: "把多项忠诚度指标合成一个 0 到 1 的指数：各指标先按各自的量表换算，再加权平均。",
      params: {
        weights: "各指标的权重，合计可为任意值",
        measures: "各指标的数值，单位可以不同",
        lows: "各指标表示毫无忠诚的数值（指数 0）",
        highs: "各指标表示完全忠诚的数值（指数 1）",
      },
      help: {
        definition: "Σ 权重 ×（指标 − low）÷（high − low）÷ Σ 权重，每项换算值限于 0 至 1。low 大于 high 时，该指标反向计分。",
        rival:
          "直接平均原始指标，结果由数值最大的那一项左右。权重与量表由您决定，只有两者不变时指数才可比较。" +
          "含空白单元格的行不计，但 0 是数值：请只选已填写的单元格。",
        source: "指标见教材003，任务四（重购意图、重复购买次数、挑选时间、价格敏感度等）；指数为本课程所定。",
      },
      refusals: { ...refusals.zh, noScale: "low 与 high 都是 {low}：指标需要有量表" },
    },
  },
  rivals: [
    {
      formula: "WEIGHTEDSCORE(weights,measures)",
      unit: "score",
      says: { en: "weighted mean of the raw measures", ru: "взвешенное среднее исходных показателей", zh: "原始指标的加权平均" },
    },
  ],
  examples: [
    { args: [[[2], [1]], [[4], [5]], [[1], [0]], [[5], [10]]], result: 0.6666667 },
    { args: [[[1], [1], [2]], [[3], [5], [4]], 1, 5], result: 0.75 },
    { args: [1, 2, 10, 0], result: 0.8 },
    { args: [1, 3, 5, 5], result: "#DIV/0!" },
  ],
});
