import { reversed, scores } from "../../core/segments/score";
import { defineFunction } from "../defineFunction";
import { equalGroups } from "../native/equalGroups";
import { number, word } from "../kinds";
import { noNumbers } from "../native/noNumbers";
import { optional } from "../params";
import { sameShape } from "../results";
import { binCount } from "./bins";
import { inPlace } from "./inPlace";

export default defineFunction({
  id: "RFMSCORE",
  topic: "segments",
  params: { values: inPlace(number()), bins: optional(binCount(), 5), order: optional(word("high", "low"), "high") },
  result: sameShape("mark"),
  compute: ({ values: { values, spread }, bins, order }) => {
    const scored = scores(values, bins);
    return spread(order === "high" ? scored : reversed(scored, bins));
  },
  native: `
    LET(
      cuts, SMALL(values, 1+INT(SEQUENCE(bins-1)*(COUNT(values)-1)/bins)),
      IF(${noNumbers("values")}, VALUE("?"),
        IF(COUNT(values)=0, NA(),
          MAP(values, LAMBDA(value, IF(value="", "",
            IF(order="high", 1+SUM(--(cuts<value)), bins-SUM(--(cuts<value)))))))))`,
  text: {
    en: {
      summary: "Score of each value from 1 to 5 (or another number of bins) by where it stands among all.",
      params: {
        values: "the values to score; blanks stay blank",
        bins: "number of scores (default 5)",
        order: '"high" (default): high is good; "low": low is good, as with days since the last purchase',
      },
      help: {
        definition:
          "score = 1 + the number of cuts below the value; the cuts are PERCENTILE.INC of the values at 1/bins, 2/bins … " +
          "Equal values have equal scores, and the order of the rows does not matter. With \"low\" the scores are turned round.",
        rival:
          "NTILE and PERCENTRANK-based scores make groups of one size by tearing ties apart, so that equal customers score differently. " +
          "Here groups may differ in size. A 0 is a value: where your table has gaps, select filled cells only.",
        source: "Quintile scoring of recency, frequency and monetary value: Hughes (1994), Strategic Database Marketing. The cut rule is ours.",
      },
    },
    ru: {
      summary: "Балл каждого значения от 1 до 5 (или с другим числом баллов) по его месту среди всех значений.",
      params: {
        values: "оцениваемые значения; пустые остаются пустыми",
        bins: "число баллов (по умолчанию 5)",
        order: '"high" (по умолчанию): чем больше, тем лучше; "low": чем меньше, тем лучше, например давность',
      },
      help: {
        definition:
          "Балл = 1 + число границ ниже значения; границы — ПРОЦЕНТИЛЬ.ВКЛ значений при 1/bins, 2/bins… " +
          "Равные значения получают равные баллы, порядок строк не важен. При \"low\" шкала переворачивается.",
        rival:
          "NTILE и баллы по процентному рангу делают группы равными и для этого разводят равные значения: одинаковые клиенты получают разные баллы. " +
          "Здесь группы могут различаться по размеру. Ноль — это значение: если в таблице есть пропуски, выделяйте только заполненные ячейки.",
        source: "Оценка давности, частоты и суммы по квинтилям: Hughes (1994), Strategic Database Marketing. Правило границ наше.",
      },
    },
    zh: {
      summary: "按每个数值在全体中的位置评分，分值为 1 至 5（或其他档数）。",
      params: {
        values: "待评分的数值；空白保持空白",
        bins: "分值档数（默认 5）",
        order: '"high"（默认）：越大越好；"low"：越小越好，如距上次购买天数',
      },
      help: {
        definition:
          "分值 = 1 + 低于该数值的分界个数；分界为这些数值在 1/bins、2/bins……处的 PERCENTILE.INC。" +
          "数值相同则分值相同，与行的顺序无关。取 \"low\" 时分值反向。",
        rival:
          "NTILE 和按百分位排名的评分为使各组人数相等而拆开相同的数值，同样的客户会得到不同的分值。" +
          "这里各组人数可以不等。0 是有效数值：表中有空缺时，请只选已填写的单元格。",
        source: "按五分位为近度、频次、金额评分：Hughes（1994），Strategic Database Marketing。分界规则为本产品所定。",
      },
    },
  },
  rivals: [
    {
      formula: `LET(groups,${equalGroups('IF(TOCOL(values<>""),TOCOL(values),9.99E+307)', "bins", "COUNT(values)")}, IF(values="","",WRAPROWS(IF(order="high",groups,bins+1-groups),COLUMNS(values))))`,
      says: { en: "groups of one size (NTILE): equal values may be torn apart", ru: "группы равного размера (NTILE): одинаковые значения могут разойтись", zh: "按相等人数分组（NTILE）：相同的数值可能被拆开" },
    },
  ],
  examples: [
    { args: [[[10], [20], [30], [40], [50]]], result: [[1], [2], [3], [4], [5]] },
    { args: [[[10], [20], [30], [40], [50]], 5, "low"], result: [[5], [4], [3], [2], [1]] },
    { args: [[[1, 1, 1, 2, ""]], 2], result: [[1, 1, 1, 2, ""]] },
    { args: [[[7], ["abc"]]], result: "#VALUE!" },
  ],
});
