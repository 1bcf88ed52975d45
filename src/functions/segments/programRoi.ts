import { programRoi } from "../../core/segments/programRoi";
import { defineFunction } from "../defineFunction";
import { count, money } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "PROGRAMROI",
  topic: "segments",
  params: { treated: money(), control: money(), customers: count(), cost: money() },
  result: cell("share"),
  compute: ({ treated, control, customers, cost }) => programRoi(treated, control, customers, cost),
  native: "((treated-control)*customers-cost)/cost",
  text: {
    en: {
      summary: "Return on a loyalty programme against a control group, as a share of its cost.",
      params: {
        treated: "margin per customer in the programme",
        control: "margin per customer in the control group, over the same period",
        customers: "customers in the programme",
        cost: "full cost of the programme in the period, rewards included",
      },
      help: {
        definition: "((treated − control) · customers − cost) / cost. 0: it pays for itself; −1: it changes nothing.",
        rival:
          "Before against after is not the effect of the programme: the season, prices and the zeal of those who joined are in it. Draw the control group by lot. " +
          "Use margin, not revenue; with revenue the return is overstated by the cost of the goods.",
        source: "Course book 004, day 1, topic 5: effectiveness of loyalty programmes; the formula is the usual return on investment.",
      },
      refusals: { noCost: "the cost is 0, so there is nothing to divide by" },
    },
    ru: {
      summary: "Отдача от программы лояльности (ROI) по сравнению с контрольной группой, в долях затрат на программу.",
      params: {
        treated: "маржа на клиента в программе",
        control: "маржа на клиента в контрольной группе за тот же период",
        customers: "число клиентов в программе",
        cost: "полные затраты на программу за период, включая вознаграждения",
      },
      help: {
        definition: "((treated − control) · customers − cost) / cost. 0 — программа себя окупает, −1 — ничего не меняет.",
        rival:
          "Сравнение «до и после» — не эффект программы: в нём и сезон, и цены, и то, что вступают самые активные. Контрольную группу отбирайте случайно. " +
          "Берите маржу, а не выручку: по выручке отдача завышена на себестоимость товара.",
        source: "Учебник 004, день 1, тема 5: эффективность программ лояльности; формула — обычная рентабельность инвестиций (ROI).",
      },
      refusals: { noCost: "затраты равны 0, делить не на что" },
    },
    zh: {
      summary: "忠诚计划的投资回报率：与对照组相比的净收益，占计划成本的比例。",
      params: {
        treated: "计划内每位客户的毛利",
        control: "同一期间对照组每位客户的毛利",
        customers: "计划内的客户数",
        cost: "期间内计划的全部成本，含奖励",
      },
      help: {
        definition: "[（计划内毛利 − 对照组毛利）× 客户数 − 成本] ÷ 成本。0 表示收支相抵，−1 表示毫无效果。",
        rival:
          "前后对比不等于计划的效果，其中混有季节、价格以及主动入会者本来的热情。对照组应随机抽取。" +
          "请用毛利而不是收入：用收入会因忽略商品成本而高估回报。",
        source: "教材004，第一天，主题5：忠诚计划的成效；公式为通行的投资回报率。",
      },
      refusals: { noCost: "成本为 0，不能作分母" },
    },
  },
  examples: [
    { args: [120, 100, 1000, 12000], result: 0.6666667 },
    { args: [[[112], [100]], 100, 1000, 12000], result: [[0], [-1]] },
    { args: [95, 100, 1000, 10000], result: -1.5 },
    { args: [120, 100, 1000, 0], result: "#DIV/0!" },
  ],
});
