import { authorityLimit } from "../../core/service/authorityLimit";
import { defineFunction } from "../defineFunction";
import { money, share } from "../kinds";
import { optional } from "../params";
import { cell } from "../results";

export default defineFunction({
  id: "AUTHORITYLIMIT",
  topic: "service",
  params: { value: money(), repurchaseWithout: share(), repurchaseWith: share(), share: optional(share(), 1) },
  result: cell("money"),
  compute: ({ value, repurchaseWithout, repurchaseWith, share }) => authorityLimit(value, repurchaseWithout, repurchaseWith, share),
  native: "IF(ROUND(repurchaseWith-repurchaseWithout,14)<0,NA(),value*(repurchaseWith-repurchaseWithout)*share)",
  text: {
    en: {
      summary: "The most a front-line employee may spend on putting one complaint right.",
      params: {
        value: "value of a customer who stays, as margin",
        repurchaseWithout: "share who buy again without the remedy: REPURCHASE or your own figure",
        repurchaseWith: "share who buy again with the remedy",
        share: "share of the gain one is ready to spend, 100% by default",
      },
      help: {
        definition: "value · (repurchaseWith − repurchaseWithout) · share: the value that the remedy is expected to save.",
        rival:
          "A limit for a single complaint, not the average cost of remedies. Not the value of the customer either: those who would have come back anyway are not saved. " +
          "Trap: with revenue as value the remedy may cost more than it earns.",
        source: "Course book 000, assignment 5 (give staff authority); repurchase after course book 003, case 05.",
      },
      refusals: { remedyDoesNotPay: "the remedy does not pay: with it {repurchaseWith} buy again, without it {repurchaseWithout}" },
    },
    ru: {
      summary: "Предел полномочий: сколько самое большее сотрудник вправе сам потратить на то, чтобы уладить одну жалобу.",
      params: {
        value: "ценность сохранённого клиента, по марже",
        repurchaseWithout: "доля тех, кто купит снова без этой меры: REPURCHASE или свои данные",
        repurchaseWith: "доля тех, кто купит снова, если меру применить",
        share: "какую долю выигрыша вы готовы потратить, по умолчанию 100%",
      },
      help: {
        definition: "value · (repurchaseWith − repurchaseWithout) · share: ценность, которую мера, как ожидается, сохранит.",
        rival:
          "Это предел для одной жалобы, а не средние затраты на такие меры. И не вся ценность клиента: кто вернулся бы и так, того мера не сохраняет. " +
          "Ловушка: если взять выручку вместо маржи, мера может стоить дороже, чем приносит.",
        source: "Учебник 000, задание 5 (дать полномочия сотрудникам); намерение купить снова — учебник 003, кейс 05.",
      },
      refusals: { remedyDoesNotPay: "мера не окупается: с ней снова купит {repurchaseWith}, без неё — {repurchaseWithout}" },
    },
    zh: {
      summary: "授权额度：一线员工处理一件投诉时，最多可以花多少钱补救。",
      params: {
        value: "留住一位客户的价值，以毛利计",
        repurchaseWithout: "不采取补救时的重购比例：用 REPURCHASE 或自有数据",
        repurchaseWith: "采取补救后的重购比例",
        share: "愿意拿出收益的多大比例，默认 100%",
      },
      help: {
        definition: "value ×（repurchaseWith − repurchaseWithout）× share：补救措施预期能保住的价值。",
        rival:
          "这是单件投诉的上限，不是补救的平均费用；也不是客户的全部价值，因为本来就会回来的客户不算挽回。" +
          "陷阱：若以收入代替毛利，补救可能得不偿失。",
        source: "教材000，作业5（授予员工权限）；重购意图据教材003，案例05。",
      },
      refusals: { remedyDoesNotPay: "补救不划算：采取补救时重购比例为 {repurchaseWith}，不采取时为 {repurchaseWithout}" },
    },
  },
  rivals: [
    {
      formula: "value*share",
      says: { en: "the whole value of the customer, times share", ru: "вся ценность клиента, умноженная на share", zh: "客户的全部价值乘以 share" },
    },
  ],
  examples: [
    { args: [1000, 0.19, 0.82], result: 630 },
    { args: [1000, 0.19, 0.82, 0.5], result: 315 },
    { args: [[[1000], [2500]], [[0.46, 0.19]], [[0.95, 0.82]]], result: [[490, 630], [1225, 1575]] },
    { args: [1000, 0.82, 0.54], result: "#N/A" },
  ],
});
