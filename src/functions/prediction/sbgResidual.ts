import { sbgResidual } from "../../core/prediction/sbgResidual";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { discount, lifetimeRefusals, renewals, sbgModel, sbgTexts } from "./sbgModel";

export default defineFunction({
  id: "SBGRESIDUAL",
  topic: "prediction",
  params: { ...sbgModel, renewals, discount },
  result: cell("periods"),
  compute: ({ alpha, beta, renewals, discount }) => sbgResidual(alpha, beta, renewals, discount),
  text: {
    en: {
      summary: "Discounted expected residual lifetime (DERL): payments still to come from a customer just before a renewal, by the sBG model.",
      params: { alpha: sbgTexts.en.alpha, beta: sbgTexts.en.beta, renewals: "how often the customer has renewed so far; 0 before the first renewal", discount: sbgTexts.en.discount },
      help: {
        definition:
          "With k renewals so far: (beta + k) / (alpha + beta + k) · ₂F₁(1, beta + k + 1; alpha + beta + k + 1; 1 / (1 + discount)). The payment of the coming renewal counts undiscounted, if it comes. Times the margin of a period: " +
          "what the customer is still worth. Without a discount (beta + k) / (alpha − 1), for alpha above 1 only.",
        rival:
          "The payment already made is not in it, unlike SBGLIFETIME. It grows with k: who has stayed long will stay longer, so old customers are worth more than new ones, and one figure for the whole base undervalues it. " +
          "The literature's n counts payments made: n = k + 1. Just after a renewal, counted in k, divide by 1 + discount: the next payment is a period away.",
        source: "Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85–93.",
      },
      refusals: lifetimeRefusals.en,
    },
    ru: {
      summary: "Дисконтированный ожидаемый остаточный срок жизни (DERL): сколько платежей клиента ещё впереди перед очередным продлением, по модели sBG.",
      params: { alpha: sbgTexts.ru.alpha, beta: sbgTexts.ru.beta, renewals: "сколько раз клиент уже продлил договор; до первого продления — 0", discount: sbgTexts.ru.discount },
      help: {
        definition:
          "После k продлений: (beta + k) / (alpha + beta + k) · ₂F₁(1, beta + k + 1; alpha + beta + k + 1; 1 / (1 + discount)). Платёж ближайшего продления, если оно состоится, не дисконтируется. Умножьте на маржу за период — " +
          "получите, сколько клиент ещё принесёт. Без дисконтирования — (beta + k) / (alpha − 1), только при alpha больше 1.",
        rival:
          "В отличие от SBGLIFETIME, уже сделанный платёж не входит. С ростом k значение растёт: кто остался надолго, останется ещё дольше; старые клиенты ценнее новых, и одно число на всю базу её недооценивает. " +
          "В литературе n — число сделанных платежей: n = k + 1. Сразу после продления, уже учтённого в k, разделите на 1 + discount: до следующего платежа целый период.",
        source: "Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85–93.",
      },
      refusals: lifetimeRefusals.ru,
    },
    zh: {
      summary: "按 sBG 模型计算客户的贴现预期剩余寿命（DERL）：下次续约前，今后还会付款多少次。",
      params: { alpha: sbgTexts.zh.alpha, beta: sbgTexts.zh.beta, renewals: "客户至今已续约几次；首次续约前为 0", discount: sbgTexts.zh.discount },
      help: {
        definition:
          "已续约 k 次时：(beta + k) ÷ (alpha + beta + k) × ₂F₁(1, beta + k + 1; alpha + beta + k + 1; 1 ÷ (1 + discount))。即将到来的续约若成，其付款不贴现。乘以每期毛利即为该客户的剩余价值。" +
          "不贴现时为（beta + k）÷（alpha − 1），仅当 alpha 大于 1 时存在。",
        rival:
          "与 SBGLIFETIME 不同，不含已付的款项。数值随 k 增大：留得越久的客户今后留得越久，老客户比新客户更有价值，对全体只用一个数会低估。" +
          "文献中的 n 为已付款次数：n = k + 1。若在续约刚完成时估值（k 已计入这次续约），应再除以 1 + discount：下一次付款还隔一期。",
        source: "Fader 与 Hardie（2010），Customer-Base Valuation in a Contractual Setting，Marketing Science 29(1)，85–93。",
      },
      refusals: lifetimeRefusals.zh,
    },
  },
  examples: [
    { args: [0.668, 3.806, 0, 0.1], result: 5.414856 },
    { args: [0.704, 1.182, [[0], [1], [4]], 0.1], result: [[2.9646621], [4.1034586], [5.8944229]] },
    { args: [1.5, 4, 2], result: 12 },
    { args: [[[0.668], [1.5]], 3.806, 3], result: [["#N/A"], [13.612]] },
  ],
});
