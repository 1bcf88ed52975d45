import type { codes as enCodes, faults as enFaults } from "./en";

export const faults: Readonly<Record<keyof typeof enFaults, string>> = {
  place: "{param}，第 {row} 行",
  row: "第 {row} 行",
  errorInArgument: "单元格中是错误值 {code}",
  missing: "此处需要填写一个值",
  number: "此处需要数字，实际为 {got}",
  fraction: "{param} 是比例：请写 5% 或 0.05（实际为 {got}）",
  date: "此处需要日期，实际为 {got}；文本不算日期",
  text: "此处需要文本，实际为 {got}",
  word: "此处只能是 {words} 之一，实际为 {got}",
  oneCell: "此处需要单个单元格，不能是区域",
  sameSize: "有 {got} 个单元格，而旁边的区域有 {wanted} 个",
  nothingLeft: "区域中没有可用的值",
  below: "{got} 低于下限 {bound}",
  notAbove: "{got} 不大于 {bound}，此处须大于该值",
  notBelow: "{got} 不小于 {bound}，此处须小于该值",
  above: "{got} 高于上限 {bound}",
  wholeNumber: "此处需要整数，实际为 {got}",
  dateRange: "{got} 不是 Excel 能识别的日期",
  notFinite: "数字过大",
  cellsWanted: "此处需要单元格区域",
  tooMany: "有 {got} 个参数，最多只能有 {most} 个",
  overhang: "各区域长度不同，此行没有对应的值",
};

export const codes: Readonly<Record<keyof typeof enCodes, string>> = {
  "#DIV/0!": "计算中会出现除以零",
  "#N/A": "按定义，这些数据没有结果",
  "#NULL!": "这些区域没有公共单元格",
  "#NUM!": "数字超出允许的范围",
  "#VALUE!": "参数的类型或区域大小不对",
};
