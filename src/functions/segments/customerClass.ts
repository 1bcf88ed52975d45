import { customerClass } from "../../core/segments/customerClass";
import { wordsIn } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { language, score } from "../kinds";
import { optional } from "../params";
import { cell } from "../results";
import { worded } from "../native/worded";

export default defineFunction({
  id: "CUSTOMERCLASS",
  topic: "segments",
  params: {
    satisfaction: score(),
    loyalty: score(),
    high: optional(score(), 4),
    top: optional(score(), 5),
    bottom: optional(score(), 1),
    language: optional(language(), "en"),
  },
  result: cell("text"),
  compute: ({ satisfaction, loyalty, high, top, bottom, language }) => wordsIn(language)[customerClass(satisfaction, loyalty, high, top, bottom)],
  native: `
    IF((bottom>=high)+(high>top), SQRT(-1),
      IF((satisfaction>=high)*(loyalty>=high),
        IF((satisfaction>=top)*(loyalty>=top), ${worded("apostle")}, ${worded("loyalist")}),
        IF((satisfaction<high)*(loyalty<high),
          IF((satisfaction<=bottom)*(loyalty<=bottom), ${worded("terrorist")}, ${worded("defector")}),
          IF(satisfaction>=high, ${worded("mercenary")}, ${worded("hostage")}))))`,
  text: {
    en: {
      summary: "Class of a customer by satisfaction and loyalty: apostle, loyalist, mercenary, hostage, defector or terrorist.",
      params: {
        satisfaction: "the customer's satisfaction",
        loyalty: "the customer's loyalty, on the same scale",
        high: "from here up a mark is high (default 4)",
        top: "from here up in both: apostle (default 5)",
        bottom: "down to here in both: terrorist (default 1)",
        language: 'language of the words: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "Both marks ≥ top: apostle. Both ≥ high: loyalist. Only satisfaction high: mercenary. Only loyalty high: hostage. Both < high: defector, and both ≤ bottom: terrorist.",
        rival:
          "The authors published no cuts: these are your policy, and classes found with other cuts do not compare. The defaults fit a scale from 1 to 5. " +
          "A blank mark counts as 0: classify answered rows only.",
        source: "Jones & Sasser (1995), Why satisfied customers defect; course book 004, day 1, topic 4.",
      },
      refusals: { cutsOutOfOrder: "the cuts must rise: bottom ({bottom}) below high ({high}), and high not above top ({top})" },
    },
    ru: {
      summary: "Класс клиента по удовлетворённости и лояльности: приверженец, верноподданный, наёмник, заложник, перебежчик или террорист.",
      params: {
        satisfaction: "удовлетворённость клиента",
        loyalty: "лояльность клиента в той же шкале",
        high: "с какой оценки уровень считается высоким (по умолчанию 4)",
        top: "если обе оценки не ниже этой — приверженец (по умолчанию 5)",
        bottom: "если обе оценки не выше этой — террорист (по умолчанию 1)",
        language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "Обе оценки не ниже top — приверженец. Обе не ниже high — верноподданный. Высока только удовлетворённость — наёмник, только лояльность — заложник. " +
          "Обе ниже high — перебежчик, а обе не выше bottom — террорист.",
        rival:
          "Авторы не публиковали границ: их выбираете вы, и классы при разных границах несопоставимы. Значения по умолчанию рассчитаны на шкалу от 1 до 5. " +
          "Пустая оценка считается нулём: классифицируйте только заполненные строки.",
        source: "Jones & Sasser (1995), Why satisfied customers defect; учебник 004, день 1, тема 4.",
      },
      refusals: { cutsOutOfOrder: "границы должны возрастать: bottom ({bottom}) меньше high ({high}), а high не больше top ({top})" },
    },
    zh: {
      summary: "按满意度和忠诚度划分客户类别：传道者、忠诚者、逐利者、被困者、叛离者、破坏者。",
      params: {
        satisfaction: "客户的满意度",
        loyalty: "客户的忠诚度，与满意度使用同一量表",
        high: "达到此分即为高（默认 4）",
        top: "两项均达到此分为传道者（默认 5）",
        bottom: "两项均不超过此分为破坏者（默认 1）",
        language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition: "两项均 ≥ top：传道者；均 ≥ high：忠诚者；只有满意度高：逐利者；只有忠诚度高：被困者；均 < high：叛离者，其中均 ≤ bottom：破坏者。",
        rival:
          "原作者没有公布分界值：分界由您自行决定，分界不同则类别不可比。默认值适用于 1 至 5 分的量表。" +
          "空白分数按 0 计：请只对已填写的行分类。",
        source: "Jones & Sasser（1995），Why satisfied customers defect；教材004，第一天，主题4。",
      },
      refusals: { cutsOutOfOrder: "分界值必须递增：bottom（{bottom}）应小于 high（{high}），high 不得大于 top（{top}）" },
    },
  },
  examples: [
    { args: [5, 5], result: "Apostle" },
    { args: [[[5], [4], [5], [2], [3], [1]], [[5], [4], [2], [5], [3], [1]]], result: [["Apostle"], ["Loyalist"], ["Mercenary"], ["Hostage"], ["Defector"], ["Terrorist"]] },
    { args: [9, 8, 8, 10, 2], result: "Loyalist" },
    { args: [2, 5, null, null, null, "ru"], result: "Заложник" },
    { args: [3, 3, 5, 4], result: "#NUM!" },
  ],
});
