import type { SheetWords } from "./SheetWords";

export const ru: SheetWords = {
  value: "Значение",
  note: "Примечание",
  answer: "Ответ",
  answerHeader: "{label} (ответ)",
  fillIn: "Заполните",
  learner: "Участник",
  variant: "Числа",
  asInTheBook: "как в примере курса",
  ownNumbers: "свои: вариант задаёт это число",
  spelling: "Проверка записи",
  spellingNote: "по ней курс узнаёт, как здесь пишут формулы",
  ownMark: "Своя оценка",
  peerMark: "Оценка коллеги",
  markScale: "0 нет · 1 названо · 2 есть ответственный · 3 измеряется",
  chart: "Диаграмма",
  chooseWord: "Выберите из списка: {words}",
  enterWhole: "Введите целое число от {from} до {to}",
  enterNumber: "Введите число от {from} до {to}",
};
