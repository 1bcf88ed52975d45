import { sbgFit } from "../../core/prediction/sbgFit";
import { defineFunction } from "../defineFunction";
import { language, wholeNumber } from "../kinds";
import { optional } from "../params";
import { column } from "../results";
import { fitColumn } from "./fitColumn";
import { fitRefusals, type FitTexts } from "./fitTexts";
import { survivors } from "./survivors";

const refusalsIn = ({ obstacles, renewalObstacles }: FitTexts): Readonly<Record<string, string>> =>
  ({ ...renewalObstacles, parameter: obstacles.parameter, ridge: obstacles.ridge });

export default defineFunction({
  id: "SBGFIT",
  topic: "prediction",
  params: { survivors: survivors(), periods: optional(wholeNumber(1, Number.MAX_SAFE_INTEGER, "periods")), language: optional(language(), "en") },
  result: column("number"),
  compute: ({ survivors, periods, language }) => fitColumn("SBGFIT", sbgFit(survivors, periods), 2, language),
  text: {
    en: {
      summary: "Fits the shifted beta-geometric (sBG) model of contract renewal: alpha, beta, log-likelihood, status, then their standard errors.",
      params: {
        survivors: "customers of one cohort still there after 0, 1, 2 … renewals: counts or per cent, one row or column",
        periods: "fit on so many renewals, the first ones; left out, 0 or more than there are: all",
        language: 'language of the status: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "Each customer leaves at each renewal with an own probability that never changes; over the customers it is beta distributed (alpha, beta). Maximum likelihood on the losses of each period and the survivors at the end. " +
          "Log-likelihood and standard errors are those of the numbers as given: per cent count as 100 customers. Leave out the last periods, project them with SBGSURVIVAL and compare, before you project beyond the data.",
        rival:
          "A retention rate that grows over time is here sorting, not growing loyalty: those who leave easily have left. The geometric model (one churn rate for all, 1 / churn) projects too few survivors. Use it for contracts, where leaving " +
          "is seen, with renewals at set times; not for shops and other buying without contract (BGNBDFIT, BGBBFIT), not for customers of different ages mixed, nor across a change of price or terms. Where the churn rate " +
          "rises with time there is no such model, and the status says so.",
        source: "Fader & Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1), 76–90, equations 5 and 6.",
      },
      refusals: {
        survivorsRise: "{now} survivors after {before}: one cohort never grows",
        survivorsGap: "a blank between survivors: every period needs its number",
        ...refusalsIn(fitRefusals.en),
      },
    },
    ru: {
      summary: "Подгоняет модель продления договоров sBG (сдвинутое бета-геометрическое распределение): alpha, beta, логарифм правдоподобия, состояние, стандартные ошибки.",
      params: {
        survivors: "сколько клиентов одной когорты осталось после 0, 1, 2… продлений: число или проценты, строка или столбец",
        periods: "по скольким первым продлениям подгонять; не указано, 0 или больше, чем есть, — по всем",
        language: 'язык состояния: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "При каждом продлении клиент уходит с собственной, неизменной вероятностью; среди клиентов она имеет бета-распределение (alpha, beta). Метод максимального правдоподобия по ушедшим за каждый период и оставшимся в конце. " +
          "Логарифм правдоподобия и стандартные ошибки относятся к числам как они есть: проценты считаются как 100 клиентов. Прежде чем продолжать кривую за пределы данных, отложите последние периоды, предскажите их функцией SBGSURVIVAL и сравните.",
        rival:
          "Рост коэффициента удержания со временем здесь означает отсев, а не рост лояльности: склонные уйти уже ушли. Геометрическая модель (один отток на всех, 1 / отток) предсказывает слишком мало оставшихся. Модель — для договоров, " +
          "где уход виден, с продлением в известные сроки; не для магазинов и других покупок без договора (BGNBDFIT, BGBBFIT), не для смеси клиентов разного возраста и не для периода, в котором менялись цена или условия. " +
          "Если отток со временем растёт, такой модели нет, и это видно по состоянию.",
        source: "Fader & Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1), 76–90, уравнения 5 и 6.",
      },
      refusals: {
        survivorsRise: "осталось {now} после {before}: одна когорта не растёт",
        survivorsGap: "пустая ячейка между числами: нужно число за каждый период",
        ...refusalsIn(fitRefusals.ru),
      },
    },
    zh: {
      summary: "拟合合同续约的移位贝塔几何（sBG）模型：依次给出 alpha、beta、对数似然、状态及各参数的标准误。",
      params: {
        survivors: "同一同期群在 0、1、2……次续约后的留存数：人数或百分数，一行或一列",
        periods: "只用最初多少次续约来拟合；省略、0 或超过现有次数时用全部",
        language: '状态文字的语言："en"（默认）、"ru" 或 "zh"',
      },
      help: {
        definition:
          "每位客户每次续约时以自己恒定不变的概率离开，该概率在客户之间服从贝塔分布（alpha、beta）。根据各期流失数与期末留存数，用最大似然法估计。" +
          "对数似然与标准误以所给数值为准：百分数按 100 位客户计。向数据之外外推之前，请先留出最后几期，用 SBGSURVIVAL 预测并对照。",
        rival:
          "留存率随时间上升，在本模型中是筛选的结果，而不是忠诚度提高：容易离开的客户已经离开。几何模型（所有客户同一流失率，1 ÷ 流失率）预测的留存数偏低。" +
          "适用于看得到客户离开、按固定时点续约的合同；不适用于零售等无合同购买（用 BGNBDFIT、BGBBFIT），不适用于混合加入时间不同的客户，也不适用于价格或条款有变的时期。" +
          "流失率若随时间上升，则不存在这样的模型，状态会说明。",
        source: "Fader 与 Hardie（2007），How to Project Customer Retention，Journal of Interactive Marketing 21(1)，76–90，公式 5、6。",
      },
      refusals: {
        survivorsRise: "留存数从 {before} 变为 {now}：同一同期群不会增加",
        survivorsGap: "留存数之间有空白：每一期都要有数",
        ...refusalsIn(fitRefusals.zh),
      },
    },
  },
  examples: [
    { args: [[[250], [180], [141], [118], [103], [93], [85], [79]]], result: [[0.6746605], [1.6775936], [-432.077655], ["converged"], [0.138895], [0.4797124]] },
    { args: [[[500, 395, 331, 288, 257, 234, 216, 201, 189]], 6, "ru"], result: [[0.6439175], [2.3975879], [-799.127019], ["сошлось"], [0.1227876], [0.6174478]] },
    { args: [[[200], [200], [200]]], result: [["#N/A"], ["#N/A"], ["#N/A"], ["at the edge: nobody was lost"], ["#N/A"], ["#N/A"]] },
    { args: [[[100], [80], [85]]], result: "#NUM!" },
  ],
});
