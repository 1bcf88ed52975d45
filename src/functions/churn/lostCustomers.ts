import { lostCustomers } from "../../core/churn/lostCustomers";
import { defineFunction } from "../defineFunction";
import { count } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "LOSTCUSTOMERS",
  topic: "churn",
  params: { atStart: count(), joined: count(), atEnd: count() },
  result: cell("count"),
  compute: ({ atStart, joined, atEnd }) => lostCustomers(atStart, joined, atEnd),
  native: "IF(atEnd>atStart+joined, SQRT(-1), atStart+joined-atEnd)",
  text: {
    en: {
      summary: "Number of customers lost in a period.",
      params: {
        atStart: "customers at the start of the period",
        joined: "all customers who came during the period, also those who have left again",
        atEnd: "customers at the end of the period",
      },
      help: {
        definition: "atStart + joined − atEnd: everybody who was there or came, less those who are there at the end.",
        rival:
          "The fall in the number of customers, atStart − atEnd, is another thing: in case 02 the number grows from 3000 to 3300 and 200 are lost all the same. " +
          "Trap: joined must be gross. Net growth put there always gives 0.",
        source: "Course book 003, formula 1 and case 02.",
      },
      refusals: { moreAtEnd: "atEnd ({atEnd}) is more than the {most} customers who were there or came" },
    },
    ru: {
      summary: "Число клиентов, потерянных за период.",
      params: {
        atStart: "число клиентов на начало периода",
        joined: "все пришедшие за период, включая тех, кто уже ушёл",
        atEnd: "число клиентов на конец периода",
      },
      help: {
        definition: "atStart + joined − atEnd: все, кто был и пришёл, за вычетом тех, кто есть на конец периода.",
        rival:
          "Сокращение базы, atStart − atEnd, — другая величина: в кейсе 02 база выросла с 3000 до 3300, и всё же 200 клиентов потеряно. " +
          "Ловушка: joined — это все пришедшие. Если подставить чистый прирост, всегда получится 0.",
        source: "Учебник 003, формула 1 и кейс 02.",
      },
      refusals: { moreAtEnd: "на конец периода клиентов ({atEnd}) больше, чем было и пришло ({most})" },
    },
    zh: {
      summary: "期间流失的客户数。",
      params: {
        atStart: "期初客户数",
        joined: "期间新增的全部客户，包括又离开的",
        atEnd: "期末客户数",
      },
      help: {
        definition: "期初数 + 新增数 − 期末数：原有和新来的全部客户，减去期末仍在的客户。",
        rival:
          "它不是客户数的净减少（期初 − 期末）：案例02中客户数从 3000 增至 3300，却仍流失了 200 家。" +
          "陷阱：新增数必须是总数；若填净增数，结果永远是 0。",
        source: "教材003，公式1与案例02。",
      },
      refusals: { moreAtEnd: "期末数（{atEnd}）超过期初与新增之和（{most}）" },
    },
  },
  rivals: [
    {
      formula: "atStart-atEnd",
      says: { en: "fall in the number of customers: atStart − atEnd", ru: "сокращение числа клиентов: atStart − atEnd", zh: "客户数净减少：期初 − 期末" },
    },
  ],
  examples: [
    { args: [3000, 500, 3300], result: 200 },
    { args: [300000, 50000, 320000], result: 30000 },
    { args: [[[3000], [1200]], [[500], [100]], [[3300], [1210]]], result: [[200], [90]] },
    { args: [100, 20, 121], result: "#NUM!" },
  ],
});
