import { number, share, wholeNumber } from "../kinds";
import { optional } from "../params";

/** No fit gives more: beyond it, a parameter is on its way to a limit. */
const MOST = 1e6;

/** The parameters of the shifted beta-geometric model, one by one: they lift. */
export const sbgModel = { alpha: number("number", { min: Number.MIN_VALUE, max: MOST }), beta: number("number", { min: Number.MIN_VALUE, max: MOST }) };
export const renewals = wholeNumber(0, MOST, "periods");
export const discount = optional(share(), 0);

export const sbgTexts = {
  en: { alpha: "first cell of SBGFIT", beta: "second cell of SBGFIT", discount: "discount rate per period; 0 (default): no discounting; otherwise 0.000001 at least" },
  ru: { alpha: "первая ячейка SBGFIT", beta: "вторая ячейка SBGFIT", discount: "ставка дисконтирования за период; 0 (по умолчанию) — без дисконтирования, иначе не меньше 0,000001" },
  zh: { alpha: "SBGFIT 的第一个单元格", beta: "SBGFIT 的第二个单元格", discount: "每期贴现率；0（默认）表示不贴现，否则不小于 0.000001" },
} as const;

export const lifetimeRefusals = {
  en: {
    endlessLifetime: "with alpha = {alpha}, not above 1, the mean lifetime is infinite: give a discount rate above 0",
    discountTooSmall: "a discount of {discount} is too small: give 0 or at least {least}",
  },
  ru: {
    endlessLifetime: "при alpha = {alpha}, то есть не больше 1, средний срок жизни бесконечен: укажите ставку дисконтирования больше 0",
    discountTooSmall: "ставка {discount} слишком мала: укажите 0 или не меньше {least}",
  },
  zh: {
    endlessLifetime: "alpha = {alpha}，不大于 1，平均寿命为无穷大：请给出大于 0 的贴现率",
    discountTooSmall: "贴现率 {discount} 过小：请填 0，或不小于 {least}",
  },
} as const;
