import { date, language, money } from "../kinds";
import { column, key, optional } from "../params";
import { bins } from "./bins";

/** What RFM, RFMSUMMARY and RFMCUTS are asked with; `bins` also takes the cuts themselves, except where the cuts are the answer. */
export const rfmParams = {
  customer: key(),
  date: column(date()),
  amount: column(money()),
  asOf: optional(date()),
  bins: optional(bins()),
  language: optional(language(), "en"),
};

export const rfmParamTexts = {
  en: {
    customer: "the customer of each purchase",
    date: "its day",
    amount: "its amount; refunds negative",
    asOf: "day at which recency is counted (default: the latest date); later rows are left out",
    bins: "number of scores (default 5), or a table of cuts as RFMCUTS gives it",
    language: 'language of the words: "en" (default), "ru" or "zh"',
  },
  ru: {
    customer: "клиент по каждой покупке",
    date: "день покупки",
    amount: "сумма покупки; возвраты со знаком минус",
    asOf: "день, на который считают давность (по умолчанию последний в данных); более поздние строки не учитываются",
    bins: "число баллов (по умолчанию 5) или таблица границ в том виде, в каком её даёт RFMCUTS",
    language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
  },
  zh: {
    customer: "每笔购买的客户",
    date: "购买日期",
    amount: "购买金额；退款为负数",
    asOf: "计算近度的截止日（默认为数据中最晚日期）；之后的行不计",
    bins: "分值档数（默认 5），或 RFMCUTS 所给形式的分界表",
    language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
  },
} as const;

/** Why customers cannot be scored. */
export const rfmRefusals = {
  en: {
    nothingUntil: "no row is left: every date is after asOf",
    cutsShape: "a table of cuts has 4 columns (cut, recency, frequency, monetary) and 1 to 99 rows under its header; this has {columns} columns and {cuts} rows",
    cutsFall: "the cuts must rise from row to row, but {cut} follows {before}",
  },
  ru: {
    nothingUntil: "строк не осталось: все даты позже asOf",
    cutsShape: "в таблице границ 4 столбца (граница, давность, частота, сумма) и под заголовком от 1 до 99 строк; здесь столбцов {columns}, строк {cuts}",
    cutsFall: "границы должны возрастать от строки к строке, но {cut} стоит после {before}",
  },
  zh: {
    nothingUntil: "没有剩余的行：所有日期都晚于 asOf",
    cutsShape: "分界表应有 4 列（分界、近度、频次、金额），标题下 1 至 99 行；实际为 {columns} 列 {cuts} 行",
    cutsFall: "分界必须逐行递增，但 {before} 之后是 {cut}",
  },
} as const;
