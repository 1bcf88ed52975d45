import type { ReadingWords } from "./ReadingWords";

export const zh: ReadingWords = {
  title: "口径不一",
  advice: "请在单元格左侧、上方或表格标题中注明口径，例如“{example}”；或者全部改用同一口径。",
  labelled: "表中已注明",
  silent: "未注明",
  more: { other: "再显示 {count} 个" },
  quantities: {
    churn: {
      title: "流失率与留存率",
      why: "这些比率的分母取的不是同一个客户数，而表中没有逐一注明。直接比较或相加会造成误导。",
      readings: { start: "期初", end: "期末", average: "平均", exposed: "所有可能流失的客户" },
    },
    ltv: {
      title: "客户终身价值",
      why: "这些数值对首笔毛利到账时间的约定不同，而表中没有逐一注明。直接比较或相加会造成误导。",
      readings: { start: "首笔毛利即期到账", end: "每期期末到账", renewal: "首次续约起计" },
    },
    repurchase: {
      title: "重购意图",
      why: "这些数字所用的重购比例出自不同来源，而表中没有逐一注明。直接比较或相加会造成误导。",
      readings: { tarp: "TARP", book: "教材" },
    },
  },
};
