import { bgnbdFit } from "../../core/prediction/bgnbdFit";
import { defineFunction } from "../defineFunction";
import { column } from "../results";
import { fitColumn } from "./fitColumn";
import { fitRefusals } from "./fitTexts";
import { historyLists, historyRefusals, historyTexts } from "./histories";

export default defineFunction({
  id: "BGNBDFIT",
  topic: "prediction",
  params: historyLists,
  result: column("number"),
  slow: true,
  compute: ({ frequency, recency, age, weights, language }) => fitColumn("BGNBDFIT", bgnbdFit({ frequency, recency, age, weights }), 4, language),
  native: { none: "fit" },
  text: {
    en: {
      summary: "Fits the BG/NBD model of repeat buying: r, alpha, a, b, log-likelihood, status, then the standard errors of the parameters.",
      params: historyTexts.en,
      help: {
        definition:
          "Each customer buys at random at a constant rate of their own (gamma distribution: r, alpha) and after each repeat purchase is lost for good with a probability of their own (beta distribution: a, b). Fitted by maximum likelihood; " +
          "standard errors from the Hessian. The unit of time scales alpha only. Give the first four cells to BGNBDALIVE and BGNBDEXPECTED as the model.",
        rival:
          "The Pareto/NBD (PNBDFIT) lets customers be lost at any time, also before a repeat purchase. Do not use either for contracts and subscriptions, for seasonal buying or buying at even intervals, for customers watched for less than " +
          "a few purchase intervals, or where rates change (a new price, a campaign): the model gives a customer one rate for ever. " + fitRefusals.en.reading,
        source: "Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, equation 6.",
      },
      refusals: { ...historyRefusals.en, ...fitRefusals.en.obstacles },
    },
    ru: {
      summary: "Оценивает модель повторных покупок BG/NBD: r, alpha, a, b, логарифм правдоподобия, состояние, стандартные ошибки параметров.",
      params: historyTexts.ru,
      help: {
        definition:
          "Каждый клиент покупает случайно, с собственной постоянной частотой (гамма-распределение: r, alpha), и после каждой повторной покупки уходит навсегда с собственной вероятностью (бета-распределение: a, b). " +
          "Оценка методом максимального правдоподобия; стандартные ошибки — по матрице Гессе. Единица времени меняет только alpha. Первые четыре ячейки — модель для BGNBDALIVE и BGNBDEXPECTED.",
        rival:
          "В модели Pareto/NBD (PNBDFIT) клиент может уйти в любой момент, в том числе до повторной покупки. Обе не годятся для договоров и подписок, для сезонных покупок и покупок через равные промежутки, для клиентов, за которыми " +
          "наблюдают меньше нескольких промежутков между покупками, и там, где частота меняется (новая цена, акция): у клиента в модели одна частота навсегда. " + fitRefusals.ru.reading,
        source: "Fader, Hardie & Lee (2005), Marketing Science 24(2), 275–284, уравнение 6.",
      },
      refusals: { ...historyRefusals.ru, ...fitRefusals.ru.obstacles },
    },
    zh: {
      summary: "拟合 BG/NBD 重复购买模型：依次给出 r、alpha、a、b、对数似然、状态及各参数的标准误。",
      params: historyTexts.zh,
      help: {
        definition:
          "每位客户以各自恒定的速率随机购买（伽马分布：r、alpha），每次重复购买后以各自的概率永久流失（贝塔分布：a、b）。" +
          "用最大似然法估计，标准误来自海森矩阵。时间单位只影响 alpha。前四个单元格即为 BGNBDALIVE 与 BGNBDEXPECTED 所需的模型。",
        rival:
          "Pareto/NBD 模型（PNBDFIT）允许客户随时流失，包括在首次重复购买之前。两种模型都不适用于合同与订阅、季节性或定期购买、" +
          "观察期短于几个购买间隔的客户，以及购买速率会变化的情形（调价、促销）：模型假定每位客户的速率永远不变。" +
          fitRefusals.zh.reading,
        source: "Fader, Hardie & Lee（2005），Marketing Science 24(2)，275–284，公式 6。",
      },
      refusals: { ...historyRefusals.zh, ...fitRefusals.zh.obstacles },
    },
  },
  rivals: [
    {
      formula: "PNBDFIT(frequency,recency,age,weights,language)",
      says: { en: "Pareto/NBD (PNBDFIT), with its own parameters r, alpha, s, beta", ru: "Pareto/NBD (PNBDFIT) со своими параметрами r, alpha, s, beta", zh: "Pareto/NBD（PNBDFIT），参数为 r、alpha、s、beta" },
    },
  ],
  examples: [
    {
      args: [
        [[0], [1], [4], [0], [2], [6], [0], [1], [0], [3], [8], [1]],
        [[0], [10], [40], [0], [9], [38], [0], [30], [0], [12], [31], [4]],
        [[52], [50], [48], [46], [44], [42], [40], [38], [36], [34], [32], [30]],
      ],
      result: [[0.6523681], [8.12579], [0.3369751], [1.3463562], [-95.0366824], ["converged"], [0.3986475], [6.6814256], [0.6828096], [3.4559715]],
    },
    {
      args: [[[0], [1], [1], [2], [3], [5]], [[0], [5], [20], [30], [12], [36]], [[39], [39], [39], [39], [39], [39]], [[40], [12], [10], [8], [6], [4]], "ru"],
      result: [[0.490331], [12.0293594], [10.40319], [23.4654458], [-345.9740444], ["сошлось"], [0.1572783], [5.590017], [107.104419], [250.287646]],
    },
    {
      args: [[[0], [0], [0]], [[0], [0], [0]], [[30], [20], [10]]],
      result: [["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"], ["too little data: nobody bought again"], ["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"]],
    },
    { args: [[[2], [1]], [[12], [40]], [[30], [20]]], result: "#NUM!" },
  ],
});
