import { customerFlow } from "../../core/churn/customerFlow";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { language } from "../kinds";
import { spelt } from "../native/groups";
import { hasId } from "../native/hasId";
import { worded } from "../native/worded";
import { ids, optional } from "../params";
import { labelled } from "../results";
import churnRate from "./churnRate";

export default defineFunction({
  id: "CUSTOMERFLOW",
  topic: "churn",
  params: { before: ids(), after: ids({ mayBeEmpty: true }), language: optional(language(), "en") },
  result: labelled("count", "count", "count", "count", "share"),
  compute: ({ before, after, language }) => {
    const flow = customerFlow(before.texts, after.texts);
    const words = wordsIn(language);
    return [
      [words.label, words.value],
      [words.atStart, flow.atStart],
      [words.joinedCount, flow.joined],
      [words.lost, flow.lost],
      [words.atEnd, flow.atEnd],
      [words.rate, flow.rate],
    ];
  },
  native: `
    LET(listed, TOCOL(before),
      listedLater, TOCOL(after),
      start, UNIQUE(${spelt(`FILTER(listed, ${hasId("listed")})`)}),
      later, FILTER(listedLater, ${hasId("listedLater")}, ""),
      end, SORT(UNIQUE(${spelt("later")})),
      ended, IF(INDEX(end,1)="", 0, ROWS(end)),
      lost, SUM(ISNA(XMATCH(start,end,0,2))*1),
      CHOOSE({1,2;3,4;5,6;7,8;9,10;11,12}, ${worded("label")}, ${worded("value")},
        ${worded("atStart")}, ROWS(start),
        ${worded("joinedCount")}, ended-ROWS(start)+lost,
        ${worded("lost")}, lost,
        ${worded("atEnd")}, ended,
        ${worded("rate")}, lost/ROWS(start)))`,
  text: {
    en: {
      summary: "Customers at the start, joined, lost and at the end, with the churn rate, counted from two lists of customers.",
      params: {
        before: "customers at the start of the period: names or numbers",
        after: "customers at the end of the period",
        language: 'language of the words: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "Lost is who stands in the first list only, joined who stands in the second only. Churn rate = lost / customers at the start. " +
          "A customer named several times counts once; 12 and the text 12 are one customer, Ann and ANN are two.",
        rival:
          "CHURNRATE works from gross counts and sees customers who came and left between the two lists; the lists do not. " +
          "Of 1000 customers 50 left, of 200 new ones 20: the lists give 5 %, the counts 7 %.",
        source: "Course book 003, formula 1, counted customer by customer.",
      },
      refusals: { ...churnRate.text.en.refusals },
    },
    ru: {
      summary: "Сколько клиентов было, пришло, ушло и стало, и коэффициент оттока — по двум спискам клиентов.",
      params: {
        before: "клиенты на начало периода: имена или номера",
        after: "клиенты на конец периода",
        language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "Ушедшие есть только в первом списке, пришедшие — только во втором. Коэффициент оттока = ушедшие / клиенты на начало. " +
          "Повторы считаются один раз; число 12 и текст «12» — один клиент, «Анна» и «АННА» — два.",
        rival:
          "CHURNRATE считает по общему числу пришедших и учитывает тех, кто пришёл и ушёл между двумя списками; по спискам их не видно. " +
          "Из 1000 клиентов ушли 50, из 200 новых — 20: по спискам выходит 5 %, по общим числам — 7 %.",
        source: "Учебник 003, формула 1, поимённый подсчёт.",
      },
      refusals: { ...churnRate.text.ru.refusals },
    },
    zh: {
      summary: "由两份客户名单得出期初、新增、流失、期末客户数和流失率。",
      params: {
        before: "期初客户名单：名称或编号",
        after: "期末客户名单",
        language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "只在第一份名单中的为流失，只在第二份名单中的为新增。流失率 = 流失数 ÷ 期初数。" +
          "重复出现的客户只计一次；数字 12 与文本 12 是同一客户，Ann 与 ANN 是两个客户。",
        rival:
          "CHURNRATE 按总数计算，包含两份名单之间来了又走的客户；名单看不到这些人。" +
          "期初 1000 人走了 50 人，新增 200 人走了 20 人：按名单为 5%，按总数为 7%。",
        source: "教材003，公式1，按客户逐一计数。",
      },
      refusals: { ...churnRate.text.zh.refusals },
    },
  },
  examples: [
    {
      args: [[["Ann"], ["Bob"], ["Cid"], ["Dan"]], [["Ann"], ["Cid"], ["Dan"], ["Eve"], ["Fay"]]],
      result: [["Label", "Value"], ["At the start", 4], ["Joined", 2], ["Lost customers", 1], ["At the end", 5], ["Churn rate", 0.25]],
    },
    {
      args: [[[12], [12], [13]], [["12"], [" 13 "]], "ru"],
      result: [["Показатель", "Значение"], ["На начало", 2], ["Пришли", 0], ["Ушедшие клиенты", 0], ["На конец", 2], ["Коэффициент оттока", 0]],
    },
    {
      args: [[["A"], ["B"]], [["C"]], "zh"],
      result: [["项目", "数值"], ["期初", 2], ["新增", 1], ["流失客户", 2], ["期末", 1], ["流失率", 1]],
    },
  ],
});
