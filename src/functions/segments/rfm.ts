import type { Cell } from "../../cells/Cell";
import { rfm } from "../../core/segments/rfm";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { table } from "../results";
import { rfmParams, rfmParamTexts, rfmRefusals } from "./rfmParams";
import { rfmRivals } from "./rfmRivals";
import { rowOfWords } from "../native/stackedWords";
import { scores, SEGMENT_WORDS, totals, unlessRefused } from "./rfmSteps";

export default defineFunction({
  id: "RFM",
  topic: "segments",
  params: rfmParams,
  result: table("text", "days", "count", "money", "mark", "mark", "mark", "text"),
  remembered: true,
  compute: ({ customer, date, amount, asOf, bins, language }) => {
    const words = wordsIn(language);
    const scored = rfm({ codes: customer.codes, dates: date, amounts: amount, customers: customer.cells.length }, { asOf, bins });
    const { firstRows, recency, frequency, monetary, r, f, m, segments } = scored;
    return [
      [words.customer, words.recencyDays, words.frequency, words.monetary, words.r, words.f, words.m, words.segment],
      ...Array.from(segments, (segment, at): Cell[] => [
        customer.cellOf(firstRows[at]!), recency[at]!, frequency[at]!, monetary[at]!, r[at]!, f[at]!, m[at]!, words[segment],
      ]),
    ];
  },
  native: `
    LET(${totals}${scores}
      ${unlessRefused(`VSTACK(
        ${rowOfWords("customer", "recencyDays", "frequency", "monetary", "r", "f", "m", "segment")},
        SORTBY(HSTACK(INDEX(who,start,1),recency,frequency,monetary,r_,f,m,INDEX(${SEGMENT_WORDS},number,1)),start))`)})`,
  text: {
    en: {
      summary: "Recency, frequency and monetary value of each customer, scored and named as a segment.",
      params: rfmParamTexts.en,
      help: {
        definition:
          "Recency: days from the last purchase to asOf. Frequency: purchases, each row one. Monetary: sum of the amounts less refunds. Scores as in RFMSCORE, recency turned round, " +
          "segments as in RFMSEGMENT; customers in order of first appearance. A customer with refunds only has frequency 0.",
        rival:
          "Others count days with purchases, take the mean amount as M, or cut into groups of one size. Scores say where a customer stands among these customers: " +
          "to compare quarters, keep the cuts of RFMCUTS and give them as bins.",
        source: "Loyalty criteria of course book 002 (frequency, size, recency); Hughes (1994), Strategic Database Marketing. Cuts and segments are ours.",
      },
      refusals: rfmRefusals.en,
    },
    ru: {
      summary: "Давность, частота и сумма покупок каждого клиента с баллами и сегментом.",
      params: rfmParamTexts.ru,
      help: {
        definition:
          "Давность — число дней от последней покупки до asOf. Частота — число покупок: каждая строка — одна. Сумма — все покупки за вычетом возвратов. Баллы — как в RFMSCORE (шкала давности перевёрнута), " +
          "сегменты — как в RFMSEGMENT; клиенты — в порядке первого появления. У клиента с одними возвратами частота 0.",
        rival:
          "Другие считают дни с покупками, берут за M среднюю сумму или делят клиентов на равные группы. Балл говорит о месте среди этих клиентов: " +
          "чтобы сравнивать кварталы, сохраните границы RFMCUTS и передавайте их в bins.",
        source: "Критерии лояльности — учебник 002 (частота, размер, давность); Hughes (1994), Strategic Database Marketing. Границы и сегменты наши.",
      },
      refusals: rfmRefusals.ru,
    },
    zh: {
      summary: "计算每位客户的近度、频次、金额，评分并归入分群。",
      params: rfmParamTexts.zh,
      help: {
        definition:
          "近度：最近一次购买到 asOf 的天数。频次：购买次数，每行一次。金额：购买金额减退款。评分同 RFMSCORE（近度反向），分群同 RFMSEGMENT；" +
          "客户按首次出现的先后排列。只有退款的客户频次为 0。",
        rival:
          "也有人按有购买的天数计频次、以平均金额为 M，或按相等人数分组。分值表示客户在这批客户中的位置：" +
          "要比较不同季度，请保存 RFMCUTS 的分界并作为 bins 传入。",
        source: "教材002的忠诚度标准（频次、金额、近度）；Hughes（1994），Strategic Database Marketing。分界与分群为本产品所定。",
      },
      refusals: rfmRefusals.zh,
    },
  },
  rivals: rfmRivals,
  examples: [
    {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cid"]], [[45292], [45301], [45322], [45311]], [[100], [40], [60], [300]]],
      result: [
        ["Customer", "Recency, days", "Frequency", "Monetary", "R", "F", "M", "Segment"],
        ["Ann", 0, 2, 160, 5, 5, 3, "Champions"],
        ["Bob", 21, 1, 40, 1, 1, 1, "Hibernating"],
        ["Cid", 11, 1, 300, 3, 1, 5, "Need attention"],
      ],
    },
    {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Bob"]], [[45292], [45301], [45322], [45330]], [[100], [40], [60], [-10]], 45322, null, "ru"],
      result: [
        ["Клиент", "Давность, дней", "Частота", "Сумма покупок", "R", "F", "M", "Сегмент"],
        ["Ann", 0, 2, 160, 5, 5, 5, "Чемпионы"],
        ["Bob", 21, 1, 40, 1, 1, 1, "Спящие"],
      ],
    },
    {
      args: [[["Ann"], ["Bob"]], [[45292], [45301]], [[100], [40]], null, [[1, 5, 1, 50], [2, 10, 2, 200]]],
      result: [
        ["Customer", "Recency, days", "Frequency", "Monetary", "R", "F", "M", "Segment"],
        ["Ann", 9, 1, 100, 2, 1, 2, "About to sleep"],
        ["Bob", 0, 1, 40, 3, 1, 1, "New"],
      ],
    },
    {
      args: [[["Ann"], ["Ann"], ["Bob"], ["Cid"]], [[45292], [45292], [45301], [45311]], [[100], [60], [40], [300]]],
      result: [
        ["Customer", "Recency, days", "Frequency", "Monetary", "R", "F", "M", "Segment"],
        ["Ann", 19, 2, 160, 1, 5, 3, "At risk"],
        ["Bob", 10, 1, 40, 3, 1, 1, "About to sleep"],
        ["Cid", 0, 1, 300, 5, 1, 5, "Potential loyalists"],
      ],
    },
  ],
});
