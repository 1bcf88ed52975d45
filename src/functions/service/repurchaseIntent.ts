import { COMPLAINT_STATES, EDITIONS, repurchaseIntent, SEVERITIES, type ComplaintState, type Severity } from "../../core/service/repurchaseIntent";
import { defineFunction } from "../defineFunction";
import { word } from "../kinds";
import { optional } from "../params";
import { cell } from "../results";

/** One number, or one of two where the editions differ. */
function shareOf(state: ComplaintState, severity: Severity): string {
  const [first, ...others] = EDITIONS.map((edition) => repurchaseIntent(state, severity, edition));
  if (others.every((share) => share === first)) return String(first);
  return `SWITCH(edition, ${EDITIONS.map((edition) => `"${edition}",${repurchaseIntent(state, severity, edition)}`).join()})`;
}

export default defineFunction({
  id: "REPURCHASE",
  topic: "service",
  params: { state: word(...COMPLAINT_STATES), severity: word(...SEVERITIES), edition: optional(word(...EDITIONS), "tarp") },
  result: cell("share"),
  compute: ({ state, severity, edition }) => repurchaseIntent(state, severity, edition),
  native: `
    SWITCH(severity, ${SEVERITIES.map((severity) => `
      "${severity}",SWITCH(state, ${COMPLAINT_STATES.map((state) => `"${state}",${shareOf(state, severity)}`).join()})`).join()})`,
  text: {
    en: {
      summary: "Share of dissatisfied customers who will buy again, by what became of their complaint.",
      params: {
        state: '"silent", "unresolved", "resolved" or "quick" (resolved quickly)',
        severity: '"major" (a loss of more than $100) or "minor" ($1 to $5)',
        edition: '"tarp" (default) or "book": 70 % or 74 % for a minor complaint resolved',
      },
      help: {
        definition: "Major and minor: silent 9 and 37 %, unresolved 19 and 46 %, resolved 54 and 70 %, resolved quickly 82 and 95 %.",
        rival:
          "The course book heads the columns “no repurchase” and “repurchase”; they cannot be complements, since rows sum to 46–177 %. " +
          "Both are customers who will buy again, after a major and a minor loss. Its 74 % is 70 % in TARP's chart. Intent is not yet a purchase.",
        source: "Course book 003, case 05, after TARP's studies of complaint handling.",
      },
    },
    ru: {
      summary: "Доля недовольных клиентов, которые купят снова, в зависимости от судьбы их жалобы.",
      params: {
        state: '"silent" (промолчал), "unresolved" (не решено), "resolved" (решено) или "quick" (решено быстро)',
        severity: '"major" (ущерб более 100 долларов) или "minor" (1–5 долларов)',
        edition: '"tarp" (по умолчанию) или "book": 70 % или 74 % для решённой мелкой жалобы',
      },
      help: {
        definition: "Крупный и мелкий ущерб: промолчал — 9 и 37 %, не решено — 19 и 46 %, решено — 54 и 70 %, решено быстро — 82 и 95 %.",
        rival:
          "В учебнике столбцы названы «не купят» и «купят»; дополнять друг друга они не могут: суммы строк — 46–177 %. " +
          "Оба столбца — доля тех, кто купит снова, после крупного и мелкого ущерба. Вместо 74 % у TARP стоит 70 %. Намерение — ещё не покупка.",
        source: "Учебник 003, кейс 05, по исследованиям TARP о работе с жалобами.",
      },
    },
    zh: {
      summary: "重购意图：按投诉处理结果，不满客户中会再次购买的比例。",
      params: {
        state: '"silent"（未抱怨）、"unresolved"（未解决）、"resolved"（已解决）或 "quick"（迅速解决）',
        severity: '"major"（损失超过 100 美元）或 "minor"（1～5 美元）',
        edition: '"tarp"（默认）或 "book"：小额损失且已解决时取 70% 或 74%',
      },
      help: {
        definition: "大额与小额损失：未抱怨 9%、37%，抱怨未解决 19%、46%，抱怨已解决 54%、70%，抱怨迅速解决 82%、95%。",
        rival:
          "教材两栏题为“不重购”和“重购”，但各行之和为 46%～177%，不可能互补。" +
          "两栏都是会再次购买的比例，分别对应大额和小额损失；教材的 74% 在 TARP 原图中是 70%。意图还不等于购买。",
        source: "教材003，案例05，据 TARP 投诉处理研究。",
      },
    },
  },
  examples: [
    { args: ["quick", "major"], result: 0.82 },
    { args: ["resolved", "minor", "book"], result: 0.74 },
    { args: [[["silent"], ["unresolved"], ["resolved"], ["quick"]], [["major", "minor"]]], result: [[0.09, 0.37], [0.19, 0.46], [0.54, 0.7], [0.82, 0.95]] },
  ],
});
