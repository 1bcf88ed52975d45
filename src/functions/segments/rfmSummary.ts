import { CellError, type Cell } from "../../cells/Cell";
import { rfm } from "../../core/segments/rfm";
import { rfmSummary } from "../../core/segments/rfmSummary";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { table } from "../results";
import { rfmParams, rfmParamTexts, rfmRefusals } from "./rfmParams";
import { rowOfWords } from "../native/stackedWords";
import { scores, SEGMENT_WORDS, totals, unlessRefused } from "./rfmSteps";
import { SEGMENTS } from "../../core/segments/segment";

export default defineFunction({
  id: "RFMSUMMARY",
  topic: "segments",
  params: rfmParams,
  result: table("text", "count", "share", "money", "share", "days", "ratio", "money"),
  remembered: true,
  compute: ({ customer, date, amount, asOf, bins, language }) => {
    const words = wordsIn(language);
    const scored = rfm({ codes: customer.codes, dates: date, amounts: amount, customers: customer.cells.length }, { asOf, bins });
    return [
      [words.segment, words.customers, words.share, words.revenue, words.revenueShare, words.meanRecency, words.meanFrequency, words.meanMonetary],
      ...rfmSummary(scored).map(({ segment, customers, share, revenue, revenueShare, means }): Cell[] => [
        words[segment], customers, share, revenue, revenueShare ?? new CellError("#N/A"), means?.recency ?? "", means?.frequency ?? "", means?.monetary ?? "",
      ]),
    ];
  },
  native: `
    LET(${totals}${scores}
      segments, SEQUENCE(${SEGMENTS.length}),
      customers, MAP(segments,LAMBDA(one,SUM(--(number=one)))),
      revenue, MAP(segments,LAMBDA(one,SUM((number=one)*monetary))),
      all, SUM(monetary),
      ${unlessRefused(`VSTACK(
        ${rowOfWords("segment", "customers", "share", "revenue", "revenueShare", "meanRecency", "meanFrequency", "meanMonetary")},
        HSTACK(${SEGMENT_WORDS}, customers, customers/people, revenue, IF(segments*0+all>SUM(ABS(monetary))/2^50, revenue/all, NA()),
          IF(customers=0, "", MAP(segments,LAMBDA(one,SUM((number=one)*recency)))/customers),
          IF(customers=0, "", MAP(segments,LAMBDA(one,SUM((number=one)*frequency)))/customers),
          IF(customers=0, "", revenue/customers)))`)})`,
  text: {
    en: {
      summary: "Customers, revenue and mean recency, frequency and monetary value of each RFM segment.",
      params: rfmParamTexts.en,
      help: {
        definition:
          "The customers of RFM counted by segment, all ten segments in the order of the table. Revenue is the sum of their amounts less refunds; shares are of all customers and of all revenue; " +
          "means are per customer and blank in an empty segment.",
        rival:
          "Mean monetary is the sum of a customer's purchases, not the average check. Where total revenue is not above 0 its shares are #N/A. " +
          "Segments are relative: with the cuts of RFMCUTS as bins their sizes can be compared between quarters.",
        source: "Segments as in RFMSEGMENT; loyalty criteria of course book 002.",
      },
      refusals: rfmRefusals.en,
    },
    ru: {
      summary: "Число клиентов, выручка и средние давность, частота и сумма по каждому сегменту RFM.",
      params: rfmParamTexts.ru,
      help: {
        definition:
          "Клиенты RFM по сегментам, все десять сегментов в порядке таблицы. Выручка — их суммы за вычетом возвратов; доли — от всех клиентов и от всей выручки; " +
          "средние — по клиентам сегмента, в пустом сегменте их нет.",
        rival:
          "Средняя сумма — средний итог покупок одного клиента, а не средний чек. Если общая выручка не больше 0, её доли — #N/A. " +
          "Сегменты относительны: с границами RFMCUTS в bins их размеры можно сравнивать между кварталами.",
        source: "Сегменты — как в RFMSEGMENT; критерии лояльности — учебник 002.",
      },
      refusals: rfmRefusals.ru,
    },
    zh: {
      summary: "各 RFM 分群的客户数、收入以及平均近度、频次、金额。",
      params: rfmParamTexts.zh,
      help: {
        definition:
          "将 RFM 的客户按分群汇总，十个分群按表的顺序全部列出。收入为购买金额减退款；占比分别相对全部客户和全部收入；" +
          "平均值按客户计算，空的分群留白。",
        rival:
          "平均金额是每位客户购买总额的平均，不是客单价。总收入不大于 0 时，收入占比为 #N/A。" +
          "分群是相对的：以 RFMCUTS 的分界作为 bins，各季度的分群大小才可比较。",
        source: "分群同 RFMSEGMENT；忠诚度标准见教材002。",
      },
      refusals: rfmRefusals.zh,
    },
  },
  rivals: [
    {
      formula: `
        LET(
          table, RFMSUMMARY(customer,date,amount,asOf,bins,language),
          each, DROP(table,1),
          VSTACK(TAKE(table,1), HSTACK(TAKE(each,,7), IF(INDEX(each,,2)=0,"",IF(INDEX(each,,7)=0,"",INDEX(each,,8)/INDEX(each,,7))))))`,
      says: { en: "average check in place of mean monetary", ru: "средний чек вместо средней суммы", zh: "以客单价代替平均金额" },
    },
  ],
  examples: [
    {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cid"]], [[45292], [45301], [45322], [45311]], [[100], [40], [60], [300]]],
      result: [
        ["Segment", "Customers", "Share", "Revenue", "Revenue share", "Mean recency", "Mean frequency", "Mean monetary"],
        ["New", 0, 0, 0, 0, "", "", ""],
        ["Potential loyalists", 0, 0, 0, 0, "", "", ""],
        ["Champions", 1, 0.3333333, 160, 0.32, 0, 2, 160],
        ["Promising", 0, 0, 0, 0, "", "", ""],
        ["Loyal", 0, 0, 0, 0, "", "", ""],
        ["About to sleep", 0, 0, 0, 0, "", "", ""],
        ["Need attention", 1, 0.3333333, 300, 0.6, 11, 1, 300],
        ["Hibernating", 1, 0.3333333, 40, 0.08, 21, 1, 40],
        ["At risk", 0, 0, 0, 0, "", "", ""],
        ["Can't lose", 0, 0, 0, 0, "", "", ""],
      ],
    },
    {
      args: [[["Ann"], ["Bob"]], [[45292], [45301]], [[-5], [5]], 45310, 2, "zh"],
      result: [
        ["客户分群", "客户数", "占比", "收入", "收入占比", "平均距上次购买天数", "平均频次", "平均金额"],
        ["新客户", 0, 0, 0, "#N/A", "", "", ""],
        ["潜在忠诚客户", 0, 0, 0, "#N/A", "", "", ""],
        ["冠军客户", 1, 0.5, 5, "#N/A", 9, 1, 5],
        ["有潜力客户", 0, 0, 0, "#N/A", "", "", ""],
        ["忠诚客户", 0, 0, 0, "#N/A", "", "", ""],
        ["即将沉睡客户", 0, 0, 0, "#N/A", "", "", ""],
        ["需关注客户", 0, 0, 0, "#N/A", "", "", ""],
        ["沉睡客户", 1, 0.5, -5, "#N/A", 18, 0, -5],
        ["有流失风险客户", 0, 0, 0, "#N/A", "", "", ""],
        ["务必挽留客户", 0, 0, 0, "#N/A", "", "", ""],
      ],
    },
    { args: [[["Ann"], ["Bob"]], [[45292], [45301]], [[5], [5]], 45000], result: "#N/A" },
  ],
});
