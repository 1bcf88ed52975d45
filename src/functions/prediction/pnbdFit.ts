import { pnbdFit } from "../../core/prediction/pnbdFit";
import { defineFunction } from "../defineFunction";
import { column } from "../results";
import { fitColumn } from "./fitColumn";
import { fitRefusals } from "./fitTexts";
import { historyLists, historyRefusals, historyTexts } from "./histories";

export default defineFunction({
  id: "PNBDFIT",
  topic: "prediction",
  params: historyLists,
  result: column("number"),
  slow: true,
  compute: ({ frequency, recency, age, weights, language }) => fitColumn("PNBDFIT", pnbdFit({ frequency, recency, age, weights }), 4, language),
  native: { none: "fit" },
  text: {
    en: {
      summary: "Fits the Pareto/NBD model of repeat buying: r, alpha, s, beta, log-likelihood, status, then the standard errors of the parameters.",
      params: historyTexts.en,
      help: {
        definition:
          "Each customer buys at random at a constant rate of their own (gamma distribution: r, alpha) until lost for good, which happens at random too, at another constant rate of their own (gamma distribution: s, beta). Fitted by maximum likelihood; " +
          "standard errors from the Hessian. The unit of time scales alpha and beta only. Give the first four cells to PNBDALIVE, PNBDEXPECTED and PNBDRESIDUAL as the model.",
        rival:
          "In the BG/NBD (BGNBDFIT) customers are lost only right after a repeat purchase; here somebody who bought once can be lost too. Do not use either for contracts and subscriptions, for seasonal buying " +
          "or buying at even intervals, for customers watched for less than a few purchase intervals, or where rates change (a new price, a campaign): the model gives a customer one rate for ever. The likelihood has a flat ridge along s and beta: programs that find the same log-likelihood " +
          "may print slightly different parameters, and forecast the same. " + fitRefusals.en.reading,
        source: "Schmittlein, Morrison & Colombo (1987), Management Science 33(1), 1–24; Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, note 009, equations 18 to 20.",
      },
      refusals: { ...historyRefusals.en, ...fitRefusals.en.obstacles },
    },
    ru: {
      summary: "Оценивает модель повторных покупок Pareto/NBD: r, alpha, s, beta, логарифм правдоподобия, состояние, стандартные ошибки параметров.",
      params: historyTexts.ru,
      help: {
        definition:
          "Каждый клиент покупает случайно, с собственной постоянной частотой (гамма-распределение: r, alpha), пока не уйдёт навсегда; уход тоже случаен, со своей постоянной интенсивностью (гамма-распределение: s, beta). " +
          "Оценка методом максимального правдоподобия; стандартные ошибки — по матрице Гессе. Единица времени меняет только alpha и beta. Первые четыре ячейки — модель для PNBDALIVE, PNBDEXPECTED и PNBDRESIDUAL.",
        rival:
          "В модели BG/NBD (BGNBDFIT) клиент уходит только сразу после повторной покупки; здесь потерян может быть и тот, кто купил один раз. Обе не годятся для договоров и подписок, для сезонных покупок и покупок через равные промежутки, " +
          "для клиентов, за которыми наблюдают меньше нескольких промежутков между покупками, и там, где частота меняется (новая цена, акция): у клиента в модели одна частота навсегда. У функции правдоподобия есть пологий гребень вдоль s и beta: программы с тем же логарифмом правдоподобия " +
          "могут выдать немного другие параметры, а прогноз дают тот же. " + fitRefusals.ru.reading,
        source: "Schmittlein, Morrison & Colombo (1987), Management Science 33(1), 1–24; Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, записка 009, уравнения 18–20.",
      },
      refusals: { ...historyRefusals.ru, ...fitRefusals.ru.obstacles },
    },
    zh: {
      summary: "拟合 Pareto/NBD 重复购买模型：依次给出 r、alpha、s、beta、对数似然、状态及各参数的标准误。",
      params: historyTexts.zh,
      help: {
        definition:
          "每位客户以各自恒定的速率随机购买（伽马分布：r、alpha），直至永久流失；流失同样随机发生，速率因人而异且恒定（伽马分布：s、beta）。" +
          "用最大似然法估计，标准误来自海森矩阵。时间单位只影响 alpha 与 beta。前四个单元格即为 PNBDALIVE、PNBDEXPECTED 与 PNBDRESIDUAL 所需的模型。",
        rival:
          "BG/NBD 模型（BGNBDFIT）假定客户只会在某次重复购买之后当即流失；在本模型中，只买过一次的客户也可能已经流失。两种模型都不适用于合同与订阅、季节性或定期购买、" +
          "观察期短于几个购买间隔的客户，以及购买速率会变化的情形（调价、促销）：模型假定每位客户的速率永远不变。似然函数沿 s 与 beta 有一条平缓的脊：对数似然相同的软件给出的参数可能略有出入，预测却相同。" +
          fitRefusals.zh.reading,
        source: "Schmittlein, Morrison & Colombo（1987），Management Science 33(1)，1–24；Fader & Hardie（2005），A Note on Deriving the Pareto/NBD Model，第 009 号笔记，公式 18–20。",
      },
      refusals: { ...historyRefusals.zh, ...fitRefusals.zh.obstacles },
    },
  },
  rivals: [
    {
      formula: "BGNBDFIT(frequency,recency,age,weights,language)",
      says: { en: "BG/NBD (BGNBDFIT), with its own parameters r, alpha, a, b", ru: "BG/NBD (BGNBDFIT) со своими параметрами r, alpha, a, b", zh: "BG/NBD（BGNBDFIT），参数为 r、alpha、a、b" },
    },
  ],
  examples: [
    {
      args: [
        [[0], [1], [4], [0], [2], [6], [0], [1], [0], [3], [8], [1]],
        [[0], [10], [40], [0], [9], [38], [0], [30], [0], [12], [31], [4]],
        [[52], [50], [48], [46], [44], [42], [40], [38], [36], [34], [32], [30]],
      ],
      result: [[2.1247857], [23.975407], [0.9298805], [25.1251089], [-94.4505561], ["converged"], [3.002175], [30.6456936], [2.2924942], [89.8927781]],
    },
    {
      args: [[[0], [1], [1], [2], [4], [9]], [[0], [4], [30], [8], [36], [20]], [[39], [39], [39], [39], [39], [39]], [[60], [10], [8], [6], [6], [2]], "ru"],
      result: [[0.5724364], [13.5934841], [0.9793839], [15.3378198], [-312.9425811], ["сошлось"], [0.2651205], [6.0322358], [0.8640715], [22.5365986]],
    },
    {
      args: [[[3], [5], [2], [9]], [[30], [40], [20], [50]], [[30], [40], [20], [50]]],
      result: [["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"], ["at the edge: a parameter goes to zero or infinity, so no values are best"], ["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"]],
    },
    { args: [[[2], [1]], [[12], [40]], [[30], [20]]], result: "#NUM!" },
  ],
});
