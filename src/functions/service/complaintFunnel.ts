import { complaintFunnel } from "../../core/service/complaintFunnel";
import { defineFunction } from "../defineFunction";
import { count, share } from "../kinds";
import { amounts } from "../params";
import { column } from "../results";

export default defineFunction({
  id: "COMPLAINTFUNNEL",
  topic: "service",
  params: { dissatisfied: count(), rates: amounts(share()) },
  result: column("count"),
  compute: ({ dissatisfied, rates }) => complaintFunnel(dissatisfied, rates).map((left) => [left]),
  native: `
    VSTACK(0+dissatisfied, SCAN(dissatisfied, FILTER(TOCOL(rates),TOCOL(rates<>"")), LAMBDA(left,rate,left*rate)))`,
  text: {
    en: {
      summary: "How many of the dissatisfied are left at each level of the complaint pyramid; spills down.",
      params: {
        dissatisfied: "dissatisfied customers, whether they say so or not",
        rates: "share of each level that reaches the next, from the bottom up; blank cells are left out",
      },
      help: {
        definition: "n, n·r₁, n·r₁·r₂ …: each rate is a share of the level before it. One number more than there are rates.",
        rival:
          "Rates of the level before, not of all the dissatisfied. The course book prints 20 % where its numbers need 25 %: " +
          "with 40, 25, 20, 20 and 50 % 500 dissatisfied become 200, 50, 10, 2 and 1; with the printed 20 % only 200, 40, 8, 1.6 and 0.8.",
        source: "Course book 003, pyramid of complaint channels and authority.",
      },
    },
    ru: {
      summary: "Сколько недовольных остаётся на каждой ступени пирамиды жалоб; результат — столбец.",
      params: {
        dissatisfied: "число недовольных клиентов, в том числе молчащих",
        rates: "какая доля ступени доходит до следующей, снизу вверх; пустые ячейки пропускаются",
      },
      help: {
        definition: "n, n·r₁, n·r₁·r₂ …: каждая доля берётся от предыдущей ступени. Чисел на одно больше, чем долей.",
        rival:
          "Доли берутся от предыдущей ступени, а не от всех недовольных. В учебнике напечатано 20 % там, где по числам нужно 25 %: " +
          "при 40, 25, 20, 20 и 50 % из 500 недовольных получается 200, 50, 10, 2 и 1, а при напечатанных 20 % — только 200, 40, 8, 1,6 и 0,8.",
        source: "Учебник 003, пирамида каналов жалоб и полномочий.",
      },
    },
    zh: {
      summary: "投诉金字塔各层还剩多少不满客户；结果向下溢出。",
      params: {
        dissatisfied: "不满客户数，包括没有说出来的",
        rates: "自下而上，每一层到达上一层的比例；空单元格略去",
      },
      help: {
        definition: "n、n·r₁、n·r₁·r₂……：每个比例都以前一层为基数。结果比比例多一个数。",
        rival:
          "比例以前一层为基数，不是以全部不满客户为基数。教材印的是 20%，而其数字需要 25%：" +
          "按 40%、25%、20%、20%、50%，500 名不满客户依次为 200、50、10、2、1；按印出的 20% 则只有 200、40、8、1.6、0.8。",
        source: "教材003，投诉渠道畅通与投诉授权金字塔。",
      },
    },
  },
  rivals: [
    {
      formula: 'VSTACK(dissatisfied,dissatisfied*FILTER(TOCOL(rates),TOCOL(rates<>"")))',
      says: { en: "each rate of all the dissatisfied", ru: "каждая доля — от всех недовольных", zh: "各比例均以全部不满客户为基数" },
    },
  ],
  examples: [
    { args: [500, [[0.4], [0.25], [0.2], [0.2], [0.5]]], result: [[500], [200], [50], [10], [2], [1]] },
    { args: [500, [[0.4, 0.2, 0.2, 0.2, 0.5]]], result: [[500], [200], [40], [8], [1.6], [0.8]] },
    { args: [80, 0.25], result: [[80], [20]] },
  ],
});
