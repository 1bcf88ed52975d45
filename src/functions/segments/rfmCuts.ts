import type { Cell } from "../../cells/Cell";
import { customerTotals } from "../../core/segments/customerTotals";
import { purchasesUntil } from "../../core/segments/purchasesUntil";
import { rfmCuts } from "../../core/segments/rfmCuts";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { optional } from "../params";
import { table } from "../results";
import { binCount } from "./bins";
import { rfmParams, rfmParamTexts, rfmRefusals } from "./rfmParams";
import { rowOfWords } from "../native/stackedWords";
import { ifAny, totals } from "./rfmSteps";

/** Between two neighbouring values; never rounded up to the upper one, which would then be scored lower. */
const cutsOf = (measure: string): string => `
  LET(
    low,SMALL(${measure},1+INT(rank/bins)),
    high,SMALL(${measure},1+INT(rank/bins)+(part>0)),
    cut,low+(high-low)*part,
    IF(cut<high,cut,low))`;

export default defineFunction({
  id: "RFMCUTS",
  topic: "segments",
  params: { ...rfmParams, bins: optional(binCount(), 5) },
  result: table("count", "days", "ratio", "money"),
  remembered: true,
  compute: ({ customer, date, amount, asOf, bins, language }) => {
    const words = wordsIn(language);
    const until = purchasesUntil({ codes: customer.codes, dates: date, amounts: amount, customers: customer.cells.length }, asOf);
    const { recency, frequency, monetary } = rfmCuts(customerTotals(until), bins);
    return [
      [words.cut, words.recencyDays, words.frequency, words.monetary],
      ...Array.from(recency, (days, at): Cell[] => [at + 1, days, frequency[at]!, monetary[at]!]),
    ];
  },
  native: `
    LET(${totals}
      rank, SEQUENCE(bins-1)*(people-1),
      part, MOD(rank,bins)/bins,
      ${ifAny(`VSTACK(
        ${rowOfWords("cut", "recencyDays", "frequency", "monetary")},
        HSTACK(SEQUENCE(bins-1), ${["recency", "frequency", "monetary"].map(cutsOf).join()}))`)})`,
  text: {
    en: {
      summary: "The cuts between the RFM scores, to audit the scoring or to keep it the same.",
      params: { ...rfmParamTexts.en, bins: "number of scores (default 5); there is one cut fewer" },
      help: {
        definition:
          "PERCENTILE.INC of recency, frequency and monetary value over the customers at 1/bins, 2/bins … A score is 1 + the number of cuts below the value; for recency the scores are turned round.",
        rival:
          "Given to RFM as bins the table gives the same scores again: keep it and next quarter's customers are scored by this quarter's cuts. " +
          "Other programs shift the cuts by 1 or count from the cut itself: a customer on a cut may differ by one score.",
        source: "Type 7 of Hyndman & Fan (1996), Sample quantiles in statistical packages.",
      },
      refusals: { nothingUntil: rfmRefusals.en.nothingUntil },
    },
    ru: {
      summary: "Границы между баллами RFM — чтобы проверить оценку или сохранить её правила на будущее.",
      params: { ...rfmParamTexts.ru, bins: "число баллов (по умолчанию 5); границ на одну меньше" },
      help: {
        definition:
          "ПРОЦЕНТИЛЬ.ВКЛ давности, частоты и суммы по клиентам при 1/bins, 2/bins… Балл = 1 + число границ ниже значения; для давности шкала переворачивается.",
        rival:
          "Если передать таблицу функции RFM в bins, баллы получатся те же: сохраните её, и клиенты следующего квартала будут оценены по нынешним границам. " +
          "Другие программы сдвигают границы на 1 или считают от самой границы: у клиента на границе балл может отличаться на единицу.",
        source: "Тип 7 по Hyndman & Fan (1996), Sample quantiles in statistical packages.",
      },
      refusals: { nothingUntil: rfmRefusals.ru.nothingUntil },
    },
    zh: {
      summary: "RFM 各分值之间的分界，用于核对评分或保持评分标准不变。",
      params: { ...rfmParamTexts.zh, bins: "分值档数（默认 5）；分界比档数少一个" },
      help: {
        definition:
          "对全部客户的近度、频次、金额分别取 1/bins、2/bins……处的 PERCENTILE.INC。分值 = 1 + 低于该数值的分界个数；近度的分值反向。",
        rival:
          "把此表作为 bins 传给 RFM，得到的分值不变：保存此表，下季度的客户即可按本季度的分界评分。" +
          "其他软件会把分界加 1，或把等于分界的值归入上一档：恰在分界上的客户可能相差一分。",
        source: "Hyndman & Fan（1996），Sample quantiles in statistical packages，第 7 型。",
      },
      refusals: { nothingUntil: rfmRefusals.zh.nothingUntil },
    },
  },
  examples: [
    {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cid"]], [[45292], [45301], [45322], [45311]], [[100], [40], [60], [300]]],
      result: [
        ["Cut", "Recency, days", "Frequency", "Monetary"],
        [1, 4.4, 1, 88],
        [2, 8.8, 1, 136],
        [3, 13, 1.2, 188],
        [4, 17, 1.6, 244],
      ],
    },
    {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cid"]], [[45292], [45301], [45322], [45311]], [[100], [40], [60], [300]], 45322, 2, "ru"],
      result: [["Граница", "Давность, дней", "Частота", "Сумма покупок"], [1, 11, 1, 160]],
    },
    { args: ["Ann", 45292, 100, null, 1], result: "#NUM!" },
  ],
});
