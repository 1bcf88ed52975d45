import { churnMix } from "../../core/churn/churnMix";
import { defineFunction } from "../defineFunction";
import { count, share } from "../kinds";
import { filled } from "../native/filled";
import { amounts } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "CHURNMIX",
  topic: "churn",
  params: { customers: amounts(count(), { group: "groups" }), rates: amounts(share(), { group: "groups" }) },
  result: cell("share"),
  compute: ({ customers, rates }) => churnMix(customers, rates),
  native: `
    SUMPRODUCT(${filled("customers")} * ${filled("rates")})
    / SUMPRODUCT(${filled("customers")} + 0*${filled("rates")})`,
  text: {
    en: {
      summary: "Churn rate of several groups together, weighted with their customers.",
      params: {
        customers: "customers of each group, counted as the base of its rate",
        rates: "churn rate of each group",
      },
      help: {
        definition: "Σ customers · rate / Σ customers: all customers lost, divided by all customers.",
        rival:
          "Not the simple mean of the rates: in case 01 it is 32.5 % instead of 28.5 %. " +
          "Trap: the total moves with the mix. It can rise while every group improves; compare the groups as well.",
        source: "Course book 003, case 01.",
      },
      refusals: { noCustomers: "the groups have no customers to weight with" },
    },
    ru: {
      summary: "Общий коэффициент оттока нескольких групп, взвешенный по числу клиентов.",
      params: {
        customers: "число клиентов в каждой группе — та база, от которой взят её коэффициент",
        rates: "коэффициент оттока каждой группы",
      },
      help: {
        definition: "Σ customers · rate / Σ customers: все ушедшие, делённые на всех клиентов.",
        rival:
          "Не простое среднее коэффициентов: в кейсе 01 оно даёт 32,5 % вместо 28,5 %. " +
          "Ловушка: итог зависит от состава. Он может расти, когда в каждой группе стало лучше; сравнивайте и сами группы.",
        source: "Учебник 003, кейс 01.",
      },
      refusals: { noCustomers: "в группах нет ни одного клиента, взвешивать не по чему" },
    },
    zh: {
      summary: "多个客户组的总体流失率，按客户数加权。",
      params: {
        customers: "各组客户数，即该组流失率的基数",
        rates: "各组的客户流失率",
      },
      help: {
        definition: "Σ（客户数 × 流失率）÷ Σ 客户数：全部流失客户除以全部客户。",
        rival:
          "不是流失率的简单平均：案例01中简单平均为 32.5%，加权为 28.5%。" +
          "陷阱：总体流失率受客户结构影响，各组都在改善时它也可能上升，因此还要逐组比较。",
        source: "教材003，案例01。",
      },
      refusals: { noCustomers: "各组客户数之和为 0，无法加权" },
    },
  },
  rivals: [
    {
      formula: "AVERAGE(rates)",
      says: { en: "simple mean of the rates", ru: "простое среднее коэффициентов", zh: "各组流失率的简单平均" },
    },
  ],
  examples: [
    { args: [[[130], [320]], [[0.42], [0.23]]], result: 0.2848889 },
    { args: [[[1000, 600]], [[0.08, 0.3]]], result: 0.1625 },
    { args: [[[0], [0]], [[0.1], [0.2]]], result: "#DIV/0!" },
    { args: [[[130], [320]], [[42], [23]]], result: "#VALUE!" },
  ],
});
