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
  native: { none: "fit" },
  text: {
    en: {
      summary: "Fits the shifted beta-geometric (sBG) model of contract renewal: alpha, beta, log-likelihood, status, then the standard errors of the parameters.",
      params: {
        survivors: "customers of one cohort still there after 0, 1, 2 … renewals: counts or per cent, one row or column",
        periods: "fit on this many renewals, from the first; left out, 0 or more than there are: all",
        language: 'language of the status: "en" (default), "ru" or "zh"',
      },
      help: {
        definition:
          "At each renewal a customer leaves with a probability of their own that never changes; it differs between customers by a beta distribution (alpha, beta). Fitted by maximum likelihood to the losses of each period and the survivors at the end. " +
          "Log-likelihood and standard errors are those of the numbers as given: percentages count as 100 customers. Before you project beyond the data, leave out the last periods (see periods), project them with SBGSURVIVAL and compare.",
        rival:
          "In this model a retention rate that grows over time is sorting, not growing loyalty: those who leave easily have left. The geometric model (one churn rate for all, 1 / churn) projects too few survivors. Use it for contracts, where leaving " +
          "is seen, with renewals at set times; not for shops and other buying without contract (BGNBDFIT, BGBBFIT), not for customers who joined at different times, nor across a change of price or terms. Where the churn rate " +
          "rises with time the model does not hold: the status is “at the edge”. " + fitRefusals.en.reading,
        source: "Fader & Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1), 76–90, equations 5 and 6.",
      },
      refusals: {
        survivorsRise: "survivors rise from {before} to {now}: a cohort never grows",
        survivorsGap: "a blank cell between the numbers: every period needs its number",
        ...refusalsIn(fitRefusals.en),
      },
    },
    ru: {
      summary: "Оценивает модель продления договоров sBG (сдвинутое бета-геометрическое распределение): alpha, beta, логарифм правдоподобия, состояние, стандартные ошибки параметров.",
      params: {
        survivors: "сколько клиентов одной когорты осталось после 0, 1, 2… продлений: числа или проценты, строка или столбец",
        periods: "по скольким первым продлениям оценивать модель; не указано, 0 или больше, чем есть, — по всем",
        language: 'язык слов о состоянии: "en" (по умолчанию), "ru" или "zh"',
      },
      help: {
        definition:
          "При каждом продлении клиент уходит с собственной, неизменной вероятностью; у разных клиентов она разная и подчиняется бета-распределению (alpha, beta). Оценка методом максимального правдоподобия по ушедшим за каждый период и оставшимся в конце. " +
          "Логарифм правдоподобия и стандартные ошибки рассчитаны по введённым числам: проценты означают 100 клиентов. Прежде чем продолжать кривую за пределы данных, отложите последние периоды (periods), предскажите их функцией SBGSURVIVAL и сравните.",
        rival:
          "В этой модели рост коэффициента удержания со временем означает отсев, а не рост лояльности: склонные уйти уже ушли. Геометрическая модель (один коэффициент оттока на всех, 1 / отток) предсказывает слишком мало оставшихся. Модель sBG — для договоров " +
          "с продлением в известные сроки, где уход виден; не для магазинов и других покупок без договора (BGNBDFIT, BGBBFIT), не для клиентов, пришедших в разное время, и не для периода, в котором менялись цена или условия. " +
          "Если отток со временем растёт, модель неприменима: состояние будет «на границе». " + fitRefusals.ru.reading,
        source: "Fader & Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1), 76–90, уравнения 5 и 6.",
      },
      refusals: {
        survivorsRise: "число оставшихся выросло с {before} до {now}, а когорта расти не может",
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
          "每位客户每次续约时以自己恒定不变的概率离开，该概率在客户之间服从贝塔分布（alpha、beta）。根据各期流失数与最后一期的留存数，用最大似然法估计。" +
          "对数似然与标准误按所填数值计算：百分数视为 100 位客户。外推到数据之外以前，请先留出最后几期（periods），用 SBGSURVIVAL 预测并对照。",
        rival:
          "在本模型中，留存率随时间上升是筛选的结果，而不是忠诚度提高：容易离开的客户已经离开。几何模型（所有客户同一流失率，1 ÷ 流失率）预测的留存数偏低。" +
          "本模型适用于看得到客户离开、按固定时点续约的合同；不适用于零售等无合同购买（用 BGNBDFIT、BGBBFIT），不适用于加入时间不同的客户，也不适用于价格或条款有变的时期。" +
          "流失率若随时间上升，则本模型不成立，状态为“到达边界”。" + fitRefusals.zh.reading,
        source: "Fader & Hardie（2007），How to Project Customer Retention，Journal of Interactive Marketing 21(1)，76–90，公式 5、6。",
      },
      refusals: {
        survivorsRise: "留存数由 {before} 增至 {now}：同一同期群的留存数不会增加",
        survivorsGap: "数值之间有空单元格：每一期都需要一个数",
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
