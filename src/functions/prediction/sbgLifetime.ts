import { sbgLifetime } from "../../core/prediction/sbgLifetime";
import { defineFunction } from "../defineFunction";
import { cell } from "../results";
import { discount, lifetimeRefusals, sbgModel, sbgTexts } from "./sbgModel";
import { eachOf } from "../native/eachOf";
import { lifetime } from "./sbgSteps";

export default defineFunction({
  id: "SBGLIFETIME",
  topic: "prediction",
  params: { ...sbgModel, discount },
  result: cell("periods"),
  compute: ({ alpha, beta, discount }) => sbgLifetime(alpha, beta, discount),
  native: eachOf({ a: "alpha", b: "beta", rate: "discount" }, lifetime("a", "b")),
  text: {
    en: {
      summary: "How many payments a new customer is worth today, the first one included: discounted expected lifetime (DEL), by the sBG model.",
      params: sbgTexts.en,
      help: {
        definition:
          "Σ S(t) / (1 + discount)ᵗ from t = 0 = ₂F₁(1, beta; alpha + beta; 1 / (1 + discount)). S is SBGSURVIVAL and ₂F₁ the hypergeometric series. The first payment comes at once and counts in full. Multiply by the margin of a period for the lifetime value of a new customer. " +
          "Without a discount it is the mean number of payments, (alpha + beta − 1) / (alpha − 1), for alpha above 1 only.",
        rival:
          "1 / churn, like LTV, gives all customers one churn rate and is too low where they differ. With alpha up to 1 so many hardly ever leave that the mean without a discount is infinite. Part of the value lies far beyond the data: " +
          "at 10 % a quarter to a third of it comes from the seventh renewal on in the published examples. For somebody who is already a customer: SBGRESIDUAL. What the model assumes: SBGFIT.",
        source: "Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85–93.",
      },
      refusals: lifetimeRefusals.en,
    },
    ru: {
      summary: "Скольким платежам сегодня равноценен новый клиент, считая первый платёж: дисконтированный ожидаемый срок жизни (DEL) по модели sBG.",
      params: sbgTexts.ru,
      help: {
        definition:
          "Сумма S(t) / (1 + discount)ᵗ начиная с t = 0, равная ₂F₁(1, beta; alpha + beta; 1 / (1 + discount)); S — SBGSURVIVAL, ₂F₁ — гипергеометрический ряд. Первый платёж приходит сразу и засчитывается целиком. Умножьте на маржу за период — получите долгосрочную ценность нового клиента. " +
          "Без дисконтирования это среднее число платежей, (alpha + beta − 1) / (alpha − 1), только при alpha больше 1.",
        rival:
          "Выражение 1 / отток, как и LTV, приписывает всем один коэффициент оттока и занижает результат там, где клиенты различаются. При alpha не больше 1 тех, кто почти никогда не уходит, так много, что среднее без дисконтирования бесконечно. " +
          "Часть ценности лежит далеко за пределами данных: в опубликованных примерах при 10 % от четверти до трети её приходит начиная с седьмого продления. Для того, кто уже клиент, — SBGRESIDUAL. Что предполагает модель — см. SBGFIT.",
        source: "Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85–93.",
      },
      refusals: lifetimeRefusals.ru,
    },
    zh: {
      summary: "新客户的全部付款折成现值相当于多少次付款，含首次：按 sBG 模型计算的贴现预期寿命（DEL）。",
      params: sbgTexts.zh,
      help: {
        definition:
          "从 t = 0 起对 S(t) ÷ (1 + discount)ᵗ 求和，即 ₂F₁(1, beta; alpha + beta; 1 ÷ (1 + discount))；S 为 SBGSURVIVAL，₂F₁ 为超几何级数。首次付款即期到账，全额计入。乘以每期毛利即为新客户的终身价值。" +
          "不贴现时为平均付款次数 (alpha + beta − 1) ÷ (alpha − 1)，仅当 alpha 大于 1 时存在。",
        rival:
          "1 ÷ 流失率（LTV 亦然）假定所有客户流失率相同，客户各不相同时会低估。alpha 不大于 1 时，几乎从不离开的客户太多，不贴现的平均值为无穷大。" +
          "价值有一部分远在数据之外：在文献的例子中，贴现率 10% 时有四分之一到三分之一来自第七次续约及以后。对已有客户请用 SBGRESIDUAL。模型的假定见 SBGFIT。",
        source: "Fader & Hardie（2010），Customer-Base Valuation in a Contractual Setting，Marketing Science 29(1)，85–93。",
      },
      refusals: lifetimeRefusals.zh,
    },
  },
  rivals: [
    {
      formula: "LTV(1,alpha/(alpha+beta),discount)",
      says: { en: "one churn rate for all, that of the first renewal", ru: "один коэффициент оттока на всех, как при первом продлении", zh: "所有客户同一流失率（取首次续约时）" },
    },
  ],
  examples: [
    { args: [0.668, 3.806, 0.1], result: 5.9225964 },
    { args: [0.704, 1.182, [[0.05], [0.1], [0.15]]], result: [[4.95854], [3.6951474], [3.1061021]] },
    { args: [1.5, 4], result: 9 },
    { args: [0.668, 3.806], result: "#N/A" },
  ],
});
