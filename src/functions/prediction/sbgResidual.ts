import { sbgResidual } from "../../core/prediction/sbgResidual";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { discount, lifetimeRefusals, renewals, sbgModel, sbgTexts } from "./sbgModel";
import { eachOf } from "../native/eachOf";
import { lifetime } from "./sbgSteps";

export default defineFunction({
  id: "SBGRESIDUAL",
  topic: "prediction",
  params: { ...sbgModel, renewals, discount },
  result: cell("periods"),
  compute: ({ alpha, beta, renewals, discount }) => sbgResidual(alpha, beta, renewals, discount),
  native: eachOf({ a: "alpha", b: "beta", renewed: "renewals", rate: "discount" }, `(b+renewed)/(a+b+renewed)*${lifetime("a", "(b+renewed+1)")}`),
  text: {
    en: {
      summary: "What the payments still to come from a customer are worth just before a renewal, counted in payments of today: discounted expected residual lifetime (DERL), by the sBG model.",
      params: { alpha: sbgTexts.en.alpha, beta: sbgTexts.en.beta, renewals: "how many times the customer has renewed so far; 0 before the first renewal", discount: sbgTexts.en.discount },
      help: {
        definition:
          "With k renewals so far: (beta + k) / (alpha + beta + k) · ₂F₁(1, beta + k + 1; alpha + beta + k + 1; 1 / (1 + discount)). ₂F₁ is the hypergeometric series. The payment of the coming renewal, if it comes, is not discounted. Multiply by the margin of a period for " +
          "what the customer is still worth. Without a discount it is (beta + k) / (alpha − 1), for alpha above 1 only.",
        rival:
          "Unlike SBGLIFETIME it leaves out the payment already made. It grows with k: whoever has stayed long will stay longer, so long-standing customers are worth more than new ones, and one churn rate for all undervalues the base. " +
          "The literature's n counts payments made: n = k + 1. Just after a renewal (already counted in k) divide by 1 + discount: the next payment is a period away. What the model assumes: SBGFIT.",
        source: "Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85–93.",
      },
      refusals: lifetimeRefusals.en,
    },
    ru: {
      summary: "Скольким сегодняшним платежам равноценны ещё предстоящие платежи клиента перед самым продлением: дисконтированный ожидаемый остаточный срок жизни (DERL) по модели sBG.",
      params: { alpha: sbgTexts.ru.alpha, beta: sbgTexts.ru.beta, renewals: "сколько раз клиент уже продлил договор; до первого продления — 0", discount: sbgTexts.ru.discount },
      help: {
        definition:
          "После k продлений: (beta + k) / (alpha + beta + k) · ₂F₁(1, beta + k + 1; alpha + beta + k + 1; 1 / (1 + discount)), где ₂F₁ — гипергеометрический ряд. Платёж ближайшего продления, если оно состоится, не дисконтируется. Умножьте на маржу за период — " +
          "получите, сколько клиент ещё принесёт. Без дисконтирования это (beta + k) / (alpha − 1), только при alpha больше 1.",
        rival:
          "В отличие от SBGLIFETIME, уже сделанный платёж не входит. С ростом k значение растёт: кто с вами давно, останется ещё дольше; давние клиенты ценнее новых, и один коэффициент оттока на всех занижает ценность базы. " +
          "В литературе n — число сделанных платежей: n = k + 1. Сразу после продления, уже учтённого в k, разделите на 1 + discount: до следующего платежа целый период. Что предполагает модель — см. SBGFIT.",
        source: "Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85–93.",
      },
      refusals: lifetimeRefusals.ru,
    },
    zh: {
      summary: "在下次续约前夕，客户今后的付款折成现值相当于多少次付款：按 sBG 模型计算的贴现预期剩余寿命（DERL）。",
      params: { alpha: sbgTexts.zh.alpha, beta: sbgTexts.zh.beta, renewals: "客户至今已续约几次；首次续约前为 0", discount: sbgTexts.zh.discount },
      help: {
        definition:
          "已续约 k 次时：(beta + k) ÷ (alpha + beta + k) × ₂F₁(1, beta + k + 1; alpha + beta + k + 1; 1 ÷ (1 + discount))，₂F₁ 为超几何级数。即将到来的续约如果成功，这次付款不贴现。乘以每期毛利即为该客户的剩余价值。" +
          "不贴现时为 (beta + k) ÷ (alpha − 1)，仅当 alpha 大于 1 时存在。",
        rival:
          "与 SBGLIFETIME 不同，不含已付的款项。数值随 k 增大：留得越久的客户今后留得越久，老客户比新客户更有价值，对所有客户用同一流失率会低估整个客户群。" +
          "文献中的 n 为已付款次数：n = k + 1。若在续约刚完成时估值（k 已计入这次续约），应再除以 1 + discount：下一次付款还隔一期。模型的假定见 SBGFIT。",
        source: "Fader & Hardie（2010），Customer-Base Valuation in a Contractual Setting，Marketing Science 29(1)，85–93。",
      },
      refusals: lifetimeRefusals.zh,
    },
  },
  rivals: [
    {
      formula: "LTV(1,alpha/(alpha+beta),discount)*beta/(alpha+beta)",
      says: { en: "one churn rate for all, that of the first renewal", ru: "один коэффициент оттока на всех, как при первом продлении", zh: "所有客户同一流失率（取首次续约时）" },
    },
    {
      formula: "SBGRESIDUAL(alpha,beta,renewals,discount)/(1+discount)",
      says: { en: "just after a renewal: the next payment is a period away", ru: "сразу после продления: до следующего платежа целый период", zh: "刚续约之后：下次付款在一期之后" },
    },
  ],
  examples: [
    { args: [0.668, 3.806, 0, 0.1], result: 5.414856 },
    { args: [0.704, 1.182, [[0], [1], [4]], 0.1], result: [[2.9646621], [4.1034586], [5.8944229]] },
    { args: [1.5, 4, 2], result: 12 },
    { args: [[[0.668], [1.5]], 3.806, 3], result: [["#N/A"], [13.612]] },
  ],
});
