import type { Cell } from "../../cells/Cell";
import { purchaseSummary } from "../../core/prediction/purchaseSummary";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { table } from "../results";
import { logRefusals, logTexts, observation, observationTexts, purchaseLog, purchasesIn } from "./purchaseLog";
import { rowOfWords } from "../native/stackedWords";
import { rowsUntil } from "../native/groups";
import { purchases } from "../native/purchases";

export default defineFunction({
  id: "PURCHASESUMMARY",
  topic: "prediction",
  params: { ...purchaseLog, ...observation },
  result: table("text", "count", "periods", "periods", "money"),
  remembered: true,
  compute: ({ until, unitDays, language, ...log }) => {
    const words = wordsIn(language);
    const { firstRows, frequency, recency, age, monetary } = purchaseSummary(purchasesIn(log), { until, unitDays });
    return [
      [words.customer, words.frequency, words.recencyUnits, words.age, words.meanSpend],
      ...Array.from(firstRows, (row, at): Cell[] => [log.customer.cellOf(row), frequency[at]!, recency[at]!, age[at]!, frequency[at] === 0 ? "" : monetary[at]!]),
    ];
  },
  native: `
    LET(${rowsUntil("customer", "until")}${purchases}
      row, XMATCH(INDEX(buyer,first,1), person),
      mean, MAP(first,last,LAMBDA(i,j,IF(i=j, "", AVERAGE(INDEX(spent,SEQUENCE(MAX(1,j-i),1,MIN(i+1,j)),1))))),
      IF(SUM(has*1)=0, NA(), IF(bought=0, NA(),
        VSTACK(
          ${rowOfWords("customer", "frequency", "recencyUnits", "age", "meanSpend")},
          SORTBY(
            HSTACK(INDEX(who,row,1), last-first, (INDEX(day,last,1)-INDEX(day,first,1))/unitDays, (ending-INDEX(day,first,1))/unitDays, mean),
            row)))))`,
  text: {
    en: {
      summary: "What the models of repeat buying see of each customer: repeat purchases x, recency t_x, age T and mean repeat spend.",
      params: { ...logTexts.en, ...observationTexts.en },
      help: {
        definition:
          "A purchase is a day on which a customer's sales less refunds are above 0. x = purchases − 1. t_x: time from the first to the last. T: time from the first to until; both in units of unitDays days. " +
          "Mean repeat spend: mean value of the purchases after the first, blank where there are none. Customers in order of first appearance; those without a purchase are left out.",
        rival:
          "Recency here is not that of RFM: it counts forward from the first purchase, so a t_x near T is a good sign. The first purchase is in neither x nor the mean; two receipts of one day are one purchase; " +
          "a refund on another day changes neither. Whoever bought before the log begins looks newer than they are: take only customers who first bought since its start.",
        source: "Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284: x, t_x, T; Fader & Hardie (2013), note 025: mean repeat spend. The rule for refunds is ours, as in PROGRAMKPIS.",
      },
      refusals: logRefusals.en,
    },
    ru: {
      summary: "Что модели повторных покупок знают о каждом клиенте: число повторных покупок x, давность t_x, возраст T и средняя повторная покупка.",
      params: { ...logTexts.ru, ...observationTexts.ru },
      help: {
        definition:
          "Покупка — день, в который продажи клиенту за вычетом возвратов больше 0. x = число покупок − 1. t_x — время от первой покупки до последней, T — от первой до until; оба в единицах по unitDays дней. " +
          "Средняя повторная покупка — средняя сумма покупок после первой; если их нет, пусто. Клиенты — в порядке первого появления; клиентов без покупок в таблице нет.",
        rival:
          "Давность здесь не та, что в RFM: её считают вперёд от первой покупки, и чем ближе t_x к T, тем лучше. Первая покупка не входит ни в x, ни в среднее; два чека за день — одна покупка; возврат в " +
          "другой день не меняет ни того ни другого. Кто покупал ещё до начала журнала, выглядит более новым, чем на самом деле: берите только клиентов, пришедших после его начала.",
        source: "Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284: x, t_x, T; Fader & Hardie (2013), записка 025: средняя повторная покупка. Правило для возвратов наше, как в PROGRAMKPIS.",
      },
      refusals: logRefusals.ru,
    },
    zh: {
      summary: "重复购买模型所需的每位客户数据：重复购买次数 x、最近购买时点 t_x、观察期 T 与平均重复消费。",
      params: { ...logTexts.zh, ...observationTexts.zh },
      help: {
        definition:
          "某客户某日销售额减退款大于 0，即为一次购买。x = 购买次数 − 1；t_x 为首次到最近一次购买的时长，T 为首次购买到 until 的时长，单位均为 unitDays 天；" +
          "平均重复消费为首次以外各次购买的平均金额，没有重复购买时为空。客户按首次出现的先后排列，没有购买的客户不列出。",
        rival:
          "这里的 t_x 不同于 RFM 的近度：它从首次购买向后数，t_x 越接近 T 越好。首次购买既不计入 x，也不计入平均值；同一天两张小票算一次购买；另一天的退款对两者都没有影响。" +
          "记录开始之前就已购买的客户会被误当作较新的客户：请只取记录开始之后首次购买的客户。",
        source: "Fader, Hardie & Lee（2005），Marketing Science 24(2)，275–284：x、t_x、T；Fader & Hardie（2013），第 025 号笔记：平均重复消费。退款的处理为本产品所定，同 PROGRAMKPIS。",
      },
      refusals: logRefusals.zh,
    },
  },
  rivals: [
    {
      formula: `
        LET(
          table, PURCHASESUMMARY(customer,date,amount,until,unitDays,language),
          each, DROP(table,1),
          VSTACK(TAKE(table,1), HSTACK(TAKE(each,,2), INDEX(each,,4)-INDEX(each,,3), DROP(each,,3))))`,
      says: { en: "recency counted back from until, as in RFM", ru: "давность от последней покупки до until, как в RFM", zh: "近度：从最近一次购买数到 until，同 RFM" },
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Bob"], ["Ann"], ["Ann"], ["Cid"], ["Bob"], ["Ann"], ["Dan"], ["Dan"], ["Bob"]],
        [[45292], [45295], [45306], [45306], [45310], [45316], [45327], [45330], [45330], [45341]],
        [[40], [30], [25], [35], [80], [50], [90], [20], [-20], [10]],
      ],
      result: [
        ["Customer", "Frequency", "Recency t_x", "Age T", "Mean repeat spend"],
        ["Ann", 2, 5, 7, 75],
        ["Bob", 2, 6.5714286, 6.5714286, 30],
        ["Cid", 0, 0, 4.4285714, ""],
      ],
    },
    {
      args: [[["Ann"], ["Bob"], ["Ann"], ["Cid"]], [[45292], [45295], [45306], [45330]], [[40], [30], [25], [80]], 45310, 1, "ru"],
      result: [
        ["Клиент", "Частота", "Давность t_x", "Возраст T", "Средняя повторная покупка"],
        ["Ann", 1, 14, 18, 25],
        ["Bob", 0, 0, 15, ""],
      ],
    },
    { args: [[["Ann"], ["Bob"]], [[45292], [45295]], [[40], [30]], 45000], result: "#N/A" },
  ],
});
