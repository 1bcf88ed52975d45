import { meanTenure } from "../../core/segments/meanTenure";
import { defineFunction } from "../defineFunction";
import { date, openDate } from "../kinds";
import { everyRow } from "../params";
import { cell } from "../results";

const group = "tenures";

export default defineFunction({
  id: "MEANTENURE",
  topic: "segments",
  params: { start: everyRow(openDate(), { group }), end: everyRow(openDate(), { group }), asOf: date() },
  result: cell("days"),
  compute: ({ start, end, asOf }) => meanTenure(start, end, asOf),
  native: `
    LET(
      began, IF(start="", 0, INT(start)),
      ended, IF(end="", 0, INT(end)),
      stays, (began>0)*(ended=0),
      rows, SUM(--(began+ended>0)),
      IF(SUM((began=0)*(ended>0)), VALUE("?"),
        IF((SUM((ended>0)*(began>ended))>0)+(MAX(stays*began)>asOf), SQRT(-1),
          IF(rows=0, NA(),
            (SUM((ended>0)*(ended-began))+SUM(stays)*asOf-SUM(stays*began)) / rows))))`,
  text: {
    en: {
      summary: "Mean number of days customers have been with the company, up to their end or, for those still here, up to a date.",
      params: {
        start: "the day each customer began",
        end: "the day each customer left; blank (or 0) for those still here",
        asOf: "the date up to which those still here are counted",
      },
      help: {
        definition: "Mean of (end or, where it is blank, asOf) − start, in days; divide by 365.25 for years. A row without both dates is left out.",
        rival:
          "This is not the expected lifetime: those still here will stay longer, so the figure understates it, and many new customers pull it down. LIFETIME asks the churn rate instead. " +
          "An end after asOf counts in full.",
        source: "Course book 003, task 4: mean years of cooperation of dealers.",
      },
      refusals: {
        startMissing: "row {row}: an end without a start",
        startAfterEnd: "row {row}: the start is after the end",
        startAfterAsOf: "row {row}: the start is after asOf",
      },
    },
    ru: {
      summary: "Средний стаж клиентов в днях: от начала сотрудничества до ухода, а для оставшихся — до указанной даты.",
      params: {
        start: "дата начала сотрудничества с каждым клиентом",
        end: "дата ухода каждого клиента; пусто (или 0), если он остаётся",
        asOf: "дата, по которую считаются оставшиеся",
      },
      help: {
        definition: "Среднее (end или, где он пуст, asOf) − start, в днях; чтобы получить годы, разделите на 365,25. Строка без обеих дат не учитывается.",
        rival:
          "Это не ожидаемый срок жизни клиента: оставшиеся уйдут не сразу, поэтому показатель его занижает, а приток новых клиентов занижает ещё сильнее. LIFETIME исходит из коэффициента оттока. " +
          "Дата ухода позже asOf учитывается полностью.",
        source: "Учебник 003, задание 4: средний срок сотрудничества с дилерами.",
      },
      refusals: {
        startMissing: "строка {row}: есть дата ухода, но нет начала",
        startAfterEnd: "строка {row}: начало позже ухода",
        startAfterAsOf: "строка {row}: начало позже asOf",
      },
    },
    zh: {
      summary: "平均合作天数：从开始到离开为止，仍在的客户算到指定日期。",
      params: {
        start: "各客户的开始日期",
        end: "各客户的离开日期；仍在的客户留空（或 0）",
        asOf: "仍在的客户计算到哪一天",
      },
      help: {
        definition: "离开日期（空白时取 asOf）− 开始日期，以天计，再取平均；除以 365.25 得年数。两个日期都空白的行不计。",
        rival:
          "这不是预期寿命：仍在的客户还会继续合作，所以此数偏低，新客户多时更低。LIFETIME 则由流失率推算。" +
          "晚于 asOf 的离开日期按全程计算。",
        source: "教材003，任务四：经销商的平均合作年限。",
      },
      refusals: {
        startMissing: "第 {row} 行：有离开日期，没有开始日期",
        startAfterEnd: "第 {row} 行：开始日期晚于离开日期",
        startAfterAsOf: "第 {row} 行：开始日期晚于 asOf",
      },
    },
  },
  examples: [
    { args: [[[45292], [45292]], [[null], [45392]], 45658], result: 233 },
    { args: [[[45292], [null], [45292]], [[0], [null], [45392]], [[45658], [45660]]], result: [[233], [234]] },
    { args: [45292, 45658, 45700], result: 366 },
    { args: [[[45292], [null]], [[null], [45392]], 45658], result: "#VALUE!" },
    { args: [[[45292], [45400]], [[null], [45392]], 45658], result: "#NUM!" },
  ],
});
