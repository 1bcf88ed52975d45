import type { PnbdModel } from "../../core/prediction/pnbdAlive";
import { pnbdResidual } from "../../core/prediction/pnbdResidual";
import { defineFunction } from "../defineFunction";
import { share } from "../kinds";
import { cell } from "../results";
import { history, historyRefusals, historyTexts, modelRefusals } from "./histories";
import { model } from "./model";
import { pnbdTexts } from "./pnbdTexts";
import { impossible, withModel } from "./nativeSteps";
import { eachOf } from "../native/eachOf";
import { PNBD, pnbdAliveNow } from "./pnbdSteps";

export default defineFunction({
  id: "PNBDRESIDUAL",
  topic: "prediction",
  params: { model: model<PnbdModel>(4), discount: share(), ...history },
  result: cell("ratio"),
  compute: ({ model, discount, frequency, recency, age }) => pnbdResidual(model, discount, frequency, recency, age),
  native: `
    ${withModel(PNBD, eachOf({ rate: "discount", x: "frequency", last: "recency", span: "age" }, `
      IF(${impossible("x", "last", "span")}, SQRT(-1),
        IF((rate=0)*(s<=1), NA(),
          LET(
            z, IF(rate<0.0001, rate*(1-rate/2+rate^2/3), LN(1+rate))*(beta+span),
            low, -LN(1+z+s)-40,
            y, low+0.25*SEQUENCE(4*INT(50-LN(z)-low)),
            ${pnbdAliveNow}*(r_+x)/(alpha+span)*(beta+span)*IF(rate=0, 1/(s-1), 0.25*SUM(EXP(y-z*EXP(y)-s*LN(1+EXP(y))))))))`))}`,
  text: {
    en: {
      summary: "All purchases still to expect of a customer, each discounted to today (DERT), by the Pareto/NBD model.",
      params: {
        model: pnbdTexts.en.model, discount: "discount rate per unit of time of the model, 0 for none",
        frequency: historyTexts.en.frequency, recency: historyTexts.en.recency, age: historyTexts.en.age,
      },
      help: {
        definition:
          "Discounted expected residual transactions: the sum of the expected purchases from T on without end, each times e^(−δt) with δ = ln(1 + discount), t being its time after T. Multiply by the margin of a purchase for what the customer is still worth. " +
          "Without a discount it is finite only for s > 1.",
        rival:
          "The rate belongs to the unit of the model: with weeks, 10 % a year is 1.1^(1/52) − 1 = 0.18 % a week; 10 % typed there makes the future vanish. PNBDEXPECTED counts the purchases within a span of time and does not discount. " +
          "The far future weighs much and nobody has seen it: where PNBDEXPECTED over a few years gives much less, rely on that. What the model assumes and when not to use it: PNBDFIT.",
        source: "Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves, Journal of Marketing Research 42(4), 415–430, equation 2.",
      },
      refusals: { ...historyRefusals.en, ...modelRefusals.en, infiniteResidual: "with s = {s}, not above 1, the sum is infinite without a discount: give a discount rate above 0" },
    },
    ru: {
      summary: "Все ещё ожидаемые покупки клиента с дисконтированием на сегодня (DERT) по модели Pareto/NBD.",
      params: {
        model: pnbdTexts.ru.model, discount: "ставка дисконтирования за единицу времени модели; 0 — без дисконтирования",
        frequency: historyTexts.ru.frequency, recency: historyTexts.ru.recency, age: historyTexts.ru.age,
      },
      help: {
        definition:
          "Дисконтированные ожидаемые предстоящие покупки: сумма ожидаемых покупок после T без ограничения срока, каждая с множителем e^(−δt), где δ = ln(1 + discount), а t — время покупки, считая от T. Умноженная на маржу покупки, она показывает, сколько клиент ещё принесёт. " +
          "Без дисконтирования сумма конечна только при s > 1.",
        rival:
          "Ставка — за единицу времени модели: если это недели, 10 % в год — это 1,1^(1/52) − 1 = 0,18 % в неделю; с 10 % в неделю будущее почти ничего не стоит. PNBDEXPECTED считает покупки за срок и не дисконтирует. " +
          "Далёкое будущее весит много, а его никто не видел: если PNBDEXPECTED за несколько лет даёт намного меньше, опирайтесь на неё. Что предполагает модель и когда её не применять — см. PNBDFIT.",
        source: "Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves, Journal of Marketing Research 42(4), 415–430, уравнение 2.",
      },
      refusals: { ...historyRefusals.ru, ...modelRefusals.ru, infiniteResidual: "при s = {s}, то есть не больше 1, сумма без дисконтирования бесконечна: укажите ставку дисконтирования больше 0" },
    },
    zh: {
      summary: "按 Pareto/NBD 模型计算客户今后全部预期购买次数的贴现值（DERT）。",
      params: {
        model: pnbdTexts.zh.model, discount: "每个模型时间单位的贴现率；0 表示不贴现",
        frequency: historyTexts.zh.frequency, recency: historyTexts.zh.recency, age: historyTexts.zh.age,
      },
      help: {
        definition:
          "贴现的预期剩余交易次数：T 之后不限期的预期购买之和，每次乘以 e^(−δt)，其中 δ = ln(1 + discount)，t 为该次购买距 T 的时长。再乘以每次购买的毛利，即为该客户的剩余价值。" +
          "不贴现时，仅当 s > 1 总和才有限。",
        rival:
          "贴现率须与模型的时间单位一致：以周为单位时，年率 10% 相当于每周 1.1^(1/52) − 1 = 0.18%；若误填 10%，未来价值几乎归零。PNBDEXPECTED 只计一段时间内的购买，不贴现。" +
          "遥远的未来占比很大，却无人见过：若 PNBDEXPECTED 在几年期限内的结果小得多，宜以 PNBDEXPECTED 为准。模型的假定与不适用的情形见 PNBDFIT。",
        source: "Fader, Hardie & Lee（2005），RFM and CLV: Using Iso-Value Curves，Journal of Marketing Research 42(4)，415–430，公式 2。",
      },
      refusals: { ...historyRefusals.zh, ...modelRefusals.zh, infiniteResidual: "s = {s}，不大于 1，不贴现时总和为无穷大：请给出大于 0 的贴现率" },
    },
  },
  examples: [
    { args: [[[0.553], [10.578], [0.606], [11.669]], 0.0018, 2, 30.43, 38.86], result: 8.248679 },
    { args: [[[0.553], [10.578], [0.606], [11.669]], [[0.0009], [0.0018], [0.0036]], 7, 35, 38.86], result: [[38.6319874], [26.2822823], [17.3107741]] },
    { args: [[[0.8], [9], [1.5], [20]], 0, [[0], [4]], [[0], [30]], 39], result: [[0.1883275], [7.9118368]] },
    { args: [[[0.553], [10.578], [0.606], [11.669]], 0, 2, 30.43, 38.86], result: "#N/A" },
  ],
});
