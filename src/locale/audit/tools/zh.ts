import type { ToolWords } from "./ToolWords";

export const zh: ToolWords = {
  title: "审核",
  lead: "数字从何而来，数据是否可靠，如何交出在任何电脑上都能打开的文件。",
  back: "全部工具",
  failed: "操作未成功：{reason}",
  tools: {
    explain: { title: "解释单元格", lead: "用文字说明公式、输入、其他口径，以及输入变动的影响。" },
    data: { title: "检查数据", lead: "空白编号、文本型数字、日月颠倒、重复记录、异常值。" },
    freeze: { title: "冻结与解冻", lead: "用数值替换公式，并记录何人、何时冻结了什么。" },
    native: { title: "脱离加载项交付", lead: "改用 Excel 自带公式，并逐个单元格核对。" },
    repair: { title: "修复公式", lead: "找出丢失函数的公式并重新写入。" },
  },
};
