import { customerProfit } from "../../core/value/customerProfit";
import { defineFunction } from "../defineFunction";
import { filled } from "../native/filled";
import { noNumbers } from "../native/noNumbers";
import { numberBlock, numberLine } from "../numberBlock";
import { money, number } from "../kinds";
import { column } from "../results";

export default defineFunction({
  id: "CUSTOMERPROFIT",
  topic: "value",
  params: {
    revenue: numberLine(money()),
    cost: numberLine(money()),
    // Any number: a negative count is told by the core, after the sizes.
    activities: numberBlock(number("count")),
    rates: numberLine(money()),
  },
  result: column("money"),
  compute: ({ revenue, cost, activities, rates }) => customerProfit(revenue, cost, activities, rates).map((profit) => [profit]),
  native: `
    IF(${noNumbers("revenue")} + ${noNumbers("cost")} + ${noNumbers("activities")} + ${noNumbers("rates")}
        + (ROWS(rates)*COLUMNS(rates)<>COLUMNS(activities))
        + (ROWS(revenue)*COLUMNS(revenue)>1)*(ROWS(revenue)*COLUMNS(revenue)<>ROWS(activities))
        + (ROWS(cost)*COLUMNS(cost)>1)*(ROWS(cost)*COLUMNS(cost)<>ROWS(activities)), VALUE("?"),
      IF(MIN(activities)<0, SQRT(-1),
        TOCOL(${filled("revenue")}) - TOCOL(${filled("cost")}) - MMULT(${filled("activities")}, TOCOL(${filled("rates")}))))`,
  text: {
    en: {
      summary: "Profit of each customer after the cost of goods and of serving them, in one column.",
      params: {
        revenue: "revenue of each customer",
        cost: "cost of the goods each customer bought",
        activities: "a row for each customer, a column for each activity: how many orders, visits, complaints …",
        rates: "cost of one order, visit, complaint …: one value for each column of activities",
      },
      help: {
        definition: "revenue − cost − Σ activities · rates for each row. No row is dropped: a blank cell is 0, a blank row gives 0.",
        rival:
          "Not revenue − cost: gross margin ranks the big customers first, and some of them turn negative once their orders, visits and complaints are paid for. " +
          "Spreading the cost of service by revenue hides the same. Trap: rates must be costs of one activity, not yearly totals.",
        source: "Course book 004, method of customer profitability; Cooper & Kaplan (1991), Profit Priorities from Activity-Based Costing.",
      },
      refusals: {
        customersDiffer: "{name} has {got} values, but activities has {customers} rows",
        ratesDiffer: "rates has {got} values, but activities has {kinds} columns",
        negativeActivity: "activities, row {row}: {got} is below 0",
      },
    },
    ru: {
      summary: "Прибыль по каждому клиенту после себестоимости и затрат на обслуживание, одним столбцом.",
      params: {
        revenue: "выручка от каждого клиента",
        cost: "себестоимость купленного каждым клиентом",
        activities: "строка на клиента, столбец на вид операций: число заказов, визитов, жалоб и т. п.",
        rates: "стоимость одного заказа, визита, жалобы и т. п.: по числу на каждый столбец activities",
      },
      help: {
        definition: "revenue − cost − Σ activities · rates в каждой строке. Строки не пропускаются: пустая ячейка — 0, пустая строка даёт 0.",
        rival:
          "Это не revenue − cost: по валовой прибыли впереди крупные клиенты, но за вычетом затрат на их заказы, визиты и жалобы некоторые оказываются убыточными. " +
          "То же скрывает и разнесение затрат на обслуживание по выручке. Ловушка: ставка — стоимость одной операции, а не сумма за год.",
        source: "Учебник 004, метод расчёта прибыльности клиента; Cooper & Kaplan (1991), Profit Priorities from Activity-Based Costing.",
      },
      refusals: {
        customersDiffer: "в {name} значений: {got}, а строк в activities: {customers}",
        ratesDiffer: "в rates значений: {got}, а столбцов в activities: {kinds}",
        negativeActivity: "activities, строка {row}: {got} меньше 0",
      },
    },
    zh: {
      summary: "每位客户扣除商品成本和服务成本后的利润，结果为一列。",
      params: {
        revenue: "每位客户的收入",
        cost: "每位客户所购商品的成本",
        activities: "每位客户一行，每项作业一列：订单、拜访、投诉等的次数",
        rates: "每次订单、拜访、投诉等的成本：对应作业的每一列",
      },
      help: {
        definition: "逐行计算：收入 − 成本 − Σ（作业次数 × 单位成本）。不删除任何行：空单元格按 0 计，空行得 0。",
        rival:
          "不是“收入 − 成本”：按毛利排名时大客户居前，而扣除其订单、拜访和投诉的花费后，有的会变为亏损客户。" +
          "把服务成本按收入分摊同样会掩盖这一点。陷阱：单位成本是一次作业的成本，不是全年总额。",
        source: "教材004，客户盈利性计算方法；Cooper & Kaplan（1991），Profit Priorities from Activity-Based Costing。",
      },
      refusals: {
        customersDiffer: "{name} 有 {got} 个值，而 activities 有 {customers} 行",
        ratesDiffer: "rates 有 {got} 个值，而 activities 有 {kinds} 列",
        negativeActivity: "activities，第 {row} 行：{got} 小于 0",
      },
    },
  },
  rivals: [
    {
      formula: `TOCOL(${filled("revenue")}) - TOCOL(${filled("cost")}) + 0*SEQUENCE(ROWS(activities))`,
      says: { en: "gross margin: revenue − cost", ru: "валовая прибыль: revenue − cost", zh: "毛利：收入 − 成本" },
    },
    {
      formula: `
        LET(
          sold, TOCOL(${filled("revenue")}) + 0*SEQUENCE(ROWS(activities)),
          service, SUM(MMULT(${filled("activities")},TOCOL(${filled("rates")}))),
          sold - TOCOL(${filled("cost")}) - service*sold/SUM(sold))`,
      says: { en: "cost of service spread by revenue", ru: "затраты на обслуживание разнесены по выручке", zh: "服务成本按收入分摊" },
    },
  ],
  examples: [
    { args: [[[1000], [400]], [[600], [300]], [[2, 1], [5, 3]], [[20, 50]]], result: [[310], [-150]] },
    { args: [1000, 600, [[4]], 25], result: 300 },
    { args: [[[1000], [null], [500]], [[600], [null], [200]], [[2, 1], [null, null], [0, 4]], [[20], [50]]], result: [[310], [0], [100]] },
    { args: [[[1000], [400]], [[600], [300]], [[2, 1], [5, 3]], 20], result: "#VALUE!" },
    { args: [1000, 600, [[-1]], 25], result: "#NUM!" },
  ],
});
