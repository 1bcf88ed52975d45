import { CellError, type Cell } from "../../cells/Cell";
import { pareto } from "../../core/service/pareto";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { count, language } from "../kinds";
import { column, key, optional } from "../params";
import { table } from "../results";
import { columnOf, groups, ofEach, rowsWith, spelt } from "../native/groups";
import { rowOfWords } from "../native/stackedWords";

const NOTHING_COUNTED = new CellError("#DIV/0!", { fn: "PARETO", fault: "nothingCounted", data: {} });
const shown = (share: number | undefined): Cell => share ?? NOTHING_COUNTED;

export default defineFunction({
  id: "PARETO",
  topic: "service",
  params: { label: key(), count: column(count()), language: optional(language(), "en") },
  result: table("text", "count", "share", "share"),
  compute: ({ label, count, language }) => {
    const words = wordsIn(language);
    const rows = pareto(label.codes, count, label.texts);
    return [
      [words.cause, words.count, words.share, words.cumulativeShare],
      ...rows.map((row) => [label.cells[row.label]!, row.count, shown(row.share), shown(row.cumulativeShare)]),
    ];
  },
  native: `
    LET(${rowsWith("label")}
      counts, ${columnOf("count")},
      key, ${spelt("who")},${groups}
      totals, ${ofEach("SUM(INDEX(counts,at,1))")},
      ranked, SORTBY(HSTACK(INDEX(who,start,1),totals), totals,-1, INDEX(sorted,from,1),1),
      running, SCAN(0, CHOOSECOLS(ranked,2), LAMBDA(before,next,before+next)),
      all, MAX(running),
      VSTACK(
        ${rowOfWords("cause", "count", "share", "cumulativeShare")},
        HSTACK(ranked, HSTACK(CHOOSECOLS(ranked,2),running)/IF(SEQUENCE(1,2),all))))`,
  text: {
    en: {
      summary: "Pareto table: causes by how often they occur, the most frequent first, with shares and running shares.",
      params: {
        label: "cause, type of complaint or product; rows of one label are added up",
        count: "how often; 1 in every row if each row is one case",
        language: 'language of the headings: "en" (default), "ru" or "zh"',
      },
      help: {
        definition: "Counts of one label are added up and sorted down; share = count / total, the cumulative share adds it to all rows above. Equal counts stand in the order of their labels.",
        rival:
          "Not the 80/20 rule: the table shows where the vital few end, it does not assume it. Trap: a cumulative share of unsorted rows means nothing. " +
          "What is frequent need not be dear: count money instead of cases to see that.",
        source: "Juran (1951), Quality Control Handbook; causes of leaving 1-3-5-9-14-68 in course books 001 and 003, case 06.",
      },
      refusals: { nothingCounted: "the counts add up to 0: there is nothing to take a share of" },
    },
    ru: {
      summary: "Таблица Парето: причины по убыванию частоты с долями и накопленными долями.",
      params: {
        label: "причина, вид жалобы или товар; строки с одинаковой меткой складываются",
        count: "сколько раз; 1 в каждой строке, если строка — один случай",
        language: 'язык заголовков: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition: "Количества с одинаковой меткой складываются и сортируются по убыванию; доля = количество / итог, накопленная доля — сумма долей этой строки и всех строк выше. При равных количествах порядок — по метке.",
        rival:
          "Это не правило 80/20: таблица показывает, где кончаются немногие важные причины, а не предполагает это. Ловушка: накопленная доля по неотсортированным строкам лишена смысла. " +
          "Частое — ещё не самое дорогое: чтобы это увидеть, считайте деньги, а не случаи.",
        source: "Juran (1951), Quality Control Handbook; причины ухода 1-3-5-9-14-68 — учебники 001 и 003, кейс 06.",
      },
      refusals: { nothingCounted: "сумма количеств равна 0: доли считать не от чего" },
    },
    zh: {
      summary: "帕累托表：按出现次数从多到少列出原因，附占比和累计占比。",
      params: {
        label: "原因、投诉类型或产品；同名各行合并",
        count: "次数；若一行为一件，则每行填 1",
        language: '标题语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition: "同名各行的数量相加后降序排列；占比 = 数量 ÷ 合计，累计占比为本行与以上各行占比之和。数量相等时按名称排列。",
        rival:
          "这不是“二八定律”：表格显示关键少数到哪里为止，而不是预先假定。陷阱：未排序就累计没有意义。" +
          "常见的不一定代价高：想看代价，请用金额代替次数。",
        source: "Juran（1951），Quality Control Handbook；客户流失原因 1-3-5-9-14-68 见教材001与003，案例06。",
      },
      refusals: { nothingCounted: "数量合计为 0：无从计算占比" },
    },
  },
  examples: [
    {
      args: [[["Death"], ["Move"], ["New ties"], ["Rivals"], ["Product"], ["Treatment"]], [[1], [3], [5], [9], [14], [68]]],
      result: [
        ["Cause", "Count", "Share", "Cumulative share"],
        ["Treatment", 68, 0.68, 0.68],
        ["Product", 14, 0.14, 0.82],
        ["Rivals", 9, 0.09, 0.91],
        ["New ties", 5, 0.05, 0.96],
        ["Move", 3, 0.03, 0.99],
        ["Death", 1, 0.01, 1],
      ],
    },
    {
      args: [[["Цена"], ["Сервис"], ["Цена"], ["Брак"]], [[1], [3], [2], [2]], "ru"],
      result: [["Причина", "Количество", "Доля", "Накопленная доля"], ["Сервис", 3, 0.375, 0.375], ["Цена", 3, 0.375, 0.75], ["Брак", 2, 0.25, 1]],
    },
    { args: [[["Late"]], [[0]]], result: [["Cause", "Count", "Share", "Cumulative share"], ["Late", 0, "#DIV/0!", "#DIV/0!"]] },
  ],
});
