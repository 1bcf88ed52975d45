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
  spelling: "Образец формулы",
  spellingNote: "не меняйте: по нему курс узнаёт, как здесь пишут формулы",
  ownMark: "Ваша оценка, 0–3",
  peerMark: "Оценка коллеги, 0–3",
  markScale: "насколько проработан этот лист, не проверяется: 0 нет · 1 названо · 2 есть ответственный · 3 измеряется",
  chart: "Диаграмма",
  chooseWord: "Выберите из списка: {words}",
  enterWhole: "Введите целое число от {from} до {to}",
  enterNumber: "Введите число от {from} до {to}",
  enterDate: "Введите дату с {from} по {to}",
};
