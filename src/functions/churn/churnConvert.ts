import { churnConvert } from "../../core/churn/churnConvert";
import { defineFunction } from "../defineFunction";
import { number, share } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "CHURNCONVERT",
  topic: "churn",
  params: { rate: share(), fromPeriods: number("periods", { min: 0 }), toPeriods: number("periods", { min: 0 }) },
  result: cell("share"),
  compute: ({ rate, fromPeriods, toPeriods }) => churnConvert(rate, fromPeriods, toPeriods),
  native: "IF(fromPeriods=0, 1/0, IF(toPeriods=0, 0, 1-(1-rate)^(toPeriods/fromPeriods)))",
  text: {
    en: {
      summary: "A churn rate restated for another length of time, such as a yearly one for a month.",
      params: {
        rate: "churn rate as measured",
        fromPeriods: "length of time it was measured over: 12 for a year counted in months",
        toPeriods: "length of time wanted, in the same unit: 1 for a month",
      },
      help: {
        definition: "1 − (1 − rate)^(toPeriods / fromPeriods): the rate that, repeated, leaves the same number of customers.",
        rival:
          "Not multiplication: 5 % a month is 46 % a year, not 60 %; 10 % a month is 72 %, not 120 %. " +
          "It takes the rate to be the same in every part of the period, which new customers seldom keep to: they leave sooner.",
        source: "Compounding of retention; case 01 of course book 003 restated for a year: 42 % in half a year is 66.4 %.",
      },
      refusals: { noTime: "fromPeriods is 0: a rate is measured over some time" },
    },
    ru: {
      summary: "Коэффициент оттока, пересчитанный на другой срок, например с года на месяц.",
      params: {
        rate: "измеренный коэффициент оттока",
        fromPeriods: "срок, за который он измерен: 12, если это год в месяцах",
        toPeriods: "нужный срок в тех же единицах: 1, если это месяц",
      },
      help: {
        definition: "1 − (1 − rate)^(toPeriods / fromPeriods): такой коэффициент, повторяясь, оставляет столько же клиентов.",
        rival:
          "Это не умножение: 5 % в месяц — это 46 % в год, а не 60 %; 10 % в месяц — 72 %, а не 120 %. " +
          "Отток предполагается одинаковым в каждой части срока, но у новых клиентов так бывает редко: они уходят чаще.",
        source: "Удержание по правилу сложных процентов; кейс 01 учебника 003 в пересчёте на год: 42 % за полгода — это 66,4 %.",
      },
      refusals: { noTime: "fromPeriods равен 0: коэффициент измеряют за какой-то срок" },
    },
    zh: {
      summary: "把流失率换算到另一段时间，例如由年换算到月。",
      params: {
        rate: "已测得的客户流失率",
        fromPeriods: "该流失率对应的时长：按月计的一年为 12",
        toPeriods: "所需的时长，单位相同：一个月为 1",
      },
      help: {
        definition: "1 −（1 − 流失率）^（目标时长 ÷ 原时长）：按此流失率逐期重复，最终剩下的客户数相同。",
        rival:
          "不是相乘：每月 5% 相当于每年 46%，而不是 60%；每月 10% 相当于每年 72%，而不是 120%。" +
          "换算假定各段时间的流失率相同，新客户往往并非如此：他们流失得更快。",
        source: "留存率的复合计算；教材003，案例01换算成年：半年 42% 即全年 66.4%。",
      },
      refusals: { noTime: "fromPeriods 为 0：流失率必须对应一段时间" },
    },
  },
  rivals: [
    {
      formula: "rate*toPeriods/fromPeriods",
      says: { en: "multiplied: rate · toPeriods / fromPeriods", ru: "простым умножением: rate · toPeriods / fromPeriods", zh: "直接相乘：rate × toPeriods ÷ fromPeriods" },
    },
  ],
  examples: [
    { args: [0.1, 12, 1], result: 0.0087416 },
    { args: [0.42, 6, 12], result: 0.6636 },
    { args: [[[0.01], [0.02], [0.05]], 1, 12], result: [[0.1136151], [0.2152833], [0.4596399]] },
    { args: [0.1, 0, 1], result: "#DIV/0!" },
  ],
});
