import type { Cell } from "../../cells/Cell";
import { customerLifetimeValue } from "../../core/prediction/customerLifetimeValue";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { share, wholeNumber } from "../kinds";
import { optional } from "../params";
import { table } from "../results";
import { fitRefusals, type FitTexts } from "./fitTexts";
import { logRefusals, logTexts, observation, observationTexts, purchaseLog, purchasesIn } from "./purchaseLog";

/** A hundred years of days: a bound to the work, not to the definition. */
const MOST_PERIODS = 36_525;

/** Every obstacle of either fit, in a sentence that names the fit. */
function refusalsIn({ obstacles, spendObstacles, inChain }: FitTexts): Readonly<Record<string, string>> {
  const { oneCustomer, nobodyAgain, allAlike, parameter, ridge } = obstacles;
  return Object.fromEntries(Object.entries({ oneCustomer, nobodyAgain, allAlike, ...spendObstacles, parameter, ridge }).map(([obstacle, reason]) => [obstacle, `${inChain}${reason}`]));
}

export default defineFunction({
  id: "CLV",
  topic: "prediction",
  params: { ...purchaseLog, periods: wholeNumber(1, MOST_PERIODS, "periods"), discount: optional(share(), 0), ...observation },
  result: table("text", "count", "periods", "periods", "money", "share", "ratio", "money", "money"),
  slow: true,
  compute: ({ periods, discount, until, unitDays, language, ...log }) => {
    const words = wordsIn(language);
    const { firstRows, frequency, recency, age, monetary, alive, purchases, spend, value } = customerLifetimeValue(purchasesIn(log), { periods, discount }, { until, unitDays });
    return [
      [words.customer, words.frequency, words.recencyUnits, words.age, words.meanSpend, words.alive, words.expectedPurchases, words.expectedSpend, words.clv],
      ...Array.from(firstRows, (row, at): Cell[] => [
        log.customer.cellOf(row), frequency[at]!, recency[at]!, age[at]!, frequency[at] === 0 ? "" : monetary[at]!, alive[at]!, purchases[at]!, spend[at]!, value[at]!,
      ]),
    ];
  },
  native: { none: "fit" },
  text: {
    en: {
      summary: "Customer lifetime value from a log of purchases: what each customer can be expected to spend in the coming periods (BG/NBD and Gamma-Gamma).",
      params: {
        ...logTexts.en,
        periods: "how many units ahead, a whole number (52 weeks: a year)",
        discount: "discount rate per unit, a fraction (default 0)",
        ...observationTexts.en,
      },
      help: {
        definition:
          "The whole chain: PURCHASESUMMARY, BGNBDFIT and GAMMAGAMMAFIT on it, then for each customer P(alive), expected purchases (BGNBDEXPECTED), expected spend (GAMMAGAMMAMEAN), and " +
          "CLV = Σ (E(i) − E(i − 1)) / (1 + discount)^i for i = 1 … periods, × expected spend, where E(i) is BGNBDEXPECTED within i units. 10 % a year is 1.1^(1/52) − 1 a week. " +
          "It is revenue still to come: multiply by the margin share for profit.",
        rival:
          "With contracts or subscriptions use LTV or SBGLIFETIME. The sum of past purchases says what has been, not what is to come. The chain assumes that customers buy at a constant rate of their own until they leave unnoticed, " +
          "and that spend has nothing to do with frequency: see CORREL of x and mean spend among repeat buyers. Somebody who bought once counts as alive for certain (P(alive) = 1), so their CLV may be too high. Do not use it where customers " +
          "have been watched for less than a few purchase intervals, for seasonal buying, or across a change of prices. Customers still to be won are not in it. Test it on a period kept back (an earlier until) before you trust it.",
        source:
          "Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4), 415–430; Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equations 6 and 10; " +
          "Fader & Hardie (2013), note 025, equations 1a and 5. Discounting at the end of each unit is ours.",
      },
      refusals: { ...logRefusals.en, ...refusalsIn(fitRefusals.en) },
    },
    ru: {
      summary: "Долгосрочная ценность клиентов по журналу покупок: сколько каждый, как ожидается, потратит за предстоящие периоды (BG/NBD и Gamma-Gamma).",
      params: {
        ...logTexts.ru,
        periods: "на сколько единиц вперёд, целое число (52 недели — год)",
        discount: "ставка дисконтирования за единицу времени, доля (по умолчанию 0)",
        ...observationTexts.ru,
      },
      help: {
        definition:
          "Вся цепочка: PURCHASESUMMARY, по ней BGNBDFIT и GAMMAGAMMAFIT, затем для каждого клиента вероятность активности, ожидаемые покупки (BGNBDEXPECTED), ожидаемые траты за покупку (GAMMAGAMMAMEAN) и " +
          "CLV = Σ (E(i) − E(i − 1)) / (1 + discount)^i по i = 1 … periods, × ожидаемые траты за покупку, где E(i) — BGNBDEXPECTED за i единиц. 10 % в год — это 1,1^(1/52) − 1 в неделю. " +
          "Это будущая выручка: для прибыли умножьте на долю маржи.",
        rival:
          "Для договоров и подписок берите LTV или SBGLIFETIME. Сумма прошлых покупок говорит о том, что было, а не о том, что будет. Предполагается, что клиент покупает с собственной постоянной частотой, пока незаметно " +
          "не уйдёт, и что сумма покупки не связана с частотой: проверьте корреляцию (CORREL, в русском Excel КОРРЕЛ) между x и средней суммой у повторных покупателей. Купивший один раз считается заведомо активным (вероятность 1), поэтому его ценность может быть завышена. Не годится, если за клиентами " +
          "наблюдают меньше нескольких промежутков между покупками, для сезонных покупок и при смене цен. Будущих клиентов здесь нет. Прежде чем верить, проверьте на отложенном периоде (более ранняя дата until).",
        source:
          "Fader, Hardie & Lee (2005), RFM and CLV, Journal of Marketing Research 42(4), 415–430; Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, уравнения 6 и 10; " +
          "Fader & Hardie (2013), записка 025, уравнения 1a и 5. Правило дисконтировать на конец каждой единицы времени наше.",
      },
      refusals: { ...logRefusals.ru, ...refusalsIn(fitRefusals.ru) },
    },
    zh: {
      summary: "由购买记录计算客户终身价值：每位客户在未来若干期内的预期消费（BG/NBD 与 Gamma-Gamma 模型）。",
      params: {
        ...logTexts.zh,
        periods: "预测多少个时间单位，整数（52 周为一年）",
        discount: "每个时间单位的贴现率，小数（默认 0）",
        ...observationTexts.zh,
      },
      help: {
        definition:
          "一个公式完成全部步骤：先做 PURCHASESUMMARY，再据此做 BGNBDFIT 与 GAMMAGAMMAFIT，然后对每位客户给出存活概率、预期购买次数（BGNBDEXPECTED）、预期单次消费（GAMMAGAMMAMEAN），以及 " +
          "CLV = Σ (E(i) − E(i − 1)) ÷ (1 + discount)^i（i = 1……periods）× 预期单次消费，其中 E(i) 为 i 个单位内的 BGNBDEXPECTED。年贴现率 10% 折合每周 1.1^(1/52) − 1。" +
          "结果是未来的收入：要得利润，请乘以毛利率。",
        rival:
          "有合同或订阅时请用 LTV 或 SBGLIFETIME。以往购买的合计只说明过去，不说明未来。本方法假定客户在悄然流失之前以各自恒定的速率购买，且消费金额与购买频次无关：" +
          "请用 CORREL 查看重复购买者的 x 与平均消费的相关系数。只买过一次的客户一律视为存活（存活概率为 1），其价值可能偏高。观察期短于几个购买间隔的客户、季节性购买、调价前后，均不宜使用。尚未获得的客户不在其中。采信之前，请先用留出期检验（把 until 提前）。",
        source:
          "Fader, Hardie & Lee（2005），RFM and CLV，Journal of Marketing Research 42(4)，415–430；Fader, Hardie & Lee（2005），Marketing Science 24(2)，275–284，公式 6、10；" +
          "Fader & Hardie（2013），第 025 号笔记，公式 1a、5。按每单位期末贴现为本产品所定。",
      },
      refusals: { ...logRefusals.zh, ...refusalsIn(fitRefusals.zh) },
    },
  },
  rivals: [
    {
      formula: `
        LET(
          table, CLV(customer,date,amount,periods,discount,until,unitDays,language),
          each, DROP(table,1),
          past, RFM(customer,date,amount,until),
          VSTACK(TAKE(table,1), HSTACK(TAKE(each,,8), XLOOKUP(INDEX(each,,1),INDEX(past,,1),INDEX(past,,4)))))`,
      says: { en: "the sum of past purchases, not what is to come", ru: "сумма прошлых покупок, а не будущих", zh: "以往购买的合计，而非今后的价值" },
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Bob"], ["Cid"], ["Dan"], ["Cid"], ["Eva"], ["Ann"], ["Dan"], ["Eva"], ["Eva"], ["Dan"], ["Dan"]],
        [[45301], [45301], [45302], [45312], [45318], [45327], [45345], [45351], [45374], [45379], [45425], [45469]],
        [[80], [85], [20], [25], [20], [60], [50], [20], [40], [75], [20], [30]],
        52, null, 45473,
      ],
      result: [
        ["Customer", "Frequency", "Recency t_x", "Age T", "Mean repeat spend", "P(alive)", "Expected purchases", "Expected spend", "CLV"],
        ["Ann", 1, 6.2857143, 24.5714286, 50, 0.1966153, 0.3768149, 48.3266094, 18.2101857],
        ["Bob", 0, 0, 24.5714286, "", 1, 1.6485441, 38.1867838, 62.9525983],
        ["Cid", 1, 2.2857143, 24.4285714, 20, 0.1309775, 0.2512817, 22.5762326, 5.6729945],
        ["Dan", 3, 22.4285714, 23, 23.3333333, 0.5972123, 1.406635, 24.1078239, 33.9109079],
        ["Eva", 2, 7.4285714, 20.8571429, 57.5, 0.2305204, 0.5053386, 56.0278326, 28.3130282],
      ],
    },
    {
      args: [
        [["Ann"], ["Bob"], ["Cid"], ["Dan"], ["Cid"], ["Eva"], ["Ann"], ["Dan"], ["Eva"], ["Eva"], ["Dan"], ["Dan"]],
        [[45301], [45301], [45302], [45312], [45318], [45327], [45345], [45351], [45374], [45379], [45425], [45469]],
        [[80], [85], [20], [25], [20], [60], [50], [20], [40], [75], [20], [30]],
        12, 0.01, 45473, 30, "ru",
      ],
      result: [
        ["Клиент", "Частота", "Давность t_x", "Возраст T", "Средняя повторная покупка", "Вероятность активности", "Ожидаемые покупки", "Ожидаемые траты за покупку", "CLV"],
        ["Ann", 1, 1.4666667, 5.7333333, 50, 0.1966153, 0.3750965, 48.3266094, 17.2700878],
        ["Bob", 0, 0, 5.7333333, "", 1, 1.6398245, 38.1867838, 59.52455],
        ["Cid", 1, 0.5333333, 5.7, 20, 0.1309775, 0.2501381, 22.5762326, 5.3803439],
        ["Dan", 3, 5.2333333, 5.3666667, 23.3333333, 0.5972123, 1.4019192, 24.1078239, 32.3368102],
        ["Eva", 2, 1.7333333, 4.8666667, 57.5, 0.2305204, 0.5034644, 56.0278326, 26.9541747],
      ],
    },
    { args: [[["Ann"], ["Bob"], ["Cid"]], [[45301], [45310], [45320]], [[80], [85], [20]], 52], result: "#N/A" },
  ],
});
