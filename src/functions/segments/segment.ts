import { firstRule } from "../../core/segments/firstRule";
import { segment } from "../../core/segments/segment";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { language, score } from "../kinds";
import { optional } from "../params";
import { cell } from "../results";
import { rules } from "./rules";
import { worded } from "../native/worded";
import { eachOf } from "../native/eachOf";
import { segmentAt, SEGMENT_WORDS } from "./rfmSteps";

export default defineFunction({
  id: "RFMSEGMENT",
  topic: "segments",
  params: { r: score(), f: score(), m: score(), rules: optional(rules()), language: optional(language(), "en") },
  result: cell("text"),
  compute: ({ r, f, m, rules, language }) => {
    const words = wordsIn(language);
    if (!rules) return words[segment(r, f, m)];
    const rule = firstRule(r, f, m, rules.bounds);
    return rule === -1 ? words.others : rules.names[rule]!;
  },
  native: `
    IF(COUNTA(rules)<2,
      IF((r_<1)+(r_>5)+(f<1)+(f>5)+(m<1)+(m>5)+(r_<>INT(r_))+(f<>INT(f))+(m<>INT(m)), SQRT(-1),
        INDEX(${SEGMENT_WORDS},${segmentAt("r_", "INT((f+m+1)/2)")},1)),
      IF(COLUMNS(rules)<>7, VALUE("?"),
        IF(SUM(CHOOSECOLS(ISNUMBER(rules),2)*(1-DROP(ISNUMBER(rules),,2))), VALUE("?"),
          ${eachOf({ recent: "r_", often: "f", much: "m" }, `LET(
            fits, CHOOSECOLS(ISNUMBER(rules),2)${["recent", "often", "much"].map((score, at) => `*(CHOOSECOLS(rules,${2 * at + 2})<=${score})*(${score}<=CHOOSECOLS(rules,${2 * at + 3}))`).join("")},
            IF(SUM(fits)=0, ${worded("others")}, INDEX(CHOOSECOLS(rules,1),XMATCH(1,fits),1)))`)})))`,
  text: {
    en: {
      summary: "Segment of a customer by RFM scores, such as Champions or At risk, by our table or by rules of your own.",
      params: {
        r: "recency score, 5 the most recent",
        f: "frequency score",
        m: "monetary score",
        rules: "a table segment, rFrom, rTo, fFrom, fTo, mFrom, mTo: the first row that fits gives the segment",
        language: 'language of the words: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "FM is the mean of f and m, rounded half up. With r = 5, FM 1 is New, 2–3 Potential loyalists, 4–5 Champions; r = 4: 1 Promising, 2–3 Potential loyalists, 4–5 Loyal; " +
          "r = 3: 1–2 About to sleep, 3 Need attention, 4–5 Loyal; r = 2 or 1: 1–2 Hibernating, 3–4 At risk, 5 Can't lose.",
        rival:
          "There is no standard table of segments: published ones overlap, leave cells out and give one name to different customers. Ours has one segment for each of the 125 cells. " +
          "With rules of your own the order decides, and what no rule takes is Others.",
        source: "Names as usual in RFM practice; the table is ours. Loyalty criteria of course book 002.",
      },
      refusals: {
        score: "a whole score from 1 to 5 is wanted, got {got}",
        rulesShape: "the rules have 7 columns (segment, rFrom, rTo, fFrom, fTo, mFrom, mTo), not {columns}",
      },
    },
    ru: {
      summary: "Сегмент клиента по баллам RFM — например, «Чемпионы» или «Под угрозой ухода» — по нашей таблице или по вашим правилам.",
      params: {
        r: "балл давности, 5 — самые недавние",
        f: "балл частоты",
        m: "балл суммы",
        rules: "таблица: сегмент, rFrom, rTo, fFrom, fTo, mFrom, mTo; сегмент даёт первая подходящая строка",
        language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "FM — среднее f и m, округлённое до целого (0,5 — вверх). При r = 5: FM 1 — Новые, 2–3 — Потенциально лояльные, 4–5 — Чемпионы; r = 4: 1 — Перспективные, 2–3 — Потенциально лояльные, " +
          "4–5 — Лояльные; r = 3: 1–2 — Засыпающие, 3 — Требуют внимания, 4–5 — Лояльные; r = 2 и 1: 1–2 — Спящие, 3–4 — Под угрозой ухода, 5 — Нельзя потерять.",
        rival:
          "Общепринятой таблицы сегментов нет: опубликованные пересекаются, оставляют пробелы и называют одинаково разных клиентов. В нашей у каждой из 125 ячеек ровно один сегмент. " +
          "В ваших правилах решает порядок строк; кто не подошёл ни под одно — Прочие.",
        source: "Названия, обычные в практике RFM; таблица наша. Критерии лояльности — учебник 002.",
      },
      refusals: {
        score: "нужен целый балл от 1 до 5, а здесь {got}",
        rulesShape: "в правилах 7 столбцов (сегмент, rFrom, rTo, fFrom, fTo, mFrom, mTo), а здесь {columns}",
      },
    },
    zh: {
      summary: "按 RFM 分值得出客户分群（如冠军客户、有流失风险客户），用本产品的表或您自己的规则。",
      params: {
        r: "近度分值，5 为最近",
        f: "频次分值",
        m: "金额分值",
        rules: "规则表：分群、rFrom、rTo、fFrom、fTo、mFrom、mTo；取第一条符合的规则",
        language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "FM 为 f 与 m 的平均值，四舍五入取整。r = 5：FM 为 1 是新客户，2～3 是潜在忠诚客户，4～5 是冠军客户；r = 4：1 是有潜力客户，2～3 是潜在忠诚客户，4～5 是忠诚客户；" +
          "r = 3：1～2 是即将沉睡客户，3 是需关注客户，4～5 是忠诚客户；r = 2 或 1：1～2 是沉睡客户，3～4 是有流失风险客户，5 是务必挽留客户。",
        rival:
          "分群没有统一标准：已发表的表互相重叠、留有空格，同一名称指不同的客户。本表 125 种组合各对应唯一分群。" +
          "使用自己的规则时以先后为准，没有规则符合的归为其他客户。",
        source: "名称沿用 RFM 的通行叫法，表为本产品所定。忠诚度标准见教材002。",
      },
      refusals: {
        score: "需要 1 至 5 的整数分值，实际为 {got}",
        rulesShape: "规则表应有 7 列（分群、rFrom、rTo、fFrom、fTo、mFrom、mTo），实际为 {columns} 列",
      },
    },
  },
  examples: [
    { args: [5, 5, 5], result: "Champions" },
    { args: [[[5], [3], [1]], [[1], [3], [4]], [[2], [3], [5]]], result: [["Potential loyalists"], ["Need attention"], ["Can't lose"]] },
    { args: [2, 3, 3, null, "ru"], result: "Под угрозой ухода" },
    { args: [4, 2, 5, [["Core", 4, 5, 3, 5, 1, 5], ["Big spenders", 1, 5, 1, 5, 5, 5]]], result: "Big spenders" },
    { args: [0, 3, 3], result: "#NUM!" },
  ],
});
