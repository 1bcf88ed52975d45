import { bgbbFit } from "../../core/prediction/bgbbFit";
import { defineFunction } from "../defineFunction";
import { column } from "../results";
import { fitColumn } from "./fitColumn";
import { fitRefusals } from "./fitTexts";
import { opportunityLists, opportunityListTexts, opportunityRefusals } from "./opportunities";

export default defineFunction({
  id: "BGBBFIT",
  topic: "prediction",
  params: opportunityLists,
  result: column("number"),
  slow: true,
  compute: ({ frequency, recency, opportunities, weights, language }) =>
    fitColumn("BGBBFIT", bgbbFit({ frequency, recency, age: opportunities, weights }), 4, language),
  native: { none: "fit" },
  text: {
    en: {
      summary: "Fits the BG/BB model of buying at set opportunities: alpha, beta, gamma, delta, log-likelihood, status, then the standard errors of the parameters.",
      params: opportunityListTexts.en,
      help: {
        definition:
          "At each opportunity a customer who is not lost buys with a constant probability of their own (beta distribution: alpha, beta); before each opportunity the customer may be lost for good, with another probability of their own (beta distribution: gamma, delta). Fitted by maximum likelihood; " +
          "standard errors from the Hessian. Of a history only x, t_x and n count. Give the first four cells to BGBBALIVE and BGBBEXPECTED as the model.",
        rival:
          "For buying that happens at set opportunities, once each at most: yearly donations, events, catalogues. Where people buy at any time, use BGNBDFIT or PNBDFIT; cutting such time into periods and asking only whether there was a purchase " +
          "throws away the number of purchases. Where leaving is seen (contracts), use SBGFIT. Not for opportunities that differ much in appeal, nor for probabilities that change: the model gives a customer the same ones for ever. " + fitRefusals.en.reading,
        source: "Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, Marketing Science 29(6), 1086–1108.",
      },
      refusals: { ...opportunityRefusals.en, ...fitRefusals.en.obstacles, ...fitRefusals.en.opportunityObstacles },
    },
    ru: {
      summary: "Оценивает модель BG/BB для покупок в отведённые моменты: alpha, beta, gamma, delta, логарифм правдоподобия, состояние, стандартные ошибки параметров.",
      params: opportunityListTexts.ru,
      help: {
        definition:
          "При каждой возможности купить клиент, который ещё не ушёл, покупает с собственной постоянной вероятностью (бета-распределение: alpha, beta); перед каждой возможностью он может уйти навсегда — тоже с собственной вероятностью (бета-распределение: gamma, delta). " +
          "Оценка методом максимального правдоподобия; стандартные ошибки — по матрице Гессе. От истории важны только x, t_x и n. Первые четыре ячейки — модель для BGBBALIVE и BGBBEXPECTED.",
        rival:
          "Для покупок, которые случаются в отведённые моменты и не больше одной на каждый: ежегодные пожертвования, мероприятия, каталоги. Где покупают в любое время — BGNBDFIT и PNBDFIT: если нарезать такое время на периоды и смотреть лишь, была ли " +
          "покупка, число покупок пропадёт. Где уход виден (договоры) — SBGFIT. Не годится, когда возможности сильно различаются привлекательностью или вероятности меняются: у клиента в модели они одни навсегда. " + fitRefusals.ru.reading,
        source: "Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, Marketing Science 29(6), 1086–1108.",
      },
      refusals: { ...opportunityRefusals.ru, ...fitRefusals.ru.obstacles, ...fitRefusals.ru.opportunityObstacles },
    },
    zh: {
      summary: "拟合离散购买机会的 BG/BB 模型：依次给出 alpha、beta、gamma、delta、对数似然、状态及各参数的标准误。",
      params: opportunityListTexts.zh,
      help: {
        definition:
          "每次购买机会上，未流失的客户以各自恒定的概率购买（贝塔分布：alpha、beta）；每次机会之前，客户以各自的概率永久流失（贝塔分布：gamma、delta）。用最大似然法估计，标准误来自海森矩阵。" +
          "购买历史中只有 x、t_x、n 起作用。前四个单元格即为 BGBBALIVE 与 BGBBEXPECTED 所需的模型。",
        rival:
          "适用于只在固定机会上发生、每次机会至多一次的购买：年度捐款、活动、目录邮购。随时可以购买的情形请用 BGNBDFIT、PNBDFIT；把连续时间切成若干期、只看有无购买，会丢掉购买次数。" +
          "看得到客户离开的合同请用 SBGFIT。各次机会吸引力相差很大，或概率会变化时不适用：模型假定每位客户的概率永远不变。" +
          fitRefusals.zh.reading,
        source: "Fader, Hardie & Shang（2010），Customer-Base Analysis in a Discrete-Time Noncontractual Setting，Marketing Science 29(6)，1086–1108。",
      },
      refusals: { ...opportunityRefusals.zh, ...fitRefusals.zh.obstacles, ...fitRefusals.zh.opportunityObstacles },
    },
  },
  examples: [
    {
      args: [
        [[0], [1], [1], [1], [2], [2], [3], [3], [4], [5]],
        [[0], [1], [3], [5], [2], [4], [3], [5], [5], [5]],
        [[5], [5], [5], [5], [5], [5], [5], [5], [5], [5]],
        [[60], [22], [9], [7], [12], [10], [8], [14], [16], [21]],
      ],
      result: [[0.98566], [0.7390994], [0.5495349], [2.278308], [-466.3151315], ["converged"], [0.3822288], [0.2076827], [0.3069027], [1.8817927]],
    },
    {
      args: [
        [[0], [1], [2], [4], [0], [1], [3], [5], [0], [1], [4], [6]],
        [[0], [2], [4], [4], [0], [1], [4], [5], [0], [1], [6], [6]],
        [[4], [4], [4], [4], [5], [5], [5], [5], [6], [6], [6], [6]],
        [[40], [12], [15], [20], [45], [20], [14], [18], [50], [25], [16], [15]],
        "ru",
      ],
      result: [[1.5917215], [0.5930232], [0.3032916], [0.4160282], [-586.6898311], ["сошлось"], [0.8111502], [0.209755], [0.0642611], [0.1150045]],
    },
    {
      args: [[[0], [1], [2]], [[0], [2], [2]], [[2], [2], [2]]],
      result: [["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"], ["too little data: fewer than three opportunities"], ["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"]],
    },
    { args: [[[1], [3]], [[2], [2]], [[6], [6]]], result: "#NUM!" },
  ],
});
