import type { Cell } from "../../cells/Cell";
import { CALENDAR_PERIODS, PERIOD_NAME } from "../../core/churn/calendarPeriod";
import { cohorts } from "../../core/churn/cohorts";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { date, language, word } from "../kinds";
import { columnOf, rowsWith, spelt } from "../native/groups";
import { worded } from "../native/worded";
import { column, key, optional } from "../params";
import { table } from "../results";

export default defineFunction({
  id: "COHORTS",
  topic: "churn",
  params: {
    customer: key(),
    date: column(date()),
    period: optional(word(...CALENDAR_PERIODS), "month"),
    show: optional(word("share", "count"), "share"),
    language: optional(language(), "en"),
  },
  result: table("text", "count", "share"),
  resultFor: (args) => (args[3] === "count" ? table("text", "count", "count") : table("text", "count", "share")),
  remembered: true,
  compute: ({ customer, date, period, show, language }) => {
    const words = wordsIn(language);
    const found = cohorts(customer.codes, date, customer.cells.length, period);
    const periods = Array.from(found[0]!.active.keys());
    return [
      [words.cohort, words.customers, ...periods],
      ...found.map(({ period: first, size, active }): Cell[] => [
        PERIOD_NAME[period](first),
        size,
        ...periods.map((later) => (later < active.length ? active[later]! / (show === "share" ? size : 1) : "")),
      ]),
    ];
  },
  native: `
    LET(${rowsWith("customer")}
      day, INT(${columnOf("date")}),
      month, 12*YEAR(day)+MONTH(day)-1,
      visited, SWITCH(period, "month",month, "quarter",INT(month/3), "year",INT(month/12), "week",INT((day-2)/7)),
      key, ${spelt("who")},
      rows, ROWS(key),
      order, SORTBY(SEQUENCE(rows),key,1,visited,1),
      person, INDEX(key,order,1),
      then, INDEX(visited,order,1),
      new, person<>TAKE(VSTACK("",person),rows),
      since, SCAN(0, IF(new,then,-2), LAMBDA(before,next,IF(next=-2,before,next))),
      once, new+(then<>TAKE(VSTACK(-2,then),rows)),
      cohort, SORT(UNIQUE(since),1,1),
      span, MAX(then)-MIN(then)+1,
      later, SEQUENCE(1,span,0),
      begin, span*SEQUENCE(ROWS(cohort),1,0)+1,
      seen, FREQUENCY(FILTER(span*XMATCH(since,cohort)-span+1+then-since,once), SEQUENCE(span*ROWS(cohort))),
      size, INDEX(seen,begin,1),
      title, SWITCH(period, "month",INT(cohort/12)&"-"&TEXT(MOD(cohort,12)+1,"00"), "quarter",INT(cohort/4)&"-Q"&(MOD(cohort,4)+1), "year",cohort&"",
        "week",YEAR(7*cohort+5)&"-W"&TEXT(ISOWEEKNUM(7*cohort+5),"00")),
      IF(span>16382, NA(),
        VSTACK(HSTACK(${worded("cohort")}, ${worded("customers")}, later),
          HSTACK(title, size, IF(cohort+later>MAX(then), "", INDEX(seen,begin+later,1)/IF(show="share", size, 1))))))`,
  text: {
    en: {
      summary: "Cohort table: of the customers who first bought in a period, the share who bought again 1, 2, 3 … periods later.",
      params: {
        customer: "the customer of each purchase",
        date: "its day",
        period: '"month" (default), "quarter", "year" or "week" (Monday first, ISO 8601)',
        show: '"share" (default) of the cohort, or "count"',
        language: 'language of the words: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "A customer belongs to the period of the first purchase and counts once in every period with a purchase. Column 0 is the first period. " +
          "Share = active customers / size of the cohort; cells after the last period of the data are blank.",
        rival:
          "This is activity, not survival: who pauses comes back, so a row may rise. The last period is rarely complete and looks worse than it is, and customers who first bought before your data " +
          "begin stand in a later cohort. Amounts are not seen: take refunds out. Dates before March 1900 follow Excel's calendar, its 29 February counted as the 28th.",
        source: "Cohort analysis as usual in retention practice; churn safety line of course book 003: read an acquisition peak by cohorts.",
      },
      refusals: { tooManyPeriods: "the dates span {span} periods, more than the {most} a sheet has columns for: look for a wrong date or take a longer period" },
    },
    ru: {
      summary: "Таблица когорт: какая доля клиентов с первой покупкой в данном периоде покупала снова через 1, 2, 3… периода.",
      params: {
        customer: "клиент по каждой покупке",
        date: "день покупки",
        period: '"month" (по умолчанию), "quarter", "year" или "week" (с понедельника, ISO 8601)',
        show: '"share" (по умолчанию) — доля когорты, или "count" — число клиентов',
        language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "Клиент относится к периоду первой покупки и считается один раз в каждом периоде, когда покупал. Столбец 0 — первый период. " +
          "Доля = активные клиенты / размер когорты; ячейки после последнего периода данных пусты.",
        rival:
          "Это активность, а не дожитие: клиенты возвращаются после перерыва, и значения в строке могут расти. Последний период редко бывает полным и выглядит хуже, чем есть; а кто начал покупать до начала данных, " +
          "попадёт в более позднюю когорту. Суммы не учитываются: возвраты уберите. Даты до марта 1900 года — по календарю Excel, его 29 февраля считается 28-м.",
        source: "Когортный анализ, принятый в практике удержания; учебник 003, безопасный уровень оттока: пик привлечения разбирайте по когортам.",
      },
      refusals: { tooManyPeriods: "даты охватывают периодов: {span}, а столбцов на листе хватит на {most}; проверьте, нет ли ошибочной даты, или возьмите период длиннее" },
    },
    zh: {
      summary: "同期群表：首次购买在同一期间的客户，在之后第 1、2、3……期仍有购买的比例。",
      params: {
        customer: "每笔购买的客户",
        date: "购买日期",
        period: '"month"（默认）、"quarter"、"year" 或 "week"（周一开始，ISO 8601）',
        show: '"share"（默认）：占同期群的比例；"count"：人数',
        language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "客户归入首次购买所在的期间，在有购买的每个期间各计一次。第 0 列为首个期间。" +
          "比例 = 活跃客户数 ÷ 同期群人数；数据最后一期之后的单元格留白。",
        rival:
          "这是活跃度而不是存活率：暂停购买的客户会回来，同一行的数值可能回升。最后一期往往不完整，看起来比实际差；在数据开始之前就已购买的客户会被归入较晚的同期群。" +
          "本函数不看金额：请先去掉退款。1900 年 3 月以前的日期按 Excel 的日历，其中的 2 月 29 日计作 28 日。",
        source: "留存实务中通行的同期群分析；教材003的客户流失安全线：获客高峰应按同期群来看。",
      },
      refusals: { tooManyPeriods: "日期跨越 {span} 个期间，超过工作表列数可容纳的 {most} 个：请检查是否有错误日期，或改用更长的期间" },
    },
  },
  examples: [
    {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cid"], ["Bob"], ["Ann"]], [[45292], [45301], [45325], [45330], [45360], [45365]]],
      result: [
        ["Cohort", "Customers", 0, 1, 2],
        ["2024-01", 2, 1, 0.5, 1],
        ["2024-02", 1, 1, 0, ""],
      ],
    },
    {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cid"], ["Bob"], ["Ann"]], [[45292], [45301], [45325], [45330], [45360], [45365]], "quarter", "count", "ru"],
      result: [["Когорта", "Число клиентов", 0], ["2024-Q1", 3, 3]],
    },
    {
      args: [[[1], [2], [1]], [[45288], [45292], [45298]], "week", "count", "zh"],
      result: [["同期群", "客户数", 0, 1], ["2023-W52", 1, 1, 1], ["2024-W01", 1, 1, ""]],
    },
    { args: [[["Ann"], ["Bob"]], [["1 May"], [45292]]], result: "#VALUE!" },
  ],
});
