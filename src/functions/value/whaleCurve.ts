import { CellError } from "../../cells/Cell";
import { whaleCurve } from "../../core/value/whaleCurve";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { language, money } from "../kinds";
import { columnOf, groups, ofEach, rowsWith, spelt } from "../native/groups";
import { rowOfWords } from "../native/stackedWords";
import { column, key, optional } from "../params";
import { table } from "../results";

export default defineFunction({
  id: "WHALECURVE",
  topic: "value",
  params: { customer: key(), profit: column(money()), language: optional(language(), "en") },
  result: table("count", "text", "money", "money", "share"),
  compute: ({ customer, profit, language }) => {
    const curve = whaleCurve(customer.codes, profit, customer.texts);
    const words = wordsIn(language);
    const noShare = new CellError("#N/A", { fn: "WHALECURVE", fault: "totalNotPositive", data: { total: curve.total } });
    return [
      [words.rank, words.customer, words.profit, words.cumulativeProfit, words.totalShare],
      ...curve.order.map((code, i) => [i + 1, customer.cells[code]!, curve.profit[i]!, curve.cumulative[i]!, curve.share?.[i] ?? noShare]),
    ];
  },
  native: `
    LET(${rowsWith("customer")}
      profits, ${columnOf("profit")},
      key, ${spelt("who")},${groups}
      totals, ${ofEach("SUM(INDEX(profits,at,1))")},
      ranked, SORTBY(HSTACK(INDEX(who,start,1),totals), totals,-1, INDEX(sorted,from,1),1),
      running, SCAN(0, CHOOSECOLS(ranked,2), LAMBDA(before,next,before+next)),
      all, SUM(profits),
      VSTACK(
        ${rowOfWords("rank", "customer", "profit", "cumulativeProfit", "totalShare")},
        HSTACK(SEQUENCE(ROWS(from)), ranked, running, IF(running*0+all>SUM(ABS(profits))/2^50, running/all, NA()))))`,
  text: {
    en: {
      summary: "Customers from the most to the least profitable, with the profit counted up: the whale curve.",
      params: {
        customer: "customer of each row; rows without one are dropped",
        profit: "profit of the row; rows of one customer are added",
        language: '"en" (default), "ru" or "zh": language of the header',
      },
      help: {
        definition:
          "Rank, customer, profit, cumulative profit, and cumulative profit / total profit, sorted by profit downwards. " +
          "The curve rises above 100 %, then comes back over the customers who cost more than they bring.",
        rival:
          "Not a Pareto curve of revenue: that one never falls, and “20 % of customers bring 80 %” says nothing of those who lose money. " +
          "If the total is not positive, a share of it means nothing (#N/A); the other columns stand.",
        source: "Kaplan & Narayanan (2001), Measuring and Managing Customer Profitability.",
      },
      refusals: { totalNotPositive: "total profit is {total}: a share of it means nothing" },
    },
    ru: {
      summary: "«Кривая кита»: клиенты от самого прибыльного к наименее прибыльному с накопленной прибылью.",
      params: {
        customer: "клиент в каждой строке; строки без клиента не учитываются",
        profit: "прибыль по строке; строки одного клиента складываются",
        language: 'язык заголовков: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "Ранг, клиент, прибыль, накопленная прибыль и её доля в общей прибыли; по убыванию прибыли. " +
          "Кривая поднимается выше 100 %, а затем опускается на тех клиентах, которые обходятся дороже, чем приносят.",
        rival:
          "Это не кривая Парето по выручке: та никогда не снижается, и «20 % клиентов дают 80 %» ничего не говорит об убыточных. " +
          "Если общая прибыль не положительна, доля в ней не имеет смысла (#N/A); остальные столбцы выводятся как обычно.",
        source: "Kaplan & Narayanan (2001), Measuring and Managing Customer Profitability.",
      },
      refusals: { totalNotPositive: "общая прибыль равна {total}: доля в ней не имеет смысла" },
    },
    zh: {
      summary: "鲸鱼曲线：客户按利润从高到低排列，并逐一累计利润。",
      params: {
        customer: "每行的客户；没有客户的行不计",
        profit: "该行的利润；同一客户的各行相加",
        language: '标题语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "排名、客户、利润、累计利润、累计利润 ÷ 总利润，按利润从高到低排列。" +
          "曲线先升到 100% 以上，再随着入不敷出的客户回落。",
        rival:
          "不同于收入的帕累托曲线：后者从不下降，“20% 的客户带来 80%”也看不出谁在亏损。" +
          "总利润不为正时，占比没有意义（#N/A），其余各列照常给出。",
        source: "Kaplan & Narayanan（2001），Measuring and Managing Customer Profitability。",
      },
      refusals: { totalNotPositive: "总利润为 {total}，占比没有意义" },
    },
  },
  examples: [
    {
      args: [[["Ann"], ["Bob"], ["Cleo"], ["Ann"]], [[60], [-40], [30], [50]]],
      result: [
        ["Rank", "Customer", "Profit", "Cumulative profit", "Share of total profit"],
        [1, "Ann", 110, 110, 1.1],
        [2, "Cleo", 30, 140, 1.4],
        [3, "Bob", -40, 100, 1],
      ],
    },
    {
      args: [[["Ann"], ["Bob"]], [[10], [-30]], "ru"],
      result: [
        ["Ранг", "Клиент", "Прибыль", "Накопленная прибыль", "Доля от общей прибыли"],
        [1, "Ann", 10, 10, "#N/A"],
        [2, "Bob", -30, -20, "#N/A"],
      ],
    },
    { args: [[["Ann"], ["Bob"]], [[10], ["n/a"]]], result: "#VALUE!" },
  ],
});
