import { programKpis } from "../../core/segments/programKpis";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { date, language, money, wholeNumber } from "../kinds";
import { column, key, optional } from "../params";
import { labelled } from "../results";
import { columnOfWords } from "../native/stackedWords";
import { worded } from "../native/worded";
import { rowsWith } from "../native/groups";
import { purchases } from "../native/purchases";

export default defineFunction({
  id: "PROGRAMKPIS",
  topic: "segments",
  params: {
    customer: key(),
    date: column(date()),
    amount: column(money()),
    regularFrom: optional(wholeNumber(1), 3),
    language: optional(language(), "en"),
  },
  result: labelled("count", "money", "days", "count", "share", "money"),
  remembered: true,
  compute: ({ customer, date, amount, regularFrom, language }) => {
    const words = wordsIn(language);
    const kpis = programKpis(customer.codes, date, amount, regularFrom);
    return [
      [words.label, words.value],
      [words.repeatPurchases, kpis.repeatPurchases],
      [words.repeatSum, kpis.repeatSum],
      [words.meanGapDays, kpis.meanGapDays ?? ""],
      [words.regularCustomers, kpis.regularCustomers],
      [words.repeatRate, kpis.repeatRate],
      [words.averageCheck, kpis.averageCheck],
    ];
  },
  native: `
    LET(${rowsWith("customer")}${purchases}
      repeated, --(buyer=TAKE(VSTACK("",buyer),bought)),
      repeats, SUM(repeated),
      IF(bought=0, NA(),
        HSTACK(
          ${columnOfWords("label", "repeatPurchases", "repeatSum", "meanGapDays", "regularCustomers", "repeatRate", "averageCheck")},
          VSTACK(
            ${worded("value")},
            repeats,
            SUM(repeated*spent),
            IF(repeats=0, "", SUM(INDEX(day,last,1)-INDEX(day,first,1))/repeats),
            SUM(--(last-first+1>=regularFrom)),
            SUM(--(last>first))/ROWS(first),
            SUM(spent)/bought))))`,
  text: {
    en: {
      summary: "Six indicators of a loyalty programme from its sales: repeat purchases, their sum, days between purchases, regulars, repeat rate, average check.",
      params: {
        customer: "the customer of each sale",
        date: "the day of each sale",
        amount: "its amount; refunds negative",
        regularFrom: "purchases from which a customer is regular (default 3)",
        language: 'language of the words: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "A purchase is a day on which a customer's sales less refunds are above 0. Repeat purchases are all but a customer's first; the days between purchases are the mean of all gaps pooled; " +
          "repeat rate = customers with two or more purchases / customers with a purchase; average check = sum of purchases / purchases.",
        rival:
          "Receipts are not purchases here: two on one day are one. A refund on another day changes no purchase and is not in the sums. The mean of the customers' own mean gaps is another figure. " +
          "Blank days between purchases: nobody bought twice. Compare with a control group or the same period before.",
        source: "Course book 004, day 1, topic 5: four of its six indicators. Repeat rate and average check are ours; complaints and preferences come from the register and the survey.",
      },
      refusals: { noPurchase: "there is no purchase: no customer has a day with sales above refunds" },
    },
    ru: {
      summary: "Шесть показателей программы лояльности по продажам: повторные покупки и их сумма, дни между покупками, постоянные покупатели, доля повторных покупателей, средний чек.",
      params: {
        customer: "клиент по каждой продаже",
        date: "день каждой продажи",
        amount: "сумма; возвраты со знаком минус",
        regularFrom: "с какого числа покупок покупатель считается постоянным (по умолчанию 3)",
        language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "Покупка — день, в который продажи клиенту за вычетом возвратов больше 0. Повторные покупки — все, кроме первой у каждого клиента; дни между покупками — среднее по всем промежуткам вместе; " +
          "доля повторных покупателей = купившие дважды и чаще / все купившие; средний чек = сумма покупок / число покупок.",
        rival:
          "Чек здесь не покупка: два чека за день — одна покупка. Возврат в другой день не меняет покупку и в суммы не входит. Среднее из средних по клиентам — другой показатель. " +
          "Если дни между покупками пусты, дважды не купил никто. Сравнивайте с контрольной группой или с таким же периодом раньше.",
        source: "Учебник 004, день 1, тема 5: четыре из шести показателей. Доля повторных покупателей и средний чек добавлены нами; жалобы и предпочтения берут из журнала жалоб и опроса.",
      },
      refusals: { noPurchase: "покупок нет: ни у одного клиента нет дня, в который продажи больше возвратов" },
    },
    zh: {
      summary: "从销售记录得出忠诚计划的六项指标：重复购买次数及金额、购买间隔、常购客户数、复购率、客单价。",
      params: {
        customer: "每笔销售的客户",
        date: "每笔销售的日期",
        amount: "金额；退款为负数",
        regularFrom: "购买多少次起算常购客户（默认 3）",
        language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "某客户某日销售额减退款大于 0，即为一次购买。重复购买是每位客户首次以外的全部购买；购买间隔是全部间隔合并后的平均天数；" +
          "复购率 = 购买两次及以上的客户数 ÷ 有过购买的客户数；客单价 = 购买金额合计 ÷ 购买次数。",
        rival:
          "这里的购买不等于小票：同一天两张小票算一次。另一天的退款不改变购买，也不计入金额。先按客户求平均间隔再平均，是另一个指标。" +
          "购买间隔为空表示没有人买过两次。请与对照组比较，或与此前等长的期间比较。",
        source: "教材004，第一天，主题5：六项监测指标中的四项；复购率和客单价为本课程所加，投诉与偏好取自投诉登记和问卷。",
      },
      refusals: { noPurchase: "没有任何购买：没有一位客户在某一天的销售额大于退款" },
    },
  },
  rivals: [
    {
      formula: `
        LET(
          table, PROGRAMKPIS(customer,date,amount,regularFrom,language),
          each, DROP(PURCHASESUMMARY(customer,date,amount,,1),1),
          again, FILTER(each,INDEX(each,,2)>0),
          VSTACK(TAKE(table,3), HSTACK(INDEX(table,4,1),AVERAGE(INDEX(again,,3)/INDEX(again,,2))), DROP(table,4)))`,
      says: { en: "days between purchases: the mean of the customers' own mean gaps", ru: "дни между покупками: среднее из средних по клиентам", zh: "购买间隔：先按客户求平均，再求总平均" },
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Bob"], ["Ann"], ["Bob"], ["Cem"], ["Ann"]],
        [[45292], [45292], [45302], [45322], [45322], [45332]],
        [[40], [30], [50], [20], [100], [60]],
      ],
      result: [
        ["Label", "Value"],
        ["Repeat purchases", 3],
        ["Sum of repeat purchases", 130],
        ["Mean days between purchases", 23.3333333],
        ["Regular customers", 1],
        ["Repeat rate", 0.6666667],
        ["Average check", 50],
      ],
    },
    {
      args: [[["Ann"], ["Ann"], ["Bob"]], [[45292], [45299], [45299]], [[40], [50], [30]], 2, "ru"],
      result: [
        ["Показатель", "Значение"],
        ["Повторные покупки", 1],
        ["Сумма повторных покупок", 50],
        ["Среднее число дней между покупками", 7],
        ["Постоянные покупатели", 1],
        ["Доля повторных покупателей", 0.5],
        ["Средний чек", 40],
      ],
    },
    { args: [[["Ann"], ["Ann"]], [[45292], [45292]], [[40], [-40]]], result: "#N/A" },
  ],
});
