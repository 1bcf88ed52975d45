import { renewalRate } from "../../core/segments/renewalRate";
import { defineFunction } from "../defineFunction";
import { count } from "../kinds";
import { cell } from "../results";

export default defineFunction({
  id: "RENEWALRATE",
  topic: "segments",
  params: { renewed: count(), due: count() },
  result: cell("share"),
  compute: ({ renewed, due }) => renewalRate(renewed, due),
  native: "IF(renewed>due,SQRT(-1),renewed/due)",
  text: {
    en: {
      summary: "Share of the contracts due in a period that were renewed.",
      params: { renewed: "contracts renewed", due: "contracts that came up for renewal in the period" },
      help: {
        definition: "renewed / due.",
        rival:
          "This is not the retention rate: contracts that were not due could not be left and would only flatter the figure. Decide beforehand whether late and early renewals count. " +
          "The course book asks for active renewals: a contract that renews itself says little about loyalty.",
        source: "Course book 003, task 4: active renewal rate of dealers.",
      },
      refusals: {
        moreRenewed: "renewed ({renewed}) is more than due ({due})",
        noneDue: "no contract was due, so there is nothing to divide by",
      },
    },
    ru: {
      summary: "Доля продлённых договоров среди тех, срок которых истёк за период.",
      params: { renewed: "число продлённых договоров", due: "число договоров, подлежавших продлению за период" },
      help: {
        definition: "renewed / due.",
        rival:
          "Это не коэффициент удержания: от договоров, срок которых не подошёл, отказаться было нельзя, и они только приукрасили бы показатель. Заранее решите, считать ли поздние и досрочные " +
          "продления. В учебнике речь об активном продлении: автоматическая пролонгация мало говорит о лояльности.",
        source: "Учебник 003, задание 4: доля активных продлений у дилеров.",
      },
      refusals: {
        moreRenewed: "продлено ({renewed}) больше, чем подлежало продлению ({due})",
        noneDue: "продлевать было нечего, делить не на что",
      },
    },
    zh: {
      summary: "续约率：期间内到期合同中续约的比例。",
      params: { renewed: "已续约的合同数", due: "期间内到期应续约的合同数" },
      help: {
        definition: "续约数 ÷ 到期数。",
        rival:
          "这不是客户留存率：未到期的合同本来就无从解约，计入只会美化数字。逾期续约和提前续约是否计入，应事先约定。" +
          "教材要求的是主动续约率：自动展期的合同说明不了忠诚度。",
        source: "教材003，任务四：经销商的主动续约率。",
      },
      refusals: {
        moreRenewed: "续约数（{renewed}）大于到期数（{due}）",
        noneDue: "没有到期的合同，分母为 0",
      },
    },
  },
  examples: [
    { args: [45, 60], result: 0.75 },
    { args: [[[45], [18], [0]], [[60], [20], [4]]], result: [[0.75], [0.9], [0]] },
    { args: [5, 4], result: "#NUM!" },
    { args: [0, 0], result: "#DIV/0!" },
  ],
});
