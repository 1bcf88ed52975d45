import type { SheetWords } from "./SheetWords";

export const zh: SheetWords = {
  value: "数值",
  note: "说明",
  answer: "答案",
  answerHeader: "{label}（答案）",
  fillIn: "请填写",
  learner: "学员",
  variant: "数据",
  asInTheBook: "与课程示例相同",
  ownNumbers: "个人数据，由此数字决定",
  spelling: "公式写法样例",
  spellingNote: "请勿改动：课程据此了解本机的公式写法",
  ownMark: "自评（0～3）",
  peerMark: "同伴评分（0～3）",
  markScale: "本表落实到哪一步，不作检查：0 无 · 1 已说明 · 2 有负责人 · 3 已量化",
  chart: "图表",
  chooseWord: "请从列表中选择：{words}",
  enterWhole: "请输入{from}到{to}之间的整数",
  enterNumber: "请输入{from}到{to}之间的数",
  enterDate: "请输入{from}至{to}之间的日期",
};
