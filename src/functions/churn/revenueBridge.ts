import { revenueBridge } from "../../core/churn/revenueBridge";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { count, language, money } from "../kinds";
import { worded } from "../native/worded";
import { optional } from "../params";
import { labelled } from "../results";
import churnRate from "./churnRate";
import lostCustomers from "./lostCustomers";

const STEPS = ["opening", "lost", "retainedChange", "joined", "closing"] as const;

export default defineFunction({
  id: "REVENUEBRIDGE",
  topic: "churn",
  params: {
    atStart: count(),
    joined: count(),
    atEnd: count(),
    revenueBefore: money(),
    revenueNow: money(),
    language: optional(language(), "en"),
  },
  result: labelled("money", "money", "money", "money", "money"),
  compute: ({ atStart, joined, atEnd, revenueBefore, revenueNow, language }) => {
    const bridge = revenueBridge(atStart, joined, atEnd, revenueBefore, revenueNow);
    const words = wordsIn(language);
    return [[words.label, words.amount], ...STEPS.map((step) => [words[step], bridge[step]])];
  },
  native: `
    IF((atEnd<joined)+(atEnd>atStart+joined), SQRT(-1),
      CHOOSE({1,2;3,4;5,6;7,8;9,10;11,12}, ${worded("label")}, ${worded("amount")},
        ${worded("opening")}, atStart*revenueBefore,
        ${worded("lost")}, -(atStart+joined-atEnd)*revenueBefore,
        ${worded("retainedChange")}, (atEnd-joined)*(revenueNow-revenueBefore),
        ${worded("joined")}, joined*revenueNow,
        ${worded("closing")}, atEnd*revenueNow))`,
  text: {
    en: {
      summary: "How lost, retained and new customers led from last period's revenue to this period's.",
      params: {
        ...lostCustomers.text.en.params,
        revenueBefore: "mean revenue per customer in the last period",
        revenueNow: "mean revenue per customer in this period",
        language: 'language of the words: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "With b and n for revenue per customer before and now: atStart · b, − lost · b, + (atStart − lost) · (n − b), + joined · n, = atEnd · n. " +
          "The four steps add up to the revenue now.",
        rival:
          "The fall in revenue is not the loss from churn: in case 03 revenue falls by 12 million, 30 million left with the customers lost, " +
          "27 million with the lower bill of those who stayed, and 45 million came with new ones. Old and new customers are taken to spend the same now.",
        source: "Course book 003, case 03: 300 − 30 − 27 + 45 = 288 million.",
      },
      refusals: { ...churnRate.text.en.refusals },
    },
    ru: {
      summary: "Мост выручки: как ушедшие, оставшиеся и новые клиенты изменили выручку по сравнению с прошлым периодом.",
      params: {
        ...lostCustomers.text.ru.params,
        revenueBefore: "средняя выручка на клиента в прошлом периоде",
        revenueNow: "средняя выручка на клиента в отчётном периоде",
        language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "Если b и n — выручка на клиента прежде и теперь: atStart · b, − ушедшие · b, + (atStart − ушедшие) · (n − b), + joined · n, = atEnd · n. " +
          "Четыре слагаемых в сумме дают выручку отчётного периода.",
        rival:
          "Падение выручки — не потери от оттока: в кейсе 03 она снизилась на 12 млн, но 30 млн унесли ушедшие, " +
          "27 млн — меньший счёт оставшихся, а 45 млн принесли новые клиенты. Считается, что старые и новые клиенты тратят теперь поровну.",
        source: "Учебник 003, кейс 03: 300 − 30 − 27 + 45 = 288 млн.",
      },
      refusals: { ...churnRate.text.ru.refusals },
    },
    zh: {
      summary: "收入桥：把上期收入到本期收入的变化，分解为流失、留存和新增客户各自的影响。",
      params: {
        ...lostCustomers.text.zh.params,
        revenueBefore: "上期每位客户的平均收入",
        revenueNow: "本期每位客户的平均收入",
        language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "设 b、n 为上期和本期的单客收入：期初数 × b，− 流失数 × b，+（期初数 − 流失数）×（n − b），+ 新增数 × n，= 期末数 × n。" +
          "前四项之和等于本期收入。",
        rival:
          "收入下降额不等于流失损失：案例03中收入下降 1200 万，其中流失用户带走 3000 万，" +
          "留存用户消费减少 2700 万，新增用户带来 4500 万。此处假定新老客户本期的平均消费相同。",
        source: "教材003，案例03：3 亿 − 3000 万 − 2700 万 + 4500 万 = 2.88 亿。",
      },
      refusals: { ...churnRate.text.zh.refusals },
    },
  },
  rivals: [
    {
      formula: `
        LET(
          table, REVENUEBRIDGE(atStart,joined,atEnd,revenueBefore,revenueNow,language),
          VSTACK(TAKE(table,2), HSTACK(INDEX(table,3,1),atEnd*revenueNow-atStart*revenueBefore), DROP(table,3)))`,
      says: { en: "the whole change in revenue taken for the loss from churn", ru: "всё изменение выручки принято за потери от оттока", zh: "把收入总变动当作流失损失" },
    },
  ],
  examples: [
    {
      args: [300000, 50000, 320000, 1000, 900],
      result: [
        ["Label", "Amount"],
        ["Revenue before", 300000000],
        ["Lost customers", -30000000],
        ["Change on retained customers", -27000000],
        ["New customers", 45000000],
        ["Revenue now", 288000000],
      ],
    },
    {
      args: [100, 20, 90, 50, 60, "ru"],
      result: [
        ["Показатель", "Сумма"],
        ["Выручка прошлого периода", 5000],
        ["Ушедшие клиенты", -1500],
        ["Изменение выручки от оставшихся", 700],
        ["Новые клиенты", 1200],
        ["Выручка отчётного периода", 5400],
      ],
    },
    { args: [[[300000], [3000]], [[50000], [500]], [[320000], [3300]], 1000, 900], result: "#VALUE!" },
    { args: [100, 20, 121, 50, 60], result: "#NUM!" },
  ],
});
