import type { Obstacle, OpportunityObstacle, RenewalObstacle, SpendObstacle } from "../../core/prediction/Fit";
import type { Locale } from "../../locale/Locale";

export interface FitTexts {
  /** The cell of the status, where there are no parameters. */
  readonly status: string;
  readonly obstacles: Readonly<Record<Exclude<Obstacle, SpendObstacle | RenewalObstacle | OpportunityObstacle>, string>>;
  /** Those of spend alone. */
  readonly spendObstacles: Readonly<Record<SpendObstacle, string>>;
  /** Those of renewals alone. */
  readonly renewalObstacles: Readonly<Record<RenewalObstacle, string>>;
  /** Those of discrete opportunities alone. */
  readonly opportunityObstacles: Readonly<Record<OpportunityObstacle, string>>;
  /** What stands before an obstacle where a function needs several fits. */
  readonly inChain: string;
  /** How to read the errors and the status, and what to do where there are no parameters: in the help of every fit. */
  readonly reading: string;
}

/** Why a fit has no parameters: in its status, and as the meaning of its #N/A. */
export const fitRefusals: Readonly<Record<Locale, FitTexts>> = {
  en: {
    status: "{status}: {reason}",
    obstacles: {
      oneCustomer: "fewer than two customers have been observed for any time",
      nobodyAgain: "nobody bought again",
      allAlike: "all customers have the same history",
      parameter: "a parameter goes to zero or infinity, so no values are best",
      ridge: "the data do not settle the parameters (the likelihood has no peak)",
    },
    spendObstacles: {
      noRepeatSpend: "nobody bought again with a spend above 0",
      oneRepeatBuyer: "one repeat buyer only",
      sameSpend: "all repeat buyers have the same mean spend",
      noMeanSpend: "the mean spend is infinite (q is not above 1)",
    },
    renewalObstacles: {
      nobodyLost: "nobody was lost",
      everybodyLost: "everybody was lost at the first renewal",
      oneNumber: "give the start and at least two renewals",
      oneRenewal: "one renewal only; two parameters need at least two",
    },
    opportunityObstacles: { fewOpportunities: "fewer than three opportunities" },
    inChain: "the {model} model could not be fitted: ",
    reading:
      "A standard error says how uncertain a parameter is: where it is as large as the parameter itself, do not interpret that parameter. Where the status says “at the edge” or “too little data”, these data do not settle the model, " +
      "and there are no parameters but #N/A. Take more customers, a longer time or another model.",
  },
  ru: {
    status: "{status}: {reason}",
    obstacles: {
      oneCustomer: "клиентов со сроком наблюдения больше нуля меньше двух",
      nobodyAgain: "повторных покупок нет",
      allAlike: "у всех клиентов одинаковая история покупок",
      parameter: "один из параметров уходит к нулю или в бесконечность, наилучших значений нет",
      ridge: "данные не определяют параметры (у функции правдоподобия нет максимума)",
    },
    spendObstacles: {
      noRepeatSpend: "нет повторных покупок с суммой больше 0",
      oneRepeatBuyer: "только один повторный покупатель",
      sameSpend: "у всех повторных покупателей одинаковая средняя сумма",
      noMeanSpend: "средние траты бесконечны (q не больше 1)",
    },
    renewalObstacles: {
      nobodyLost: "никто не ушёл",
      everybodyLost: "все ушли при первом же продлении",
      oneNumber: "нужны начальное число и хотя бы два продления",
      oneRenewal: "продление только одно, а для двух параметров нужно хотя бы два",
    },
    opportunityObstacles: { fewOpportunities: "меньше трёх возможностей для покупки" },
    inChain: "не удалось оценить параметры модели {model}: ",
    reading:
      "Стандартная ошибка показывает, насколько неточен параметр: если она не меньше самого параметра, не пытайтесь толковать этот параметр. Состояние «на границе» или «мало данных» означает, что по этим данным модель не определить: " +
      "вместо параметров #N/A. Возьмите больше клиентов, более долгий срок или другую модель.",
  },
  zh: {
    status: "{status}：{reason}",
    obstacles: {
      oneCustomer: "有观察时长的客户不足两位",
      nobodyAgain: "没有人再次购买",
      allAlike: "所有客户的购买历史完全相同",
      parameter: "某个参数趋于零或无穷大，不存在最优值",
      ridge: "现有数据无法确定参数（似然函数没有最大值）",
    },
    spendObstacles: {
      noRepeatSpend: "没有金额大于 0 的重复购买",
      oneRepeatBuyer: "只有一位重复购买者",
      sameSpend: "所有重复购买者的平均消费完全相同",
      noMeanSpend: "平均消费为无穷大（q 不大于 1）",
    },
    renewalObstacles: {
      nobodyLost: "没有客户流失",
      everybodyLost: "首次续约时客户全部流失",
      oneNumber: "需要期初数和至少两次续约的数据",
      oneRenewal: "只有一次续约，两个参数至少需要两次",
    },
    opportunityObstacles: { fewOpportunities: "购买机会不足三次" },
    inChain: "{model} 模型未能拟合：",
    reading:
      "标准误表示参数的不确定程度：标准误不小于参数本身时，不要解读该参数的含义。状态为“到达边界”或“数据不足”，说明现有数据无法确定模型，参数一律为 #N/A：" +
      "请增加客户数或延长观察期，或改用其他模型。",
  },
};

/** The sentence for any obstacle. */
export function obstacleText(obstacle: Obstacle, language: Locale): string {
  const { obstacles, spendObstacles, renewalObstacles, opportunityObstacles } = fitRefusals[language];
  return { ...obstacles, ...spendObstacles, ...renewalObstacles, ...opportunityObstacles }[obstacle];
}
