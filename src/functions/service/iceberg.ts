import { iceberg } from "../../core/service/iceberg";
import { defineFunction } from "../defineFunction";
import { count, share } from "../kinds";
import { amounts } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "ICEBERG",
  topic: "service",
  params: { visible: count(), rates: amounts(share()) },
  result: cell("count"),
  compute: ({ visible, rates }) => iceberg(visible, rates),
  native: "visible/PRODUCT(rates)",
  text: {
    en: {
      summary: "How many dissatisfied customers stand behind the complaints that reach the top.",
      params: {
        visible: "complaints that arrived at the last level",
        rates: "share of each level that reaches the next, as in COMPLAINTFUNNEL; blank cells are left out",
      },
      help: {
        definition: "visible / (r₁·r₂·…): the complaint funnel backwards, from its end to its start.",
        rival:
          "An estimate from assumed rates, not a count. At the course book's numbers one complaint at the top stands for 500 dissatisfied, " +
          "at its printed rates for 625. Trap: no complaint at the top gives 0 also when the channel is closed.",
        source: "Course book 003, pyramid of complaint channels and authority.",
      },
      refusals: { nothingPasses: "a rate is 0: nothing would have reached the top" },
    },
    ru: {
      summary: "Сколько недовольных клиентов стоит за жалобами, дошедшими до верха.",
      params: {
        visible: "число жалоб, дошедших до последней ступени",
        rates: "какая доля ступени доходит до следующей, как в COMPLAINTFUNNEL; пустые ячейки пропускаются",
      },
      help: {
        definition: "visible / (r₁·r₂·…): воронка жалоб в обратную сторону, от результата к началу.",
        rival:
          "Это оценка по принятым долям, а не подсчёт. По числам учебника за одной жалобой наверху стоят 500 недовольных, " +
          "по напечатанным в нём долям — 625. Ловушка: если жалоб наверху нет, получится 0 — в том числе когда канал закрыт.",
        source: "Учебник 003, пирамида каналов жалоб и полномочий.",
      },
      refusals: { nothingPasses: "одна из долей равна 0: до верха не дошло бы ничего" },
    },
    zh: {
      summary: "到达高层的投诉背后有多少不满客户。",
      params: {
        visible: "到达最后一层的投诉数",
        rates: "每一层到达上一层的比例，同 COMPLAINTFUNNEL；空单元格略去",
      },
      help: {
        definition: "visible ÷（r₁·r₂·…）：由投诉漏斗的结果反推起点。",
        rival:
          "这是按假定比例作的估计，不是实际计数。按教材的人数，高层一件投诉代表 500 名不满客户；按其印出的比例则为 625 名。" +
          "陷阱：高层没有投诉时结果为 0，渠道不通时也一样。",
        source: "教材003，投诉渠道畅通与投诉授权金字塔。",
      },
      refusals: { nothingPasses: "有一个比例为 0：不会有任何投诉到达高层" },
    },
  },
  examples: [
    { args: [1, [[0.4], [0.25], [0.2], [0.2], [0.5]]], result: 500 },
    { args: [1, [[0.4], [0.2], [0.2], [0.2], [0.5]]], result: 625 },
    { args: [[[0], [3]], [[0.4], [0.25]]], result: [[0], [30]] },
    { args: [3, [[0.4], [0]]], result: "#DIV/0!" },
  ],
});
