import { recoveryValue } from "../../core/service/recoveryValue";
import { COMPLAINT_STATES, EDITIONS, repurchaseIntent, SEVERITIES, type Edition, type Severity } from "../../core/service/repurchaseIntent";
import { defineFunction } from "../defineFunction";
import { count, money, share, word } from "../kinds";
import { amounts, optional } from "../params";
import { cell } from "../results";

const mix = { group: "mix", exactly: { count: COMPLAINT_STATES.length, fault: "notFourShares" } };

const gained = (severity: Severity, edition: Edition): string =>
  COMPLAINT_STATES.map((state, at) => `${repurchaseIntent(state, severity, edition)}*(INDEX(mixAfter,${at + 1})-INDEX(mixBefore,${at + 1}))`).join("+");

export default defineFunction({
  id: "RECOVERYVALUE",
  topic: "service",
  params: {
    customers: count(),
    mixBefore: amounts(share(), mix),
    mixAfter: amounts(share(), mix),
    severity: word(...SEVERITIES),
    value: money(),
    edition: optional(word(...EDITIONS), "tarp"),
  },
  result: cell("money"),
  compute: ({ customers, mixBefore, mixAfter, severity, value, edition }) => recoveryValue(customers, mixBefore, mixAfter, severity, value, edition),
  native: `
    IF((ROWS(mixBefore)*COLUMNS(mixBefore)<>${mix.exactly.count})+(ROWS(mixAfter)*COLUMNS(mixAfter)<>${mix.exactly.count})+SUMPRODUCT((mixBefore="")*(mixAfter="")), VALUE("?"),
      IF((ABS(SUM(mixBefore)-1)>0.000001)+(ABS(SUM(mixAfter)-1)>0.000001), SQRT(-1),
        customers*value*SWITCH(severity, ${SEVERITIES.map((severity) => `
          "${severity}",SWITCH(edition, ${EDITIONS.map((edition) => `
            "${edition}",${gained(severity, edition)}`).join()})`).join()})))`,
  text: {
    en: {
      summary: "Value that better handling of complaints brings back, from the shares of customers before and after.",
      params: {
        customers: "dissatisfied customers",
        mixBefore: "today's four shares: silent, unresolved, resolved, resolved quickly; together 100%",
        mixAfter: "the four shares after the change, in the same order; together 100%",
        severity: '"major" (a loss of more than $100) or "minor" ($1 to $5)',
        value: "value of a customer who buys again",
        edition: '"tarp" (default) or "book": 70 % or 74 % for a minor complaint resolved',
      },
      help: {
        definition: "customers · value · Σ (after − before)·p over the four states, p being REPURCHASE. Write 0, not a blank, where a share is none.",
        rival:
          "Gross: the cost of handling complaints is not taken off. From 60, 10, 20, 10 % to 30, 10, 30, 30 % repurchase after major losses rises from 26.3 to 45.4 %. " +
          "Take value as margin; with revenue the result is revenue.",
        source: "Course book 003, case 05.",
      },
      refusals: {
        notFourShares: "four shares are wanted (silent, unresolved, resolved, quick), got {got}",
        notWhole: "the shares of {mix} sum to {total}, not to 1",
      },
    },
    ru: {
      summary: "Ценность, которую возвращает улучшенная работа с жалобами, — по долям клиентов до и после.",
      params: {
        customers: "число недовольных клиентов",
        mixBefore: "четыре нынешние доли: промолчали, не решено, решено, решено быстро; вместе 100%",
        mixAfter: "четыре доли после перемен в том же порядке; вместе 100%",
        severity: '"major" (ущерб более 100 долларов) или "minor" (1–5 долларов)',
        value: "ценность клиента, который купит снова",
        edition: '"tarp" (по умолчанию) или "book": 70 % или 74 % для решённой мелкой жалобы',
      },
      help: {
        definition: "customers · value · Σ (после − до)·p по четырём состояниям, где p — REPURCHASE. Если доли нет, ставьте 0, а не пустую ячейку.",
        rival:
          "Это валовая величина: затраты на работу с жалобами не вычтены. При переходе от 60, 10, 20, 10 % к 30, 10, 30, 30 % доля покупающих снова после крупного ущерба " +
          "растёт с 26,3 до 45,4 %. В value берите маржу: с выручкой и результат будет выручкой.",
        source: "Учебник 003, кейс 05.",
      },
      refusals: {
        notFourShares: "нужны четыре доли (промолчали, не решено, решено, решено быстро), а их {got}",
        notWhole: "доли в {mix} в сумме дают {total}, а не 1",
      },
    },
    zh: {
      summary: "改进投诉处理能挽回多少价值：按改进前后各类客户的占比计算。",
      params: {
        customers: "不满客户数",
        mixBefore: "目前的四个占比：未抱怨、未解决、已解决、迅速解决；合计 100%",
        mixAfter: "改进后的四个占比，顺序相同；合计 100%",
        severity: '"major"（损失超过 100 美元）或 "minor"（1～5 美元）',
        value: "再次购买的一位客户的价值",
        edition: '"tarp"（默认）或 "book"：小额损失且已解决时取 70% 或 74%',
      },
      help: {
        definition: "customers × value × Σ（后 − 前）·p，对四种状态求和，p 即 REPURCHASE。占比为零时请写 0，不要留空。",
        rival:
          "这是毛额，未扣除处理投诉的费用。占比由 60%、10%、20%、10% 变为 30%、10%、30%、30% 时，大额损失后的重购比例由 26.3% 升至 45.4%。" +
          "value 宜用毛利；若用收入，结果也是收入。",
        source: "教材003，案例05。",
      },
      refusals: {
        notFourShares: "应有四个占比（未抱怨、未解决、已解决、迅速解决），实际为 {got} 个",
        notWhole: "{mix} 的占比合计为 {total}，不等于 1",
      },
    },
  },
  examples: [
    { args: [100, [[0.6], [0.1], [0.2], [0.1]], [[0.3], [0.1], [0.3], [0.3]], "major", 1000], result: 19100 },
    { args: [100, [[0.6], [0.1], [0.2], [0.1]], [[0.3], [0.1], [0.3], [0.3]], "minor", 1000, "book"], result: 15300 },
    { args: [[[100], [250]], [[0.6, 0.1, 0.2, 0.1]], [[0.3, 0.1, 0.3, 0.3]], [["major"], ["minor"]], 1000], result: [[19100], [37250]] },
    { args: [100, [[0.6], [0.1], [0.2], [0.2]], [[0.3], [0.1], [0.3], [0.3]], "major", 1000], result: "#NUM!" },
  ],
});
