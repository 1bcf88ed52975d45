import { netPromoterInterval } from "../../core/service/netPromoterInterval";
import { defineFunction } from "../defineFunction";
import { openShare, score } from "../kinds";
import { measures, optional } from "../params";
import { pair } from "../results";

export default defineFunction({
  id: "NPSINTERVAL",
  topic: "service",
  params: { scores: measures(score({ min: 0, max: 10, whole: true })), confidence: optional(openShare(), 0.95) },
  result: pair("score"),
  compute: ({ scores, confidence }) => [netPromoterInterval(scores, confidence)],
  native: `
    LET(
      n, COUNT(scores)+3,
      p, (SUMPRODUCT(ISNUMBER(scores)*(scores>=9))+0.75)/n,
      d, (SUMPRODUCT(ISNUMBER(scores)*(scores<=6))+0.75)/n,
      margin, -NORM.S.INV((1-confidence)/2)*SQRT((p+d-(p-d)^2)/n),
      bounds, 100*(p-d+IF({1,0},-1,1)*margin),
      IF(ABS(bounds)>100, 100*SIGN(bounds), bounds))`,
  text: {
    en: {
      summary: "Confidence interval of the net promoter score: lower and upper bound in points.",
      params: {
        scores: "whole answers from 0 to 10, one a customer; select filled cells only",
        confidence: "confidence level, 95% by default",
      },
      help: {
        definition:
          "Adjusted Wald: three answers are added (¾ promoter, 1½ passive, ¾ detractor), then " +
          "100 · (p − d ± z·√((p + d − (p − d)²) / (n + 3))), clipped to ±100; p and d are the shares of promoters and detractors, z = 1.96 at 95 %.",
        rival:
          "The plain Wald interval has no width when all answers are alike and is too narrow for small surveys. " +
          "Either holds for a random sample: if only some customers answer, no interval tells what the silent ones think.",
        source: "Rocks (2016), Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4), 365–372.",
      },
    },
    ru: {
      summary: "Доверительный интервал индекса NPS: нижняя и верхняя границы в пунктах.",
      params: {
        scores: "целые оценки от 0 до 10, по одной на клиента; выделяйте только заполненные ячейки",
        confidence: "доверительная вероятность, по умолчанию 95%",
      },
      help: {
        definition:
          "Скорректированный интервал Вальда: добавляются три ответа (¾ сторонника, 1½ нейтрального, ¾ критика), затем " +
          "100 · (p − d ± z·√((p + d − (p − d)²) / (n + 3))) с обрезкой до ±100; p и d — доли сторонников и критиков, z = 1,96 при 95 %.",
        rival:
          "У обычного интервала Вальда нет ширины, когда все ответы одинаковы, а на малых выборках он слишком узок. " +
          "Оба верны для случайной выборки: если ответили не все, никакой интервал не скажет, что думают промолчавшие.",
        source: "Rocks (2016), Interval Estimation for the “Net Promoter Score”, The American Statistician 70(4), 365–372.",
      },
    },
    zh: {
      summary: "净推荐值的置信区间：下限和上限（分）。",
      params: {
        scores: "0 到 10 的整数评分，每位客户一个；请只选已填写的单元格",
        confidence: "置信水平，默认 95%",
      },
      help: {
        definition:
          "调整后的 Wald 区间：先加入三个回答（推荐者 ¾、被动者 1½、贬损者 ¾），再取 " +
          "100 ×（p − d ± z·√((p + d − (p − d)²) ÷ (n + 3))），并截在 ±100 以内；p、d 为推荐者和贬损者占比，95% 时 z = 1.96。",
        rival:
          "普通 Wald 区间在回答完全相同时宽度为零，小样本时又过窄。" +
          "两者都以随机抽样为前提：若只有部分客户作答，任何区间都说明不了沉默者的看法。",
        source: "Rocks（2016），Interval Estimation for the “Net Promoter Score”，The American Statistician 70(4)，365–372。",
      },
    },
  },
  rivals: [
    {
      formula: `
        LET(
          n, COUNT(scores),
          p, SUMPRODUCT(ISNUMBER(scores)*(scores>=9))/n,
          d, SUMPRODUCT(ISNUMBER(scores)*(scores<=6))/n,
          100*(p-d+IF({1,0},-1,1)*-NORM.S.INV((1-confidence)/2)*SQRT((p+d-(p-d)^2)/n)))`,
      says: { en: "plain Wald interval", ru: "обычный интервал Вальда", zh: "普通 Wald 区间" },
    },
  ],
  examples: [
    { args: [[[9], [9], [10], [10], [10], [7], [8], [8], [0], [6]]], result: [[-19.0506154, 65.2044655]] },
    { args: [[[10, 10, 10, 10, 10, 9, 9, 9, 9, 9]]], result: [[47.5035515, 100]] },
    { args: [[[7, 7, 7, 7, 7, 8, 8, 8, 8, 8]], [[0.9], [0.95]]], result: [[-15.4963542, 15.4963542], [-18.4650449, 18.4650449]] },
  ],
});
