import { RETENTION_KINDS, revenueRetention } from "../../core/value/revenueRetention";
import { defineFunction } from "../defineFunction";
import { money, number, word } from "../kinds";
import { filled } from "../native/filled";
import { amounts, optional } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "REVENUERETENTION",
  topic: "value",
  params: {
    before: amounts(number("money", { min: 0 }), { group: "customers" }),
    after: amounts(money(), { group: "customers" }),
    kind: optional(word(...RETENTION_KINDS), "net"),
  },
  result: cell("share"),
  compute: ({ before, after, kind }) => revenueRetention(before, after, kind),
  native: `
    SWITCH(kind,
      "net", SUMPRODUCT((${filled("before")}>0) * ${filled("after")}),
      "gross", SUMPRODUCT((${filled("after")}>0) * IF(${filled("after")}<${filled("before")}, ${filled("after")}, ${filled("before")})))
    / SUMPRODUCT(${filled("before")} + 0*${filled("after")})`,
  text: {
    en: {
      summary: "How much of the previous period's revenue the same customers bring this period.",
      params: {
        before: "revenue of each customer in the previous period; 0 or blank for new customers",
        after: "revenue of the same customers in this period; 0 or blank for those who left",
        kind: '"net" (default): growth of existing customers included, "gross": losses only',
      },
      help: {
        definition:
          "Net: Σ after / Σ before. Gross: Σ of the smaller of after and before (at least 0) / Σ before. Customers with nothing before are new and stay out of both.",
        rival:
          "With the new customers in it the ratio is growth of revenue, not retention. Customers retained (RETENTIONRATE) count heads, not money. " +
          "Trap: net retention above 100 % can hide heavy losses; look at gross beside it.",
        source: "Practice of subscription businesses (SaaS Metrics Standards Board); there is no accounting standard.",
      },
      refusals: { noRevenueBefore: "there is no revenue in the previous period to divide by" },
    },
    ru: {
      summary: "Какую часть выручки прошлого периода те же клиенты приносят в этом.",
      params: {
        before: "выручка от каждого клиента в прошлом периоде; у новых 0 или пусто",
        after: "выручка от тех же клиентов в этом периоде; у ушедших 0 или пусто",
        kind: '"net" (по умолчанию): с учётом роста у прежних клиентов; "gross": только потери',
      },
      help: {
        definition:
          "Net (чистое удержание): Σ after / Σ before. Gross (валовое): сумма меньших из after и before (не ниже 0) / Σ before. Клиенты, у которых before равно 0, — новые и не учитываются.",
        rival:
          "Вместе с новыми клиентами получился бы рост выручки, а не удержание. Коэффициент удержания (RETENTIONRATE) измеряется в клиентах, а не в деньгах. " +
          "Ловушка: за чистым удержанием выше 100 % могут скрываться большие потери; смотрите рядом валовое.",
        source: "Практика подписочных компаний (SaaS Metrics Standards Board); бухгалтерского стандарта нет.",
      },
      refusals: { noRevenueBefore: "в прошлом периоде выручки нет, делить не на что" },
    },
    zh: {
      summary: "收入留存率：上期客户本期带来的收入相当于其上期收入的比例。",
      params: {
        before: "每位客户上期的收入；新客户填 0 或留空",
        after: "同一批客户本期的收入；已流失的填 0 或留空",
        kind: '"net"（默认）：计入老客户的增长；"gross"：只计减少',
      },
      help: {
        definition:
          "净留存：本期收入合计 ÷ 上期收入合计。毛留存：每位客户取两期收入中较小者（不低于 0），合计后除以上期收入合计。上期收入为 0 的客户是新客户，两种算法都不计入。",
        rival:
          "若把新客户算进去，得到的是收入增长而不是留存。客户留存率（RETENTIONRATE）数的是客户数，不是金额。" +
          "陷阱：净留存率超过 100% 时可能掩盖大量流失，应同时看毛留存率。",
        source: "订阅类企业的通行做法（SaaS Metrics Standards Board）；会计准则中没有规定。",
      },
      refusals: { noRevenueBefore: "上期没有收入，分母为 0" },
    },
  },
  rivals: [
    {
      formula: "SUM(after)/SUM(before)",
      says: { en: "with the new customers: growth of revenue", ru: "вместе с новыми клиентами: рост выручки", zh: "连同新客户：收入增长" },
    },
  ],
  examples: [
    { args: [[[5000], [10000], [85000], [0]], [[0], [7000], [97000], [20000]]], result: 1.04 },
    { args: [[[5000], [10000], [85000], [0]], [[0], [7000], [97000], [20000]], "gross"], result: 0.92 },
    { args: [100000, 107000], result: 1.07 },
    { args: [[[0], [null]], [[500], [300]]], result: "#DIV/0!" },
    { args: [[[100], [-5]], [[100], [0]]], result: "#NUM!" },
  ],
});
