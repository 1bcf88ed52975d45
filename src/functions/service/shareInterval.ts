import { shareInterval } from "../../core/service/shareInterval";
import { defineFunction } from "../defineFunction";
import { count, openShare } from "../kinds";
import { optional } from "../params";
import { pair } from "../results";

export default defineFunction({
  id: "SHAREINTERVAL",
  topic: "service",
  params: { successes: count(), n: count(), confidence: optional(openShare(), 0.95) },
  result: pair("share"),
  compute: ({ successes, n, confidence }) => [shareInterval(successes, n, confidence)],
  native: `
    IF(successes>n, SQRT({-1,-1}),
      LET(
        z, -NORM.S.INV((1-confidence)/2),
        hits, IF({1,0}, successes, n-successes),
        lower, hits^2/n/(hits+z^2/2+z*SQRT(hits*(1-hits/n)+z^2/4)),
        IF({1,0}, lower, 1-lower)))`,
  text: {
    en: {
      summary: "Confidence interval of a share (Wilson): lower and upper bound.",
      params: {
        successes: "how many of those asked said yes",
        n: "how many were asked and answered",
        confidence: "confidence level, 95% by default",
      },
      help: {
        definition:
          "(x + z²/2 ± z·√(x(n − x)/n + z²/4)) / (n + z²): all shares that the x of n observed do not contradict; z = 1.96 at 95 %. " +
          "Wilson's score interval without continuity correction.",
        rival:
          "The textbook interval x/n ± z·√(x/n·(1 − x/n)/n) leaves the range from 0 to 1 and has no width when nobody or everybody says yes. " +
          "Trap: the interval covers chance, not a survey answered only by the pleased or the angry.",
        source: "Wilson (1927), JASA 22, 209–212; values in Newcombe (1998), Statistics in Medicine 17, 857–872.",
      },
      refusals: {
        moreThanAll: "successes ({successes}) exceed n ({n})",
        nobodyAsked: "n is 0: nobody was asked",
      },
    },
    ru: {
      summary: "Доверительный интервал доли (Уилсон): нижняя и верхняя границы.",
      params: {
        successes: "сколько опрошенных ответили «да»",
        n: "сколько клиентов ответили всего",
        confidence: "доверительная вероятность, по умолчанию 95%",
      },
      help: {
        definition:
          "(x + z²/2 ± z·√(x(n − x)/n + z²/4)) / (n + z²): все доли, которым не противоречат наблюдаемые x из n; z = 1,96 при 95 %. " +
          "Интервал Уилсона без поправки на непрерывность.",
        rival:
          "Интервал из учебников x/n ± z·√(x/n·(1 − x/n)/n) выходит за пределы от 0 до 1 и не имеет ширины, когда «да» не сказал никто или сказали все. " +
          "Ловушка: интервал учитывает случайность, но не то, что отвечали только довольные или только рассерженные.",
        source: "Wilson (1927), JASA 22, 209–212; числа для проверки — Newcombe (1998), Statistics in Medicine 17, 857–872.",
      },
      refusals: {
        moreThanAll: "successes ({successes}) больше n ({n})",
        nobodyAsked: "n равно 0: никто не опрошен",
      },
    },
    zh: {
      summary: "比例的置信区间（Wilson 法）：下限和上限。",
      params: {
        successes: "回答“是”的人数",
        n: "作答总人数",
        confidence: "置信水平，默认 95%",
      },
      help: {
        definition:
          "（x + z²/2 ± z·√(x(n − x)/n + z²/4)）÷（n + z²）：与“n 份中有 x 份”这一观测结果不矛盾的所有比例；95% 时 z = 1.96。" +
          "即不作连续性校正的 Wilson 得分区间。",
        rival:
          "教科书上的 x/n ± z·√(x/n·(1 − x/n)/n) 会超出 0 到 1，而且在无人或人人答“是”时宽度为零。" +
          "陷阱：区间只反映偶然误差，不能弥补只有满意者或只有愤怒者作答的偏差。",
        source: "Wilson（1927），JASA 22，209–212；数值见 Newcombe（1998），Statistics in Medicine 17，857–872。",
      },
      refusals: {
        moreThanAll: "successes（{successes}）大于 n（{n}）",
        nobodyAsked: "n 为 0：没有人作答",
      },
    },
  },
  rivals: [
    {
      formula: "LET(found,successes/n, found+IF({1,0},-1,1)*-NORM.S.INV((1-confidence)/2)*SQRT(found*(1-found)/n))",
      says: { en: "textbook interval (Wald)", ru: "интервал из учебников (Вальда)", zh: "教科书区间（Wald）" },
    },
  ],
  examples: [
    { args: [81, 263], result: [[0.2552885, 0.3662096]] },
    { args: [0, 20], result: [[0, 0.1611252]] },
    { args: [[[15], [1]], [[148], [29]]], result: [[0.0623864, 0.1604872], [0.0061132, 0.1717552]] },
    { args: [[[3], [10]], [[2], [10]]], result: [["#NUM!", "#NUM!"], [0.7224672, 1]] },
  ],
});
