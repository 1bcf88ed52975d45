import { sampleSize } from "../../core/service/sampleSize";
import { defineFunction } from "../defineFunction";
import { number, openShare, share } from "../kinds";
import { optional } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "SAMPLESIZE",
  topic: "service",
  params: {
    population: optional(number("count", { min: 1 })),
    error: openShare(),
    confidence: optional(openShare(), 0.95),
    share: optional(share(), 0.5),
  },
  result: cell("count"),
  compute: ({ population, error, confidence, share }) => sampleSize(population, error, confidence, share),
  native: `
    LET(
      unlimited, (NORM.S.INV((1-confidence)/2)/error)^2*share*(1-share),
      ROUNDUP(IF((population="")+(unlimited=0), unlimited, population/(1+(population-1)/unlimited)), 0))`,
  text: {
    en: {
      summary: "How many answers are needed so that a surveyed share lies within a margin of error.",
      params: {
        population: "how many customers there are; blank: no limit",
        error: "margin of error to either side: 5% means ±5 points",
        confidence: "confidence level, 95% by default",
        share: "the share expected; 50% (default) needs the most answers",
      },
      help: {
        definition: "n₀ = z²·p(1 − p)/e², for a population of N n₀ / (1 + (n₀ − 1)/N), rounded up; z = 1.96 at 95 %.",
        rival:
          "The result counts answers received, not customers asked: divide it by the response rate you expect. " +
          "Trap: a large sample of those who like to answer is worth less than a small random one.",
        source: "Cochran (1977), Sampling Techniques, 3rd ed., section 4.4.",
      },
    },
    ru: {
      summary: "Сколько ответов нужно, чтобы ошибка доли в опросе не превысила заданную.",
      params: {
        population: "сколько всего клиентов; пусто — без ограничения",
        error: "предельная ошибка в каждую сторону: 5% означает ±5 пунктов",
        confidence: "доверительная вероятность, по умолчанию 95%",
        share: "ожидаемая доля; 50% (по умолчанию) требует больше всего ответов",
      },
      help: {
        definition: "n₀ = z²·p(1 − p)/e², для совокупности из N клиентов n₀ / (1 + (n₀ − 1)/N) с округлением вверх; z = 1,96 при 95 %.",
        rival:
          "Это число полученных ответов, а не разосланных анкет: разделите его на ожидаемую долю ответивших. " +
          "Ловушка: большая выборка из тех, кто любит отвечать, хуже малой случайной.",
        source: "Cochran (1977), Sampling Techniques, 3-е изд., раздел 4.4.",
      },
    },
    zh: {
      summary: "要使调查所得比例不超出允许误差，需要多少份回答。",
      params: {
        population: "客户总数；留空表示不限",
        error: "两侧的允许误差：5% 即 ±5 个百分点",
        confidence: "置信水平，默认 95%",
        share: "预期比例；50%（默认）所需回答最多",
      },
      help: {
        definition: "n₀ = z²·p(1 − p) ÷ e²；总体为 N 时取 n₀ ÷（1 +（n₀ − 1）÷ N），向上取整；95% 时 z = 1.96。",
        rival:
          "结果是收回的回答数，不是发出的问卷数：请再除以预期回收率。" +
          "陷阱：只由爱作答的人组成的大样本，不如随机抽取的小样本。",
        source: "Cochran（1977），Sampling Techniques，第 3 版，4.4 节。",
      },
    },
  },
  examples: [
    { args: [null, 0.05], result: 385 },
    { args: [1000, 0.05], result: 278 },
    { args: [[[10], [100], [1000], [10000]], 0.05], result: [[10], [80], [278], [370]] },
    { args: [null, 0.05, 0.95, 0.2], result: 246 },
  ],
});
