import { CHURN_BASES, churnRate, type ChurnBase } from "../../core/churn/churnRate";
import { defineFunction } from "../defineFunction";
import { count, word } from "../kinds";
import { chosenBy } from "../native/chosenBy";
import { optional } from "../params";
import { cell } from "../results";
import lostCustomers from "./lostCustomers";

/** What the loss is divided by. */
const base: Readonly<Record<ChurnBase, string>> = { start: "atStart", end: "atEnd", average: "(atStart + atEnd) / 2", exposed: "atStart + joined" };

export default defineFunction({
  id: "CHURNRATE",
  topic: "churn",
  params: { atStart: count(), joined: count(), atEnd: count(), base: optional(word(...CHURN_BASES), "start") },
  result: cell("share"),
  compute: ({ atStart, joined, atEnd, base }) => churnRate(atStart, joined, atEnd, base),
  native: `
    IF((atEnd<joined)+(atEnd>atStart+joined), SQRT(-1),
      (atStart+joined-atEnd) / ${chosenBy("base", base)})`,
  standsFor: { base },
  text: {
    en: {
      summary: "Share of customers lost in a period.",
      params: {
        ...lostCustomers.text.en.params,
        base: '"start" (default), "end", "average" or "exposed": what the loss is divided by',
      },
      help: {
        definition: "(atStart + joined − atEnd) / base. The base is the number of customers at the start, unless you name another.",
        rival:
          "The course book divides by the customers at the end; others by the average, or by all who could have left (start + joined). " +
          "For case 02 the four readings give 6.67 %, 6.06 %, 6.35 % and 5.71 %. Trap: joined must be gross. Net growth hides the loss.",
        source: "Course book 003, formula 1 and case 02.",
      },
      refusals: {
        ...lostCustomers.text.en.refusals,
        joinedIsNet: "atEnd ({atEnd}) is below joined ({joined}): more would be lost than were there at the start; joined must count everybody who came, atEnd everybody still there",
        emptyBase: "there is nobody in the base to divide by",
      },
    },
    ru: {
      summary: "Доля клиентов, потерянных за период.",
      params: {
        ...lostCustomers.text.ru.params,
        base: '"start" (по умолчанию), "end", "average" или "exposed": база, на которую делят потери',
      },
      help: {
        definition: "(atStart + joined − atEnd) / база. База — число клиентов на начало периода, если не указана другая.",
        rival:
          "В учебнике делят на число клиентов на конец периода; другие — на среднее или на всех, кто мог уйти (на начало + пришедшие). " +
          "Для кейса 02 четыре прочтения дают 6,67 %, 6,06 %, 6,35 % и 5,71 %. Ловушка: joined — это все пришедшие. Чистый прирост скрывает потери.",
        source: "Учебник 003, формула 1 и кейс 02.",
      },
      refusals: {
        ...lostCustomers.text.ru.refusals,
        joinedIsNet: "на конец периода клиентов ({atEnd}) меньше, чем пришло ({joined}): ушло бы больше, чем было на начало; joined — это все пришедшие, atEnd — все, кто есть на конец",
        emptyBase: "в базе нет ни одного клиента, делить не на что",
      },
    },
    zh: {
      summary: "期间流失客户所占的比例。",
      params: {
        ...lostCustomers.text.zh.params,
        base: '"start"（默认）、"end"、"average" 或 "exposed"：流失数除以哪个基数',
      },
      help: {
        definition: "（期初数 + 新增数 − 期末数）÷ 基数。未指定时基数为期初客户数。",
        rival:
          "教材以期末数为分母；也有人用平均数，或用所有可能流失的客户（期初 + 新增）。" +
          "案例02的四种算法分别得 6.67%、6.06%、6.35% 和 5.71%。陷阱：新增数必须是总数，用净增数会掩盖流失。",
        source: "教材003，公式1与案例02。",
      },
      refusals: {
        ...lostCustomers.text.zh.refusals,
        joinedIsNet: "期末数（{atEnd}）小于新增数（{joined}）：流失数将超过期初数；新增数应为期间新来的全部客户，期末数应为期末仍在的全部客户",
        emptyBase: "基数中没有客户，分母为 0",
      },
    },
  },
  examples: [
    { args: [3000, 500, 3300], result: 0.0666667 },
    { args: [3000, 500, 3300, "end"], result: 0.0606061 },
    { args: [[[3000], [1200]], [[500], [100]], [[3300], [1210]]], result: [[0.0666667], [0.075]] },
    { args: [0, 0, 0], result: "#DIV/0!" },
  ],
});
