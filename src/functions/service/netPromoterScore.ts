import { netPromoterScore } from "../../core/service/netPromoterScore";
import { defineFunction } from "../defineFunction";
import { score } from "../kinds";
import { measures } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "NPS",
  topic: "service",
  params: { scores: measures(score({ min: 0, max: 10, whole: true })) },
  result: cell("score"),
  compute: ({ scores }) => netPromoterScore(scores),
  native: "100*(SUMPRODUCT(ISNUMBER(scores)*(scores>=9))-SUMPRODUCT(ISNUMBER(scores)*(scores<=6)))/COUNT(scores)",
  text: {
    en: {
      summary: "Net promoter score: the share of promoters (9–10) less the share of detractors (0–6), in points from −100 to 100.",
      params: { scores: "whole answers from 0 to 10, one a customer; select filled cells only" },
      help: {
        definition:
          "100 · (promoters − detractors) / n. Promoters answer 9 or 10, detractors 0 to 6; passives (7 and 8) count in n only. " +
          "A blank is left out, a 0 is an answer: select filled cells only.",
        rival:
          "Not the mean score and not the share of promoters. One NPS can hide different surveys: 30 is 50 % less 20 %, or 30 % less none. " +
          "With few answers it swings widely: see NPSINTERVAL.",
        source: "Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).",
      },
    },
    ru: {
      summary: "Индекс готовности рекомендовать (NPS): доля сторонников (9–10) минус доля критиков (0–6), в пунктах от −100 до 100.",
      params: { scores: "целые оценки от 0 до 10, по одной на клиента; выделяйте только заполненные ячейки" },
      help: {
        definition:
          "100 · (сторонники − критики) / n. Сторонники ставят 9 или 10, критики — от 0 до 6; нейтральные (7 и 8) учитываются только в n. " +
          "Пустая ячейка пропускается, 0 — это оценка: выделяйте только заполненные ячейки.",
        rival:
          "Это не средний балл и не доля сторонников. За одним NPS стоят разные опросы: 30 — это 50 % минус 20 % или 30 % при отсутствии критиков. " +
          "При малом числе ответов индекс сильно колеблется: см. NPSINTERVAL.",
        source: "Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12).",
      },
    },
    zh: {
      summary: "净推荐值（NPS）：推荐者（9～10 分）占比减去贬损者（0～6 分）占比，取值 −100 至 100。",
      params: { scores: "0 到 10 的整数评分，每位客户一个；请只选已填写的单元格" },
      help: {
        definition:
          "100 ×（推荐者 − 贬损者）÷ n。评 9 或 10 分为推荐者，0 至 6 分为贬损者；被动者（7、8 分）只计入 n。" +
          "空单元格略去，0 是有效评分：请只选已填写的单元格。",
        rival:
          "不是平均分，也不是推荐者占比。同一个 NPS 背后可能是不同的调查结果：30 可以是 50% 减 20%，也可以是 30% 而没有贬损者。" +
          "回答少时波动很大，见 NPSINTERVAL。",
        source: "Reichheld（2003），The One Number You Need to Grow，Harvard Business Review 81(12)。",
      },
    },
  },
  rivals: [
    {
      formula: "AVERAGE(scores)",
      says: { en: "mean score", ru: "средний балл", zh: "平均分" },
    },
    {
      formula: "SUMPRODUCT(ISNUMBER(scores)*(scores>=9))/COUNT(scores)",
      unit: "share",
      says: { en: "share of promoters", ru: "доля сторонников", zh: "推荐者占比" },
    },
  ],
  examples: [
    { args: [[[9], [9], [10], [10], [10], [7], [8], [8], [0], [6]]], result: 30 },
    { args: [[[7, 8, 7, 8]]], result: 0 },
    { args: [[[10], [""], [3], [0], [5]]], result: -50 },
    { args: [[[9], [11]]], result: "#NUM!" },
  ],
});
