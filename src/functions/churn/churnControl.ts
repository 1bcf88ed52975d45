import { CellError, type Cell } from "../../cells/Cell";
import { churnControl, type ControlPoint } from "../../core/churn/churnControl";
import { wordsIn, type Words } from "../../locale/words";
import { defineFunction } from "../defineFunction";
import { count, language, number } from "../kinds";
import { filled } from "../native/filled";
import { worded } from "../native/worded";
import { amounts, optional } from "../params";
import { table } from "../results";

const pointCells = (point: ControlPoint | undefined, centre: number, words: Words): Cell[] => {
  if (point) return [point.rate, centre, point.lower, point.upper, point.signal && words[point.signal]];
  const nobody = new CellError("#DIV/0!");
  return [nobody, centre, nobody, nobody, ""];
};

export default defineFunction({
  id: "CHURNCONTROL",
  topic: "churn",
  params: {
    lost: amounts(count(), { group: "periods" }),
    atStart: amounts(count(), { group: "periods" }),
    sigmas: optional(number("number", { min: Number.MIN_VALUE }), 3),
    language: optional(language(), "en"),
  },
  result: table("count", "share", "share", "share", "share", "text"),
  compute: ({ lost, atStart, sigmas, language }) => {
    const { centre, points } = churnControl(lost, atStart, sigmas);
    const words = wordsIn(language);
    const header = [words.period, words.rate, words.centre, words.lowerLimit, words.upperLimit, words.signal];
    return [header, ...points.map((point, i) => [i + 1, ...pointCells(point, centre, words)])];
  },
  native: `
    LET(size, MAX(ROWS(lost)*COLUMNS(lost), ROWS(atStart)*COLUMNS(atStart)),
      kept, TOCOL((lost<>"")*(ROWS(lost)*COLUMNS(lost)=size) + (atStart<>"")*(ROWS(atStart)*COLUMNS(atStart)=size)),
      gone, FILTER(TOCOL(${filled("lost")} + 0*${filled("atStart")}), kept, NA()),
      there, FILTER(TOCOL(${filled("atStart")} + 0*${filled("lost")}), kept, NA()),
      rate, gone/there,
      centre, SUM(gone)/SUM(there),
      reach, sigmas*SQRT(centre*(1-centre)/there),
      lower, IF(centre-reach>0, centre-reach, 0),
      upper, IF(centre+reach<1, centre+reach, 1),
      IF(SUMPRODUCT((gone>there)*1)>0, SQRT(-1), IF(SUM(there)=0, 1/0,
        VSTACK(HSTACK(${worded("period")}, ${worded("rate")}, ${worded("centre")}, ${worded("lowerLimit")}, ${worded("upperLimit")}, ${worded("signal")}),
          HSTACK(SEQUENCE(ROWS(there)), rate, centre+0*there, lower, upper,
            IF(there=0, "", IF(rate>upper, ${worded("above")}, IF(rate<lower, ${worded("below")}, ""))))))))`,
  text: {
    en: {
      summary: "Control chart of churn: which periods differ from the overall churn rate by more than chance.",
      params: {
        lost: "customers lost in each period, in order of time",
        atStart: "customers at the start of each period",
        sigmas: "width of the limits in standard deviations; left out: 3",
        language: 'language of the words: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "p-chart: centre c = all lost / all at the start; limits c ± sigmas · √(c · (1 − c) / atStart) for each period, within 0 and 100 %. " +
          "A rate outside its limits is signalled as above or below.",
        rival:
          "A churn rate above the mean is no signal: half of all periods are. At 3 sigmas about one stable period in 370 is signalled by chance, at 2 one in 22. " +
          "Trap: with very many customers at the start the limits become so narrow that nearly every period signals; then compare groups instead. Select filled periods only.",
        source: "Montgomery, Introduction to Statistical Quality Control, chapter 7; course book 003, safety line: compare a period's churn with overall churn.",
      },
      refusals: {
        moreThanThere: "in period {period} more customers were lost ({lost}) than were there at the start ({atStart})",
        nobodyEver: "there were no customers at the start of any period",
      },
    },
    ru: {
      summary: "Контрольная карта оттока: в каких периодах отличие оттока от общего уровня не объяснить случайностью.",
      params: {
        lost: "число ушедших клиентов в каждом периоде, в хронологическом порядке",
        atStart: "число клиентов на начало каждого периода",
        sigmas: "расстояние границ от средней линии в стандартных отклонениях; если не указано — 3",
        language: 'язык надписей: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "p-карта: средняя линия c = все ушедшие / все на начало; границы c ± sigmas · √(c · (1 − c) / atStart) для каждого периода, в пределах от 0 до 100 %. " +
          "Коэффициент за пределами границ отмечается сигналом «выше» или «ниже».",
        rival:
          "Отток выше среднего — ещё не сигнал: таких периодов половина. При трёх сигмах случайно отмечается примерно один стабильный период из 370, при двух — один из 22. " +
          "Ловушка: когда клиентов очень много, границы становятся так узки, что сигнал дают почти все периоды; тогда сравнивайте не периоды, а группы. Выделяйте только заполненные периоды.",
        source: "Montgomery, Introduction to Statistical Quality Control, гл. 7; учебник 003, безопасный уровень оттока: сравнивать отток периода с общим.",
      },
      refusals: {
        moreThanThere: "в периоде {period} ушло больше клиентов ({lost}), чем было на начало ({atStart})",
        nobodyEver: "ни в одном периоде не было клиентов на начало",
      },
    },
    zh: {
      summary: "流失控制图：找出与总体流失率的差异超出偶然波动的期间。",
      params: {
        lost: "各期流失客户数，按时间顺序",
        atStart: "各期期初客户数",
        sigmas: "控制限宽度，以标准差的倍数计；省略时为 3",
        language: '输出文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "p 图：中心线 c = 流失数合计 ÷ 期初数合计；各期控制限为 c ± sigmas × √(c × (1 − c) ÷ 期初数)，限于 0 至 100%。" +
          "流失率超出控制限时标为“高于”或“低于”。",
        rival:
          "流失率高于平均并不是信号：约有一半期间都如此。取 3 倍标准差时，稳定期间约每 370 期误报一次；取 2 倍时约每 22 期一次。" +
          "陷阱：客户数极大时控制限过窄，几乎期期报警，此时应改为分组比较。只选择已填写的期间。",
        source: "Montgomery, Introduction to Statistical Quality Control，第 7 章；教材003，流失安全线：将某期流失与总体流失比较。",
      },
      refusals: {
        moreThanThere: "第 {period} 期流失数（{lost}）超过期初客户数（{atStart}）",
        nobodyEver: "各期期初客户数均为 0",
      },
    },
  },
  rivals: [
    {
      formula: "CHURNCONTROL(lost,atStart,3,language)",
      says: { en: "with limits at 3 sigmas", ru: "с границами в 3 сигмы", zh: "取 3 倍标准差的控制限" },
    },
    {
      formula: "CHURNCONTROL(lost,atStart,2,language)",
      says: { en: "with limits at 2 sigmas", ru: "с границами в 2 сигмы", zh: "取 2 倍标准差的控制限" },
    },
  ],
  examples: [
    {
      args: [[[10], [12], [30], [8]], [[200], [200], [200], [200]]],
      result: [
        ["Period", "Churn rate", "Centre line", "Lower limit", "Upper limit", "Signal"],
        [1, 0.05, 0.075, 0.0191261, 0.1308739, ""],
        [2, 0.06, 0.075, 0.0191261, 0.1308739, ""],
        [3, 0.15, 0.075, 0.0191261, 0.1308739, "above"],
        [4, 0.04, 0.075, 0.0191261, 0.1308739, ""],
      ],
    },
    {
      args: [[[5], [20]], 100, 2, "ru"],
      result: [
        ["Период", "Коэффициент оттока", "Средняя линия", "Нижняя граница", "Верхняя граница", "Сигнал"],
        [1, 0.05, 0.125, 0.0588562, 0.1911438, "ниже"],
        [2, 0.2, 0.125, 0.0588562, 0.1911438, "выше"],
      ],
    },
    {
      args: [[[0, 5]], [[0, 50]], null, "zh"],
      result: [
        ["期间", "流失率", "中心线", "下限", "上限", "信号"],
        [1, "#DIV/0!", 0.1, "#DIV/0!", "#DIV/0!", ""],
        [2, 0.1, 0.1, 0, 0.2272792, ""],
      ],
    },
    { args: [[[11]], [[10]]], result: "#NUM!" },
  ],
});
