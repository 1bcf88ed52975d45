import { weightedScore } from "../../core/service/weightedScore";
import { defineFunction } from "../defineFunction";
import { score, weight } from "../kinds";
import { measures } from "../params";
import { cell } from "../results";

const group = "criteria";

/** Said by every function that takes a weighted mean. */
export const refusals = {
  en: { noWeight: "the weights add up to 0" },
  ru: { noWeight: "сумма весов равна 0" },
  zh: { noWeight: "权重之和为 0" },
} as const;

export default defineFunction({
  id: "WEIGHTEDSCORE",
  topic: "service",
  params: { weights: measures(weight(), { group }), scores: measures(score(), { group }) },
  result: cell("score"),
  compute: ({ weights, scores }) => weightedScore(weights, scores),
  native: `
    LET(
      parts, TOCOL(IF(weights="", "", weights)),
      marks, TOCOL(IF(scores="", "", scores)),
      filled, (parts<>"")*(marks<>""),
      SUM(IF(filled, parts*marks, 0)) / SUM(IF(filled, parts, 0)))`,
  text: {
    en: {
      summary: "Mean score in which each criterion counts by its weight.",
      params: { weights: "how much each criterion counts; any sum", scores: "the score of each criterion, all on one scale" },
      help: {
        definition: "Σ weight · score / Σ weight. The result is on the scale of the scores.",
        rival:
          "Σ weight · score alone is a score only where the weights add up to 1. The plain mean counts what does not move the purchase as much as what does. " +
          "A row with a blank cell is left out, but a 0 is a number: select filled cells only.",
        source: "Course book 002: eight criteria of service.",
      },
      refusals: refusals.en,
    },
    ru: {
      summary: "Средняя оценка, в которой каждый критерий учитывается по своему весу.",
      params: { weights: "вес каждого критерия; сумма любая", scores: "оценка по каждому критерию, все в одной шкале" },
      help: {
        definition: "Σ вес · оценка / Σ вес. Результат — в шкале оценок.",
        rival:
          "Сама по себе Σ вес · оценка лежит в шкале оценок, только если веса в сумме равны 1. В простом среднем то, что не влияет на покупку, весит столько же, сколько то, что влияет. " +
          "Строка с пустой ячейкой не учитывается, но 0 — это число: выделяйте только заполненные ячейки.",
        source: "Учебник 002: восемь критериев оценки сервиса.",
      },
      refusals: refusals.ru,
    },
    zh: {
      summary: "加权平均分：各项得分按权重平均。",
      params: { weights: "各项目的权重，合计可为任意值", scores: "各项目的得分，使用同一量表" },
      help: {
        definition: "Σ（权重 × 得分）÷ Σ 权重。结果与得分使用同一量表。",
        rival:
          "只有权重合计为 1 时，Σ（权重 × 得分）本身才是得分。简单平均会让不影响购买的项目与影响购买的项目分量相同。" +
          "含空白单元格的行不计，但 0 是数值：请只选已填写的单元格。",
        source: "教材002：服务评价八项标准。",
      },
      refusals: refusals.zh,
    },
  },
  rivals: [
    {
      formula: 'WEIGHTEDSCORE(weights,scores)*SUM(IF(scores<>"",weights,0))',
      says: { en: "Σ weight · score, not divided by Σ weight", ru: "Σ вес · оценка без деления на Σ вес", zh: "Σ（权重 × 得分），不除以权重之和" },
    },
    {
      formula: "AVERAGE(scores)",
      says: { en: "plain mean of the scores", ru: "простое среднее оценок", zh: "得分的简单平均" },
    },
  ],
  examples: [
    { args: [[[20], [15], [15], [10], [10], [10], [15], [5]], [[4], [4], [5], [3], [4], [4], [4], [2]]], result: 3.95 },
    { args: [[[3, 1]], [[5], [1]]], result: 4 },
    { args: [[[3], [1], [1]], [[5], [null], [1]]], result: 4 },
    { args: [[[0], [0]], [[5], [1]]], result: "#DIV/0!" },
  ],
});
