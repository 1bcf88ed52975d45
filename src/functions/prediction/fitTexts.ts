import type { Obstacle } from "../../core/prediction/Fit";
import type { Locale } from "../../locale/Locale";

interface FitTexts {
  /** The cell of the status, where there are no parameters. */
  readonly status: string;
  readonly obstacles: Readonly<Record<Obstacle, string>>;
}

/** Why a fit has no parameters: in its status, and as the meaning of its #N/A. */
export const fitRefusals: Readonly<Record<Locale, FitTexts>> = {
  en: {
    status: "{status}: {reason}",
    obstacles: {
      oneCustomer: "one customer only",
      nobodyAgain: "nobody bought again",
      allAlike: "all customers are alike",
      nobodyLost: "nobody was lost",
      everybodyLost: "everybody was lost at the first renewal",
      oneNumber: "fewer than two numbers",
      oneRenewal: "one renewal cannot tell two parameters",
      fewOpportunities: "fewer than three opportunities",
      parameter: "a parameter runs away",
      ridge: "the likelihood has no peak",
    },
  },
  ru: {
    status: "{status}: {reason}",
    obstacles: {
      oneCustomer: "только один клиент",
      nobodyAgain: "повторных покупок нет",
      allAlike: "все клиенты одинаковы",
      nobodyLost: "никто не ушёл",
      everybodyLost: "все ушли при первом же продлении",
      oneNumber: "меньше двух чисел",
      oneRenewal: "по одному продлению не найти двух параметров",
      fewOpportunities: "меньше трёх возможностей для покупки",
      parameter: "параметр растёт или убывает без предела",
      ridge: "у правдоподобия нет вершины",
    },
  },
  zh: {
    status: "{status}：{reason}",
    obstacles: {
      oneCustomer: "只有一位客户",
      nobodyAgain: "没有人再次购买",
      allAlike: "所有客户完全相同",
      nobodyLost: "没有客户流失",
      everybodyLost: "首次续约时客户全部流失",
      oneNumber: "不足两个数",
      oneRenewal: "仅一次续约，无法确定两个参数",
      fewOpportunities: "购买机会不足三次",
      parameter: "某个参数趋于极限",
      ridge: "似然函数没有峰值",
    },
  },
};
