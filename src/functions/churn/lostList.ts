import { lostList } from "../../core/churn/lostList";
import { defineFunction } from "../defineFunction";
import { groups, spelt } from "../native/groups";
import { hasId } from "../native/hasId";
import { ids } from "../params";
import { column } from "../results";

export default defineFunction({
  id: "LOSTLIST",
  topic: "churn",
  params: { before: ids(), after: ids({ mayBeEmpty: true }) },
  result: column("text"),
  compute: ({ before, after }) => lostList(before.texts, after.texts).map((code) => [before.cells[code]!]),
  native: `
    LET(listed, TOCOL(before),
      listedLater, TOCOL(after),
      names, FILTER(listed, ${hasId("listed")}),
      left, SORT(${spelt(`FILTER(listedLater, ${hasId("listedLater")}, "")`)}),
      key, ${spelt("names")},${groups}
      lost, ISNA(XMATCH(INDEX(sorted,from,1),left,0,2)),
      IF(SUM(lost*1)=0, NA(), INDEX(names,SORT(FILTER(start,lost)),1)))`,
  text: {
    en: {
      summary: "The customers who are in the first list and not in the second, in the order of the first.",
      params: {
        before: "customers at the start of the period: names or numbers",
        after: "customers at the end of the period",
      },
      help: {
        definition:
          "Everybody in the first list who is missing in the second, each once, written as first written there. One column without header.",
        rival:
          "Trap: a customer whose name is written in another way counts as lost: capitals matter, spaces around the name do not. " +
          "A customer who did not buy this month is missing in a list of buyers without being lost.",
        source: "Course book 003, checklists of churn analysis: investigate every loss.",
      },
      refusals: { nobodyLost: "nobody was lost: everybody in the first list is in the second" },
    },
    ru: {
      summary: "Клиенты, которые есть в первом списке и которых нет во втором, в порядке первого списка.",
      params: {
        before: "клиенты на начало периода: имена или номера",
        after: "клиенты на конец периода",
      },
      help: {
        definition:
          "Все из первого списка, кого нет во втором, каждый один раз, в том написании, в каком он там встретился впервые. Один столбец без заголовка.",
        rival:
          "Ловушка: клиент, записанный иначе, окажется среди ушедших: прописные и строчные буквы различаются, пробелы по краям — нет. " +
          "Кто не купил в этом месяце, того нет в списке покупателей, но это ещё не потеря.",
        source: "Учебник 003, контрольные списки анализа оттока: разбирать каждую потерю.",
      },
      refusals: { nobodyLost: "никто не ушёл: все из первого списка есть во втором" },
    },
    zh: {
      summary: "列出在第一份名单中而不在第二份名单中的客户，按第一份名单的顺序。",
      params: {
        before: "期初客户名单：名称或编号",
        after: "期末客户名单",
      },
      help: {
        definition: "第一份名单中有、第二份名单中没有的客户，每人一次，按首次出现的写法列出。一列，无标题行。",
        rival:
          "陷阱：同一客户写法不同会被当作流失：区分大小写，但忽略首尾空格。" +
          "本月没有购买的客户不在购买名单中，并不等于已经流失。",
        source: "教材003，流失分析检查表：逐一调查流失。",
      },
      refusals: { nobodyLost: "没有客户流失：第一份名单中的客户都在第二份名单中" },
    },
  },
  examples: [
    { args: [[["Ann"], ["Bob"], ["Cid"], ["Dan"]], [["Dan"], ["Ann"], ["Eve"]]], result: [["Bob"], ["Cid"]] },
    { args: [[[105], [101], [105], [103]], [["103"]]], result: [[105], [101]] },
    { args: [[["Ann", "Bob"]], [["Bob"], ["Ann"]]], result: "#N/A" },
  ],
});
