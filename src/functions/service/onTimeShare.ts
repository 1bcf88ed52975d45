import { onTimeShare } from "../../core/service/onTimeShare";
import { defineFunction } from "../defineFunction";
import { hours } from "../kinds";
import { measures, optional } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "ONTIME",
  topic: "service",
  params: { hours: measures(hours()), target: optional(hours(), 24) },
  result: cell("share"),
  compute: ({ hours, target }) => onTimeShare(hours, target),
  native: "MAP(target,LAMBDA(within,SUMPRODUCT(ISNUMBER(hours)*(hours<=within))/COUNT(hours)))",
  text: {
    en: {
      summary: "Share of complaints answered within a target time.",
      params: {
        hours: "hours from complaint to answer, one a case; select filled cells only",
        target: "the target in hours, 24 by default",
      },
      help: {
        definition: "Number of cases with hours ≤ target, over all cases. Exactly on target is on time. A blank is left out, a 0 is an instant answer: select filled cells only.",
        rival:
          "Not the mean time: one very late answer spoils the mean and counts here once. Trap: complaints still open have no hours and drop out; " +
          "give them the hours they have waited so far, once that is past the target. The difference of two Excel times is in days: multiply it by 24.",
        source: "Course book 003, seven questions: a reply within 24 hours.",
      },
    },
    ru: {
      summary: "Доля жалоб, на которые ответили в срок.",
      params: {
        hours: "часы от жалобы до ответа, по одному числу на жалобу; выделяйте только заполненные ячейки",
        target: "срок в часах, по умолчанию 24",
      },
      help: {
        definition: "Число жалоб, по которым часов не больше срока, делённое на число всех жалоб. Ровно в срок — значит в срок. Пустая ячейка пропускается, 0 — мгновенный ответ: выделяйте только заполненные ячейки.",
        rival:
          "Это не среднее время: один очень поздний ответ портит среднее, а здесь считается один раз. Ловушка: у открытых жалоб часов ещё нет, и они выпадают; " +
          "когда срок прошёл, поставьте часы, прошедшие к этому моменту. Разность двух времён в Excel выражена в сутках: умножьте её на 24.",
        source: "Учебник 003, семь вопросов: ответ в течение 24 часов.",
      },
    },
    zh: {
      summary: "在规定时间内答复的投诉所占比例。",
      params: {
        hours: "从投诉到答复的小时数，每件一个；请只选已填写的单元格",
        target: "规定的小时数，默认 24",
      },
      help: {
        definition: "小时数不超过规定时间的件数 ÷ 全部件数。恰好等于规定时间算按时。空单元格略去，0 表示立即答复：请只选已填写的单元格。",
        rival:
          "不是平均时间：一次极晚的答复会拉高平均数，在这里只算一件。陷阱：尚未答复的投诉没有小时数，会被漏掉；" +
          "一旦超时，请填入已等待的小时数。Excel 中两个时间之差以天为单位，需乘以 24。",
        source: "教材003，七个问题：24 小时内答复。",
      },
    },
  },
  rivals: [
    {
      formula: "AVERAGE(hours)",
      unit: "hours",
      says: { en: "mean time", ru: "среднее время", zh: "平均时间" },
    },
  ],
  examples: [
    { args: [[[2], [24], [30], [5]]], result: 0.75 },
    { args: [[[2], [24], [30], [5]], 4], result: 0.25 },
    { args: [[[2, 24, "", 30, 5]], [[4], [24], [48]]], result: [[0.25], [0.75], [1]] },
    { args: [[[2], [-1]]], result: "#NUM!" },
  ],
});
