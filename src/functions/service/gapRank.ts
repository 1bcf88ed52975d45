import { gapRank } from "../../core/service/gapRank";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { language, score } from "../kinds";
import { column, key, optional } from "../params";
import { table } from "../results";
import { columnOf, rowsWith, spelt } from "../native/groups";
import { rowOfWords } from "../native/stackedWords";

/** The table ranked by something else than the gap. */
const ranked = (by: string): string => `
  LET(
    table, GAPRANK(item,importance,performance,language),
    each, DROP(table,1),
    wanted, INDEX(each,,2),
    found, INDEX(each,,3),
    ranks, ${by},
    VSTACK(TAKE(table,1), SORTBY(HSTACK(TAKE(each,,3),ranks), ranks,-1, SEQUENCE(ROWS(each)),1)))`;

export default defineFunction({
  id: "GAPRANK",
  topic: "service",
  params: { item: key(), importance: column(score()), performance: column(score()), language: optional(language(), "en") },
  result: table("text", "score", "score", "score"),
  compute: ({ item, importance, performance, language }) => {
    const words = wordsIn(language);
    const items = Array.from(item.codes, (code) => item.texts[code]!);
    const ranked = gapRank(items, importance, performance);
    return [
      [words.item, words.importance, words.performance, words.gap],
      ...ranked.map(({ row, gap }) => [item.cells[item.codes[row]!]!, importance[row]!, performance[row]!, gap]),
    ];
  },
  native: `
    LET(${rowsWith("item")}
      wanted, ${columnOf("importance")},
      found, ${columnOf("performance")},
      key, ${spelt("who")},
      gap, wanted*IF(wanted>found, wanted-found, 0),
      VSTACK(
        ${rowOfWords("item", "importance", "performance", "gap")},
        SORTBY(HSTACK(INDEX(who,XMATCH(key,key),1),wanted,found,gap), gap,-1, key,1, wanted,-1, found,-1)))`,
  text: {
    en: {
      summary: "Items ranked by how far performance falls short of importance, the most pressing first.",
      params: {
        item: "the items rated, such as the criteria of service",
        importance: "how much each item matters to customers",
        performance: "how customers rate it now, on the same scale",
        language: 'language of the words: "en" (default), "ru" or "zh"',
      },
      help: {
        definition: "gap = importance · max(0, importance − performance), sorted down; equal gaps by item.",
        rival:
          "The plain difference ranks a shortfall in a trifle like one in what matters; Ulwick's opportunity score adds (importance + shortfall) instead of multiplying. " +
          "A blank rating in a row with an item counts as 0 and would rise to the top: fill it or clear the item.",
        source: "Importance–performance analysis: Martilla & James (1977); the product is this course's form. Criteria: course book 002.",
      },
    },
    ru: {
      summary: "Критерии по убыванию разрыва между важностью и оценкой: самые срочные сверху.",
      params: {
        item: "критерии, например критерии оценки сервиса",
        importance: "важность каждого критерия для клиентов",
        performance: "нынешняя оценка клиентов в той же шкале",
        language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition: "Разрыв = важность · max(0, важность − оценка), по убыванию; равные разрывы — по названию критерия.",
        rival:
          "Простая разность ставит провал в мелочи наравне с провалом в главном; индекс возможностей Ульвика складывает важность с разностью, а не умножает на неё. " +
          "Пустая оценка в строке с критерием считается нулём и поднимет его наверх: заполните её или уберите критерий.",
        source: "Анализ «важность — исполнение»: Martilla & James (1977); форма с произведением — из этого курса. Критерии: учебник 002.",
      },
    },
    zh: {
      summary: "按重要性与表现的差距给项目排序，最急需改进的在前。",
      params: {
        item: "受评项目，例如各项服务标准",
        importance: "各项目对客户的重要性",
        performance: "客户目前的评分，与重要性使用同一量表",
        language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition: "差距 = 重要性 × max(0, 重要性 − 表现)，从大到小排列；差距相同时按项目名称排列。",
        rival:
          "只用差值，小事上的不足会与大事上的不足并列；Ulwick 的机会分数是相加（重要性 + 不足），不是相乘。" +
          "有项目名而评分空白的行按 0 计算，会被排到最前：请填写评分或清除项目名。",
        source: "重要性—表现分析：Martilla & James（1977）；相乘的形式为本课程所定。项目见教材002。",
      },
    },
  },
  rivals: [
    {
      formula: ranked("wanted-found"),
      says: { en: "plain difference: importance − performance", ru: "простая разность: важность − оценка", zh: "只用差值：重要性 − 表现" },
    },
    {
      formula: ranked("wanted+IF(wanted>found,wanted-found,0)"),
      says: { en: "Ulwick's opportunity score: importance plus shortfall", ru: "индекс возможностей Ульвика: важность + разность (не меньше 0)", zh: "Ulwick 的机会分数：重要性 + 不足" },
    },
  ],
  examples: [
    {
      args: [[["Price"], ["Speed"], ["Staff"]], [[3], [5], [4]], [[2], [3], [4]]],
      result: [["Item", "Importance", "Performance", "Gap"], ["Speed", 5, 3, 10], ["Price", 3, 2, 3], ["Staff", 4, 4, 0]],
    },
    {
      args: [[["Brand"], ["Advice"]], [[2], [2]], [[5], [3]]],
      result: [["Item", "Importance", "Performance", "Gap"], ["Advice", 2, 3, 0], ["Brand", 2, 5, 0]],
    },
    { args: ["速度", 5, 3, "zh"], result: [["项目", "重要性", "表现", "差距"], ["速度", 5, 3, 10]] },
    { args: [[["Price"], ["Speed"]], [[3], ["high"]], [[2], [3]]], result: "#VALUE!" },
  ],
});
