import type { Purchases } from "../../core/segments/Purchases";
import type { Ids } from "../Ids";
import { date, language, LAST_DATE, money, number } from "../kinds";
import { column, key, optional } from "../params";

/** A log of purchases, and how the models are to see it. */
export const purchaseLog = { customer: key(), date: column(date()), amount: column(money()) };
export const observation = {
  until: optional(date()),
  unitDays: optional(number("days", { min: Number.MIN_VALUE, max: LAST_DATE }), 7),
  language: optional(language(), "en"),
};

interface Log {
  readonly customer: Ids;
  readonly date: Float64Array;
  readonly amount: Float64Array;
}
export const purchasesIn = ({ customer, date, amount }: Log): Purchases => ({ codes: customer.codes, dates: date, amounts: amount, customers: customer.cells.length });

export const logTexts = {
  en: { customer: "the customer of each purchase", date: "the day of each purchase", amount: "the amount of each purchase; refunds negative" },
  ru: { customer: "клиент по каждой покупке", date: "день каждой покупки", amount: "сумма каждой покупки; возвраты со знаком минус" },
  zh: { customer: "每笔购买的客户", date: "每笔购买的日期", amount: "每笔购买的金额；退款为负数" },
} as const;

export const observationTexts = {
  en: {
    until: "end of the observation (default: the latest date); later rows are left out",
    unitDays: "days in a unit of time (default 7: weeks)",
    language: 'language of the header: "en" (default), "ru" or "zh"',
  },
  ru: {
    until: "конец наблюдения (по умолчанию последняя дата в данных); более поздние строки не учитываются",
    unitDays: "сколько дней в единице времени (по умолчанию 7: недели)",
    language: 'язык заголовков: "en" (по умолчанию), "ru" или "zh"',
  },
  zh: {
    until: "观察期末（默认为数据中最晚日期）；之后的行不计",
    unitDays: "一个时间单位的天数（默认 7，即周）",
    language: '表头的语言："en"（默认）、"ru" 或 "zh"',
  },
} as const;

/** Why a log has nothing to say. */
export const logRefusals = {
  en: { nothingUntil: "no row is left: every date is after until; give a later one", noPurchase: "there is no purchase: no customer has a day with sales above refunds" },
  ru: { nothingUntil: "строк не осталось: все даты позже until; укажите более позднюю дату", noPurchase: "покупок нет: ни у одного клиента нет дня, в который продажи больше возвратов" },
  zh: { nothingUntil: "没有剩余的行：所有日期都晚于 until，请填更晚的日期", noPurchase: "没有任何购买：没有一位客户在某一天的销售额大于退款" },
} as const;
