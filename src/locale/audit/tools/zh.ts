import type { ToolWords } from "./ToolWords";

export const zh: ToolWords = {
  title: "审核",
  lead: "数字从何而来，数据是否可靠，如何交付一份在任何电脑上都能打开的文件。",
  noJump: "无法显示该单元格：{reason}",
  back: "全部工具",
  failed: "操作未成功：{reason}",
  tools: {
    explain: { title: "解释单元格", lead: "用文字说明公式，列出输入数据和其他口径，并测算输入变动的影响。" },
    data: { title: "检查数据", lead: "编号空白、数字存为文本、日月颠倒、重复记录、异常值。" },
    freeze: { title: "冻结与解冻", lead: "用数值替换公式，并记录由谁、在何时冻结了什么。" },
    native: { title: "脱离加载项交付", lead: "将本产品的函数改写为 Excel 自带公式，并逐个单元格核对。" },
    repair: { title: "修复公式", lead: "找出丢失了函数的公式并重新写入。" },
  },
};
