import type { ChartWords } from "./en";

export const zh: ChartWords = {
  drawing: "正在绘制图表…",
  empty: "填写相关单元格后，图表将在此显示。",
  failed: "无法绘制图表：{reason}",
  numbers: "数据",
  category: "类别",
  columns: {
    value: "数值",
    share: "占比",
    cumulative: "累计占比",
    centre: "中心线",
    lower: "下限",
    upper: "上限",
  },
  limits: "控制限",
  outside: "超出控制限",
  means: "平均值",
  total: "总计",
  rise: "增加",
  fall: "减少",
  tell: {
    none: "无数值",
    name: "{name}{value}",
    item: "{label}：{values}",
    between: "，",
    after: "；",
    end: "。",
    stop: "。",
    outside: "超出控制限：{labels}",
    summary: { other: "{name}：共{count}个数值，最低{low}（{lowLabel}），最高{high}（{highLabel}）" },
  },
};
