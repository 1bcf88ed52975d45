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
}

/** Why a fit has no parameters: in its status, and as the meaning of its #N/A. */
export const fitRefusals: Readonly<Record<Locale, FitTexts>> = {
  en: {
    status: "{status}: {reason}",
    obstacles: {
      oneCustomer: "fewer than two customers",
      nobodyAgain: "nobody bought again",
      allAlike: "all customers are alike",
      parameter: "a parameter runs away",
      ridge: "the likelihood has no peak",
    },
    spendObstacles: {
      noRepeatSpend: "nobody bought again with a spend above 0",
      oneRepeatBuyer: "one repeat buyer only",
      sameSpend: "all repeat buyers spend the same",
      noMeanSpend: "the mean spend is infinite (q is not above 1)",
    },
    renewalObstacles: {
      nobodyLost: "nobody was lost",
      everybodyLost: "everybody was lost at the first renewal",
      oneNumber: "fewer than two numbers",
      oneRenewal: "one renewal cannot tell two parameters",
    },
    opportunityObstacles: { fewOpportunities: "fewer than three opportunities" },
    inChain: "the {model} fit has no parameters: ",
  },
  ru: {
    status: "{status}: {reason}",
    obstacles: {
      oneCustomer: "меньше двух клиентов",
      nobodyAgain: "повторных покупок нет",
      allAlike: "все клиенты одинаковы",
      parameter: "параметр растёт или убывает без предела",
      ridge: "у правдоподобия нет вершины",
    },
    spendObstacles: {
      noRepeatSpend: "нет повторных покупок с суммой больше 0",
      oneRepeatBuyer: "только один повторный покупатель",
      sameSpend: "все повторные покупатели тратят одинаково",
      noMeanSpend: "средние траты бесконечны (q не больше 1)",
    },
    renewalObstacles: {
      nobodyLost: "никто не ушёл",
      everybodyLost: "все ушли при первом же продлении",
      oneNumber: "меньше двух чисел",
      oneRenewal: "по одному продлению не найти двух параметров",
    },
    opportunityObstacles: { fewOpportunities: "меньше трёх возможностей для покупки" },
    inChain: "модель {model} не удалось подогнать: ",
  },
  zh: {
    status: "{status}：{reason}",
    obstacles: {
      oneCustomer: "客户不足两位",
      nobodyAgain: "没有人再次购买",
      allAlike: "所有客户完全相同",
      parameter: "某个参数趋于极限",
      ridge: "似然函数没有峰值",
    },
    spendObstacles: {
      noRepeatSpend: "没有金额大于 0 的重复购买",
      oneRepeatBuyer: "只有一位重复购买者",
      sameSpend: "所有重复购买者的消费完全相同",
      noMeanSpend: "平均消费为无穷大（q 不大于 1）",
    },
    renewalObstacles: {
      nobodyLost: "没有客户流失",
      everybodyLost: "首次续约时客户全部流失",
      oneNumber: "不足两个数",
      oneRenewal: "仅一次续约，无法确定两个参数",
    },
    opportunityObstacles: { fewOpportunities: "购买机会不足三次" },
    inChain: "{model} 模型未能拟合：",
  },
};

/** The sentence for any obstacle. */
export function obstacleText(obstacle: Obstacle, language: Locale): string {
  const { obstacles, spendObstacles, renewalObstacles, opportunityObstacles } = fitRefusals[language];
  return { ...obstacles, ...spendObstacles, ...renewalObstacles, ...opportunityObstacles }[obstacle];
}
