import { satisfaction } from "../../core/service/satisfaction";
import { defineFunction } from "../defineFunction";
import { score, weight } from "../kinds";
import { measures, optional } from "../params";
import { cell } from "../results";

const group = "criteria";

export default defineFunction({
  id: "SATISFACTION",
  topic: "service",
  params: { perceived: measures(score(), { group }), expected: measures(score(), { group }), weights: optional(measures(weight(), { group })) },
  result: cell("ratio"),
  compute: ({ perceived, expected, weights }) => satisfaction(perceived, expected, weights),
  native: `
    LET(
      weight, IF(COUNT(weights)=0, 1, weights),
      filled, (perceived<>"")*(expected<>"")*(weight<>""),
      SUM(IF(filled, weight*perceived, 0)) / SUM(IF(filled, weight*expected, 0)))`,
  text: {
    en: {
      summary: "Satisfaction as the ratio of what customers perceived to what they expected; 1 means as expected.",
      params: {
        perceived: "how each criterion was perceived",
        expected: "what was expected of it, on the same scale",
        weights: "how much each criterion counts; alike if left out",
      },
      help: {
        definition: "Σ weight · perceived / Σ weight · expected. Above 1 expectations were exceeded, below 1 they were not met.",
        rival:
          "The mean of the single ratios is another figure: in it a small expectation counts as much as a great one. Perceived comes first; the other way round " +
          "disappointment looks like delight. A row with a blank cell is left out, but a 0 is a number: select filled cells only.",
        source: "Course book 003, formula 3.",
      },
      refusals: { noExpectation: "the expectations add up to 0, so there is nothing to compare with" },
    },
    ru: {
      summary: "Удовлетворённость как отношение воспринятого к ожидаемому; 1 — ожидания оправдались.",
      params: {
        perceived: "восприятие по каждому критерию",
        expected: "ожидание по каждому критерию, в той же шкале",
        weights: "вес каждого критерия; если не указан, веса равны",
      },
      help: {
        definition: "Σ вес · восприятие / Σ вес · ожидание. Больше 1 — ожидания превзойдены, меньше 1 — не оправдались.",
        rival:
          "Среднее отдельных отношений — другой показатель: в нём малое ожидание весит столько же, сколько большое. Сначала идёт восприятие: если поменять списки местами, " +
          "разочарование будет выглядеть как восторг. Строка с пустой ячейкой не учитывается, но 0 — это число: выделяйте только заполненные ячейки.",
        source: "Учебник 003, формула 3.",
      },
      refusals: { noExpectation: "сумма ожиданий равна 0, сравнивать не с чем" },
    },
    zh: {
      summary: "满意度：客户感受与客户期望之比，等于 1 表示恰好符合期望。",
      params: {
        perceived: "各项目的客户感受",
        expected: "各项目的客户期望，与感受使用同一量表",
        weights: "各项目的权重；省略时权重相同",
      },
      help: {
        definition: "Σ（权重 × 感受）÷ Σ（权重 × 期望）。大于 1 为超出期望，小于 1 为未达期望。",
        rival:
          "逐项求比值再平均是另一个指标，其中期望低的项目与期望高的项目分量相同。感受在前、期望在后，颠倒后失望会显得像惊喜。" +
          "含空白单元格的行不计，但 0 是数值：请只选已填写的单元格。",
        source: "教材003，公式3。",
      },
      refusals: { noExpectation: "期望之和为 0，没有可比的基准" },
    },
  },
  rivals: [
    {
      formula: `
        LET(
          weight, IF(COUNT(weights)=0, 1, weights),
          filled, (perceived<>"")*(expected<>"")*(weight<>""),
          SUM(IF(filled, weight*perceived/expected, 0)) / SUM(IF(filled, weight, 0)))`,
      says: { en: "mean of the single ratios", ru: "среднее отдельных отношений", zh: "逐项求比值再平均" },
    },
  ],
  examples: [
    { args: [4, 5], result: 0.8 },
    { args: [[[5], [4], [3]], [[4], [4], [5]]], result: 0.9230769 },
    { args: [[[5], [4], [3]], [[4], [4], [5]], [[2], [1], [1]]], result: 1 },
    { args: [[[5], [null], [3]], [[4], [4], [5]]], result: 0.8888889 },
    { args: [4, 0], result: "#DIV/0!" },
  ],
});
