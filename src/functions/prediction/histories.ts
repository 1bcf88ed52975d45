import { count, language, number, weight } from "../kinds";
import { everyRow, optional } from "../params";

const group = "histories";

/** What a model of repeat buying is fitted on: one row a customer, or one a history with the number of customers as its weight. */
export const historyLists = {
  frequency: everyRow(count(), { group }),
  recency: everyRow(number("periods", { min: 0 }), { group }),
  age: everyRow(number("periods", { min: 0 }), { group }),
  weights: optional(everyRow(weight(), { group })),
  language: optional(language(), "en"),
};

/** What it is asked about one customer. */
export const history = { frequency: count(), recency: number("periods", { min: 0 }), age: number("periods", { min: 0 }) };

export const historyTexts = {
  en: {
    frequency: "x: repeat purchases, that is days with a purchase less one",
    recency: "t_x: time from the first purchase to the last (0 where x is 0)",
    age: "T: time from the first purchase to the end of the observation, in the same unit as t_x",
    weights: "how many customers have each history (default: one each)",
    language: 'language of the status: "en" (default), "ru" or "zh"',
  },
  ru: {
    frequency: "x: число повторных покупок, то есть дней с покупкой минус один",
    recency: "t_x: время от первой покупки до последней (0, если x = 0)",
    age: "T: время от первой покупки до конца наблюдения, в тех же единицах, что t_x",
    weights: "у скольких клиентов такая история (по умолчанию — у одного)",
    language: 'язык слов о состоянии: "en" (по умолчанию), "ru" или "zh"',
  },
  zh: {
    frequency: "x：重复购买次数，即购买天数减一",
    recency: "t_x：从首次购买到最近一次购买的时长（x 为 0 时为 0）",
    age: "T：从首次购买到观察期末的时长，单位与 t_x 相同",
    weights: "具有该购买历史的客户数（默认各 1 位）",
    language: '状态文字的语言："en"（默认）、"ru" 或 "zh"',
  },
} as const;

/** Why a history cannot be. */
export const historyRefusals = {
  en: {
    recencyAfterAge: "the last purchase (t_x = {recency}) lies after the end of the observation (T = {age})",
    repeatAtOnce: "with repeat purchases (x = {frequency}) t_x must be above 0",
    partOfPurchase: "x = {frequency}: there is no part of a repeat purchase, x is 0 or at least 1",
    recencyWithoutRepeat: "without a repeat purchase (x = 0) t_x must be 0, not {recency}",
  },
  ru: {
    recencyAfterAge: "последняя покупка (t_x = {recency}) позже конца наблюдения (T = {age})",
    repeatAtOnce: "если есть повторные покупки (x = {frequency}), t_x должно быть больше 0",
    partOfPurchase: "x = {frequency}: части повторной покупки не бывает, x — это 0 или не меньше 1",
    recencyWithoutRepeat: "без повторных покупок (x = 0) t_x должно быть 0, а не {recency}",
  },
  zh: {
    recencyAfterAge: "最近一次购买（t_x = {recency}）晚于观察期末（T = {age}）",
    repeatAtOnce: "有重复购买（x = {frequency}）时 t_x 应大于 0",
    partOfPurchase: "x = {frequency}：重复购买不可能不足一次，x 应为 0 或不小于 1",
    recencyWithoutRepeat: "没有重复购买（x = 0）时 t_x 应为 0，而不是 {recency}",
  },
} as const;

/** Why a range is no model. */
export const modelRefusals = {
  en: { modelShape: "model must be the first cells of the …FIT of this model: cells needed {count}, given {got}" },
  ru: { modelShape: "model — первые ячейки функции …FIT этой модели: нужно ячеек {count}, дано {got}" },
  zh: { modelShape: "model 应为该模型 …FIT 结果的前 {count} 个单元格，这里只有 {got} 个" },
} as const;
