import { topBox } from "../../core/service/topBox";
import { defineFunction } from "../defineFunction";
import { score } from "../kinds";
import { measures, optional } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "TOPBOX",
  topic: "service",
  params: { scores: measures(score()), from: optional(score(), 4) },
  result: cell("share"),
  compute: ({ scores, from }) => topBox(scores, from),
  native: "MAP(from,LAMBDA(mark,SUMPRODUCT(ISNUMBER(scores)*(scores>=mark))/COUNT(scores)))",
  text: {
    en: {
      summary: "Share of answers that reach a mark, by default 4 on a scale of 5.",
      params: { scores: "the answers, one a cell", from: "the lowest mark that counts (default 4)" },
      help: {
        definition: "Number of scores ≥ from / number of scores.",
        rival:
          "On a scale of 5 this is the top-two-box share; the top box alone needs 5, and another scale its own mark. The mean hides what this shows: 3 may be everybody's 3 or " +
          "half 1 and half 5. Blank cells are left out, but a 0 is a number: select filled cells only.",
        source: "Usual practice of surveys; Jones & Sasser (1995), Why satisfied customers defect, on the top box alone.",
      },
    },
    ru: {
      summary: "Доля ответов не ниже заданной оценки, по умолчанию 4 из 5.",
      params: { scores: "оценки, по одной в ячейке", from: "наименьшая оценка, которая засчитывается (по умолчанию 4)" },
      help: {
        definition: "Число оценок не ниже from / число оценок.",
        rival:
          "В пятибалльной шкале это доля двух верхних оценок (top-2-box); для одной высшей укажите 5, для другой шкалы — её отметку. Среднее скрывает то, что видно здесь: " +
          "3 — это и тройки у всех, и поровну единиц и пятёрок. Пустые ячейки не учитываются, но 0 — это число: выделяйте только заполненные ячейки.",
        source: "Обычная практика опросов; о высшей оценке — Jones & Sasser (1995), Why satisfied customers defect.",
      },
    },
    zh: {
      summary: "达到指定分数的回答所占比例，默认为五分制的 4 分及以上。",
      params: { scores: "各份回答的得分，每格一个", from: "计入的最低分（默认 4）" },
      help: {
        definition: "得分 ≥ from 的个数 ÷ 得分总数。",
        rival:
          "在五分制中，这是前两格占比（Top-2-Box）；只看最高一格请填 5，其他量表请填相应分数。平均分会掩盖分布：平均 3 分，可能人人都是 3 分，也可能 1 分与 5 分各半。" +
          "空白单元格不计，但 0 是数值：请只选已填写的单元格。",
        source: "问卷调查的通行做法；关于最高一格，见 Jones & Sasser（1995），Why satisfied customers defect。",
      },
    },
  },
  rivals: [
    {
      formula: "TOPBOX(scores,from+1)",
      says: { en: "one mark stricter: from + 1 (where from is 4 of 5, the top box alone)", ru: "на балл строже: from + 1 (при from = 4 из 5 — только высшая оценка)", zh: "严一档：from + 1（五分制 from 为 4 时，只看最高一格）" },
    },
    {
      formula: "AVERAGE(scores)",
      unit: "score",
      says: { en: "the mean", ru: "среднее", zh: "平均分" },
    },
  ],
  examples: [
    { args: [[[5], [4], [4], [3], [1]]], result: 0.6 },
    { args: [[[5], [4], [4], [3], [1]], [[4], [5]]], result: [[0.6], [0.2]] },
    { args: [[[5], [null], [4], [3]]], result: 0.6666667 },
    { args: [[[10, 9, 7, 6]], 9], result: 0.5 },
  ],
});
