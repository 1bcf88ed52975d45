import { churnChange } from "../../core/churn/churnChange";
import { defineFunction } from "../defineFunction";
import { share } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "CHURNCHANGE",
  topic: "churn",
  params: { now: share(), before: share() },
  result: cell("share"),
  compute: ({ now, before }) => churnChange(now, before),
  native: "now/before-1",
  text: {
    en: {
      summary: "Rate of change of churn: by what share the churn rate is above or below the one before.",
      params: { now: "churn rate of this period", before: "churn rate of the period it is compared with" },
      help: {
        definition: "now / before − 1. Above 0 churn has risen, below 0 it has fallen.",
        rival:
          "Not the difference in percentage points: from 5 % to 6 % is one point and a change of 20 %. " +
          "Compare like with like: the same base, the same length of period, the same season. Whether a change is more than chance, CHURNCONTROL says.",
        source: "Course book 003, key management of churn: churn rate and its rate of change.",
      },
      refusals: { noChurnBefore: "there was no churn before, so a change has nothing to be measured by" },
    },
    ru: {
      summary: "Изменение уровня оттока: на какую долю коэффициент оттока выше или ниже прежнего.",
      params: { now: "коэффициент оттока за отчётный период", before: "коэффициент оттока за период сравнения" },
      help: {
        definition: "now / before − 1. Больше 0 — отток вырос, меньше 0 — снизился.",
        rival:
          "Не разность в процентных пунктах: с 5 % до 6 % — это один пункт и рост на 20 %. " +
          "Сравнивайте сопоставимое: одну базу, одну длину периода, один сезон. Случайно ли изменение, покажет CHURNCONTROL.",
        source: "Учебник 003, ключевые показатели управления оттоком: коэффициент оттока и его изменение.",
      },
      refusals: { noChurnBefore: "прежде оттока не было, изменение измерить нечем" },
    },
    zh: {
      summary: "流失变动率：本期流失率比对比期高或低的比例。",
      params: { now: "本期客户流失率", before: "对比期客户流失率" },
      help: {
        definition: "本期 ÷ 对比期 − 1。大于 0 表示流失上升，小于 0 表示下降。",
        rival:
          "不是百分点之差：由 5% 升至 6% 是上升 1 个百分点，变动率为 20%。" +
          "比较时基数、期间长度和季节应一致。变动是否超出偶然波动，请用 CHURNCONTROL 判断。",
        source: "教材003，重点管理：总流失率与流失变动率。",
      },
      refusals: { noChurnBefore: "对比期没有流失，无从计算变动率" },
    },
  },
  rivals: [
    {
      formula: "now-before",
      says: { en: "difference in percentage points", ru: "разность в процентных пунктах", zh: "百分点之差" },
    },
  ],
  examples: [
    { args: [0.06, 0.05], result: 0.2 },
    { args: [0.04, 0.05], result: -0.2 },
    { args: [[[0.06], [0.05], [0]], 0.05], result: [[0.2], [0], [-1]] },
    { args: [0.05, 0], result: "#DIV/0!" },
  ],
});
