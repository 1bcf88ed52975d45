import { lifetime } from "../../core/churn/lifetime";
import { defineFunction } from "../defineFunction";
import { share } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "LIFETIME",
  topic: "churn",
  params: { churn: share() },
  result: cell("periods"),
  compute: ({ churn }) => lifetime(churn),
  native: "1/churn",
  text: {
    en: {
      summary: "Mean lifetime of a customer in periods, at a constant churn rate.",
      params: { churn: "churn rate of one period: a monthly rate gives months, a yearly one years" },
      help: {
        definition: "1 / churn. The first period counts in full.",
        rival:
          "Not how long most customers stay: at 5 % a month the mean is 20 months, but half are gone after 13.5, because a few stay very long. " +
          "It takes churn to be the same for everybody and always; where it falls with age, the rate of the first periods gives too short a life.",
        source: "Mean of the geometric distribution.",
      },
      refusals: { noChurn: "without churn the lifetime has no end" },
    },
    ru: {
      summary: "Средний срок жизни клиента в периодах при постоянном оттоке.",
      params: { churn: "коэффициент оттока за один период: месячный даёт месяцы, годовой — годы" },
      help: {
        definition: "1 / churn. Первый период считается целиком.",
        rival:
          "Это не срок, в течение которого остаётся большинство: при 5 % в месяц среднее — 20 месяцев, но половина уходит за 13,5: немногие остаются очень надолго. " +
          "Отток предполагается одинаковым у всех и всегда; если с ростом стажа клиента он снижается, то по оттоку первых периодов срок выходит слишком коротким.",
        source: "Среднее геометрического распределения.",
      },
      refusals: { noChurn: "без оттока срок жизни бесконечен" },
    },
    zh: {
      summary: "流失率不变时客户的平均寿命，即客户生命周期（期数）。",
      params: { churn: "一个期间的客户流失率：月流失率得月数，年流失率得年数" },
      help: {
        definition: "1 ÷ 流失率。第一期按整期计入。",
        rival:
          "它不是多数客户停留的时间：月流失率 5% 时平均为 20 个月，但 13.5 个月后已有一半客户离开，因为少数客户停留极久。" +
          "此式假定所有客户、所有期间的流失率相同；若流失率随客户年限下降，用前几期的流失率会低估寿命。",
        source: "几何分布的均值。",
      },
      refusals: { noChurn: "没有流失，寿命没有终点" },
    },
  },
  rivals: [
    {
      formula: "IF(churn=1,0,LN(0.5)/LN(1-churn))",
      says: { en: "until half of the customers are gone", ru: "до ухода половины клиентов", zh: "到半数客户流失为止" },
    },
  ],
  examples: [
    { args: [0.05], result: 20 },
    { args: [0.2], result: 5 },
    { args: [[[0.1], [0.25], [1]]], result: [[10], [4], [1]] },
    { args: [0], result: "#DIV/0!" },
  ],
});
