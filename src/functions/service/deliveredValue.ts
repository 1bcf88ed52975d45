import { deliveredValue } from "../../core/service/deliveredValue";
import { defineFunction } from "../defineFunction";
import { number } from "../kinds";
import { amounts } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "DELIVEREDVALUE",
  topic: "service",
  params: { values: amounts(number(), { mayBeEmpty: true }), costs: amounts(number(), { mayBeEmpty: true }) },
  result: cell("number"),
  compute: ({ values, costs }) => deliveredValue(values, costs),
  native: "SUM(values)-SUM(costs)",
  text: {
    en: {
      summary: "Delivered value: what the customer gets from an offer, less what the offer costs the customer.",
      params: {
        values: "product, personnel, service and image value, as the customer sees them",
        costs: "the customer's money, time, energy and physical effort, in the same unit, as positive numbers",
      },
      help: {
        definition: "Σ values − Σ costs. The course book counts four values and four costs; the two lists may have different lengths.",
        rival:
          "This is the customer's gain, not the company's profit. Where not everything can be put into money, use points for all of it: money and points do not add up. " +
          "One figure says little; compare it with a competitor's offer rated the same way.",
        source: "Course book 003, formula 4.",
      },
    },
    ru: {
      summary: "Предоставленная ценность: что клиент получает от предложения за вычетом того, во что оно ему обходится.",
      params: {
        values: "ценность продукта, персонала, сервиса и имиджа глазами клиента",
        costs: "издержки клиента: деньги, время, душевные и физические силы; в тех же единицах, положительными числами",
      },
      help: {
        definition: "Σ values − Σ costs. В учебнике по четыре слагаемых с каждой стороны; длина списков может быть разной.",
        rival:
          "Это выигрыш клиента, а не прибыль компании. Если не всё выражается в деньгах, оценивайте всё в баллах: деньги с баллами не складывают. " +
          "Одно число мало о чём говорит: сравните его с предложением конкурента, оценённым так же.",
        source: "Учебник 003, формула 4.",
      },
    },
    zh: {
      summary: "让渡价值：客户从产品与服务中得到的总价值，减去客户付出的总成本。",
      params: {
        values: "客户眼中的产品价值、人员价值、服务价值和形象价值",
        costs: "客户付出的货币、时间、精力和体力成本，单位相同，以正数填写",
      },
      help: {
        definition: "Σ 价值 − Σ 成本。教材列出四项价值和四项成本；两个列表的长度可以不同。",
        rival:
          "这是客户的所得，不是企业的利润。若不能全部折算成货币，就全部用分值：货币与分值不能相加。" +
          "单看一个数字意义不大，应与按同样方法评分的竞争对手产品相比。",
        source: "教材003，公式4。",
      },
    },
  },
  examples: [
    { args: [[[8], [7], [6], [5]], [[6], [3], [2], [1]]], result: 14 },
    { args: [[[100], [20]], 30], result: 90 },
    { args: [[[6], [null], [4]], [[9], [5]]], result: -4 },
    { args: [[[8], ["high"]], 6], result: "#VALUE!" },
  ],
});
