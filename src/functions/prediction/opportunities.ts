import { language, weight, wholeNumber } from "../kinds";
import { everyRow, optional } from "../params";
import { historyTexts } from "./histories";

const group = "histories";
/** Each opportunity is walked through: more of them are rather a time than opportunities. */
const MOST = 10_000;

export const opportunityCount = wholeNumber(0, MOST, "periods");

/** What a model of repeat buying in discrete time is asked about one customer. */
export const opportunityHistory = { frequency: wholeNumber(0, MOST), recency: opportunityCount, opportunities: opportunityCount };

/** What it is fitted on: one row a customer, or one a history with the number of customers as its weight. */
export const opportunityLists = {
  frequency: everyRow(opportunityHistory.frequency, { group }),
  recency: everyRow(opportunityHistory.recency, { group }),
  opportunities: everyRow(opportunityHistory.opportunities, { group }),
  weights: optional(everyRow(weight(), { group })),
  language: optional(language(), "en"),
};

export const opportunityTexts = {
  en: {
    model: "alpha, beta, gamma, delta: the first four cells of BGBBFIT",
    frequency: "x: at how many opportunities the customer bought; the very first purchase is not counted",
    recency: "t_x: at which opportunity, counted from 1, the last purchase was made (0 where x is 0)",
    opportunities: "n: opportunities since the first purchase, 10,000 at most",
  },
  ru: {
    model: "alpha, beta, gamma, delta: первые четыре ячейки BGBBFIT",
    frequency: "x: сколькими возможностями клиент воспользовался, не считая самой первой покупки",
    recency: "t_x: номер возможности, на которую пришлась последняя покупка (0, если x = 0)",
    opportunities: "n: сколько возможностей было после первой покупки, не больше 10 000",
  },
  zh: {
    model: "alpha、beta、gamma、delta：BGBBFIT 的前四个单元格",
    frequency: "x：客户在多少次购买机会上买过，不含首次购买",
    recency: "t_x：最近一次购买发生在第几次机会（x 为 0 时为 0）",
    opportunities: "n：首次购买以来的购买机会次数，最多 10,000",
  },
} as const;

export const opportunityListTexts = {
  en: { frequency: opportunityTexts.en.frequency, recency: opportunityTexts.en.recency, opportunities: opportunityTexts.en.opportunities, weights: historyTexts.en.weights, language: historyTexts.en.language },
  ru: { frequency: opportunityTexts.ru.frequency, recency: opportunityTexts.ru.recency, opportunities: opportunityTexts.ru.opportunities, weights: historyTexts.ru.weights, language: historyTexts.ru.language },
  zh: { frequency: opportunityTexts.zh.frequency, recency: opportunityTexts.zh.recency, opportunities: opportunityTexts.zh.opportunities, weights: historyTexts.zh.weights, language: historyTexts.zh.language },
} as const;

/** Why a history cannot be. */
export const opportunityRefusals = {
  en: {
    recencyAfterAge: "the last purchase (t_x = {recency}) lies after the last opportunity (n = {age})",
    repeatAtOnce: "with purchases (x = {frequency}) t_x, the opportunity of the last one, must be above 0",
    recencyWithoutRepeat: "without a purchase (x = 0) t_x must be 0, not {recency}",
    moreThanOpportunities: "x = {frequency} is more than t_x = {recency}: one purchase at each opportunity at most",
  },
  ru: {
    recencyAfterAge: "последняя покупка (t_x = {recency}) позже последней возможности (n = {age})",
    repeatAtOnce: "если есть покупки (x = {frequency}), t_x, номер возможности последней из них, должно быть больше 0",
    recencyWithoutRepeat: "без покупок (x = 0) t_x должно быть 0, а не {recency}",
    moreThanOpportunities: "x = {frequency} больше t_x = {recency}: на каждую возможность — не больше одной покупки",
  },
  zh: {
    recencyAfterAge: "最近一次购买（t_x = {recency}）晚于最后一次机会（n = {age}）",
    repeatAtOnce: "有购买（x = {frequency}）时，t_x 即最近一次购买的机会序号应大于 0",
    recencyWithoutRepeat: "没有购买（x = 0）时 t_x 应为 0，而不是 {recency}",
    moreThanOpportunities: "x = {frequency} 大于 t_x = {recency}：每次机会至多购买一次",
  },
} as const;
