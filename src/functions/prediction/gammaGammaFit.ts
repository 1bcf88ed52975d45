import { gammaGammaFit } from "../../core/prediction/gammaGammaFit";
import { defineFunction } from "../defineFunction";
import { count, language, number } from "../kinds";
import { everyRow, optional } from "../params";
import { column } from "../results";
import { fitColumn } from "./fitColumn";
import { fitRefusals, type FitTexts } from "./fitTexts";
import { historyTexts } from "./histories";

const group = "spending";
const refusalsIn = ({ obstacles, spendObstacles }: FitTexts): Readonly<Record<string, string>> =>
  ({ ...spendObstacles, parameter: obstacles.parameter, ridge: obstacles.ridge });

export default defineFunction({
  id: "GAMMAGAMMAFIT",
  topic: "prediction",
  params: {
    frequency: everyRow(count(), { group }),
    monetary: everyRow(number("money", { min: 0 }), { group }),
    language: optional(language(), "en"),
  },
  result: column("number"),
  slow: true,
  compute: ({ frequency, monetary, language }) => fitColumn("GAMMAGAMMAFIT", gammaGammaFit({ frequency, monetary }), 3, language),
  native: { none: "fit" },
  text: {
    en: {
      summary: "Fits the Gamma-Gamma model of spend per purchase: p, q, gamma, log-likelihood, status, then the standard errors of the parameters.",
      params: {
        frequency: "x: repeat purchases of each customer",
        monetary: "mean value of a customer's repeat purchases (blank or 0 where there are none)",
        language: historyTexts.en.language,
      },
      help: {
        definition:
          "A customer's purchases scatter around a mean of their own (gamma distribution of shape p), and the means differ between customers (inverse gamma distribution of shape q and scale p × gamma). Fitted by maximum likelihood to repeat buyers with a spend " +
          "above 0; all others are left out. Standard errors from the Hessian. The unit of money scales gamma only; the mean of the base is p × gamma / (q − 1). Give the first three cells to " +
          "GAMMAGAMMAMEAN as the model.",
        rival:
          "The mean of all purchases weighs frequent buyers more; a customer's own mean takes one expensive purchase for a habit. The model assumes that spend has nothing to do with frequency: look at CORREL of " +
          "x and mean spend among repeat buyers first (0.11 in its authors' data). Do not use it where that is far from 0, where everybody pays one of a few prices, or where spend drifts over time. " +
          "With q up to 1 the mean spend is infinite, and the status is “at the edge”. " + fitRefusals.en.reading,
        source: "Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, note 025, equation 1a; Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4), 415–430.",
      },
      refusals: refusalsIn(fitRefusals.en),
    },
    ru: {
      summary: "Оценивает модель Gamma-Gamma для суммы покупки: p, q, gamma, логарифм правдоподобия, состояние, стандартные ошибки параметров.",
      params: {
        frequency: "x: число повторных покупок каждого клиента",
        monetary: "средняя сумма повторных покупок клиента (пусто или 0, если их нет)",
        language: historyTexts.ru.language,
      },
      help: {
        definition:
          "Покупки клиента рассеяны вокруг его собственного среднего (гамма-распределение с параметром формы p), а средние у клиентов разные (обратное гамма-распределение с параметрами формы q и масштаба p × gamma). Оценка методом максимального правдоподобия по " +
          "повторным покупателям с суммой больше 0; остальные не учитываются. Стандартные ошибки — по матрице Гессе. Денежная единица меняет только gamma; среднее по базе — p × gamma / (q − 1). " +
          "Первые три ячейки — модель для GAMMAGAMMAMEAN.",
        rival:
          "Среднее по всем покупкам больше зависит от тех, кто покупает часто; собственное среднее клиента принимает одну дорогую покупку за привычку. В модели сумма покупки не связана с частотой: сначала посмотрите " +
          "корреляцию (CORREL, в русском Excel КОРРЕЛ) между x и средней суммой у повторных покупателей (в данных авторов 0,11). Не годится, если она заметно отличается от 0, если цен всего несколько или если суммы со временем " +
          "меняются. При q не больше 1 средние траты бесконечны: состояние «на границе». " + fitRefusals.ru.reading,
        source: "Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, записка 025, уравнение 1a; Fader, Hardie & Lee (2005), Journal of Marketing Research 42(4), 415–430.",
      },
      refusals: refusalsIn(fitRefusals.ru),
    },
    zh: {
      summary: "拟合单次消费的 Gamma-Gamma 模型：依次给出 p、q、gamma、对数似然、状态及各参数的标准误。",
      params: {
        frequency: "x：每位客户的重复购买次数",
        monetary: "该客户重复购买的平均金额（没有重复购买时为空或 0）",
        language: historyTexts.zh.language,
      },
      help: {
        definition:
          "每位客户的各次消费围绕自己的均值波动（伽马分布，形状参数 p），不同客户的均值又各不相同（逆伽马分布，形状参数 q，尺度参数 p × gamma）。对消费大于 0 的重复购买者用最大似然法估计，其余客户不计。" +
          "标准误来自海森矩阵。货币单位只影响 gamma；全体客户的均值为 p × gamma ÷ (q − 1)。前三个单元格即为 GAMMAGAMMAMEAN 所需的模型。",
        rival:
          "全部购买的平均值更偏向购买频繁者；客户自己的平均值会把一次大额购买当成习惯。模型假定消费金额与购买频次无关：请先用 CORREL 查看重复购买者的 x 与平均消费的相关系数（作者的数据为 0.11）。" +
          "相关系数明显偏离 0、只有少数几种价格，或消费随时间变化时，不宜使用。q 不大于 1 时平均消费为无穷大，状态为“到达边界”。" +
          fitRefusals.zh.reading,
        source: "Fader & Hardie（2013），The Gamma-Gamma Model of Monetary Value，第 025 号笔记，公式 1a；Fader, Hardie & Lee（2005），Journal of Marketing Research 42(4)，415–430。",
      },
      refusals: refusalsIn(fitRefusals.zh),
    },
  },
  examples: [
    {
      args: [
        [[0], [1], [4], [0], [2], [6], [0], [1], [3], [8], [1], [2]],
        [[""], [55], [122], [""], [20], [89], [""], [63], [64], [41], [17], [22]],
      ],
      result: [[2.3316464], [5.6314822], [119.2096615], [-43.1719581], ["converged"], [3.4240459], [8.7392314], [388.4142159]],
    },
    {
      args: [[[1], [1], [2], [3], [5], [8]], [[6200], [1500], [900], [2700], [2200], [5900]], "ru"],
      result: [[1.874892], [5.7795334], [8668.6627175], [-53.3636114], ["сошлось"], [2.3719909], [8.9690866], [25386.2203078]],
    },
    { args: [[[1], [3], [2]], [[40], [40], [40]]], result: [["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"], ["at the edge: all repeat buyers have the same mean spend"], ["#N/A"], ["#N/A"], ["#N/A"]] },
    { args: [[[1], [3], [2]], [[40], [-5], [60]]], result: "#NUM!" },
  ],
});
