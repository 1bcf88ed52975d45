import { discountBreakeven } from "../../core/value/discountBreakeven";
import { defineFunction } from "../defineFunction";
import { share } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "DISCOUNTBREAKEVEN",
  topic: "value",
  params: { discount: share(), margin: share() },
  result: cell("share"),
  compute: ({ discount, margin }) => discountBreakeven(discount, margin),
  native: "IF(discount=0, 0, IF(discount>=margin, NA(), discount/(margin-discount)))",
  text: {
    en: {
      summary: "Growth of sales volume that a discount needs to leave the profit where it was.",
      params: {
        discount: "discount as a share of the price",
        margin: "margin as a share of the price, before the discount",
      },
      help: {
        definition: "discount / (margin − discount). 50 % means half as many units again.",
        rival:
          "10 % off does not need 10 % more sales: at a margin of 30 % it needs 50 %, at 20 % it needs 100 %. " +
          "Trap: a markup is a share of the cost, not of the price (a markup of 25 % is a margin of 20 %). Fixed costs are taken not to change.",
        source: "Course book 001: why discount programmes do not work; formula as in Nagle, The Strategy and Tactics of Pricing.",
      },
      refusals: { marginGone: "a discount of {discount} takes the whole margin of {margin}: no volume makes up for it" },
    },
    ru: {
      summary: "На сколько должен вырасти объём продаж, чтобы скидка не уменьшила прибыль.",
      params: {
        discount: "скидка в долях цены",
        margin: "маржа в долях цены до скидки",
      },
      help: {
        definition: "discount / (margin − discount). 50 % означает в полтора раза больше единиц товара.",
        rival:
          "Чтобы окупить скидку 10 %, мало продать на 10 % больше: при марже 30 % нужен рост на 50 %, при марже 20 % — на 100 %. " +
          "Ловушка: наценка — доля себестоимости, а не цены (наценка 25 % — это маржа 20 %). Постоянные затраты считаются неизменными.",
        source: "Учебник 001: почему не работают программы скидок; формула — Nagle, The Strategy and Tactics of Pricing.",
      },
      refusals: { marginGone: "скидка {discount} съедает всю маржу {margin}: никакой объём этого не возместит" },
    },
    zh: {
      summary: "打折后销量需增长多少，利润才不下降。",
      params: {
        discount: "折扣占原价的比例",
        margin: "毛利率：打折前毛利占价格的比例",
      },
      help: {
        definition: "折扣 ÷（毛利率 − 折扣）。50% 表示销量须增加一半。",
        rival:
          "降价 10% 并不是多卖 10% 就够：毛利率 30% 时需增长 50%，毛利率 20% 时需增长 100%。" +
          "陷阱：加成率以成本为基数，毛利率以价格为基数（加成 25% 相当于毛利率 20%）。假定固定成本不变。",
        source: "教材001：折扣计划为何无效；公式见 Nagle《定价战略与战术》。",
      },
      refusals: { marginGone: "折扣 {discount} 吃掉了全部毛利 {margin}：销量再大也无法弥补" },
    },
  },
  rivals: [
    {
      formula: "discount",
      says: { en: "growth taken to equal the discount", ru: "прирост продаж, равный скидке", zh: "销量增幅等于折扣" },
    },
    {
      formula: "DISCOUNTBREAKEVEN(discount,margin/(1+margin))",
      says: { en: "if margin is a markup on cost", ru: "если margin — наценка на себестоимость", zh: "若 margin 填的是加成率" },
    },
  ],
  examples: [
    { args: [0.1, 0.3], result: 0.5 },
    { args: [0.1, 0.2], result: 1 },
    { args: [[[0], [0.05], [0.15], [0.3]], 0.3], result: [[0], [0.2], [1], ["#N/A"]] },
    { args: [10, 0.3], result: "#VALUE!" },
  ],
});
