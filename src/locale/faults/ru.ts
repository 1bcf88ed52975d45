import type { codes as enCodes, faults as enFaults } from "./en";

export const faults: Readonly<Record<keyof typeof enFaults, string>> = {
  place: "{param}, строка {row}",
  row: "строка {row}",
  errorInArgument: "в ячейке ошибка {code}",
  missing: "здесь нужно значение",
  number: "нужно число, а стоит {got}",
  fraction: "{param} — доля: введите со знаком процента, например 5% (сейчас {got})",
  date: "нужна дата, а стоит {got}; текст датой не считается",
  text: "нужен текст, а стоит {got}",
  word: "нужно одно из слов: {words}, а стоит {got}",
  oneCell: "нужна одна ячейка, а не диапазон",
  sameSize: "ячеек {got}, а в соседнем диапазоне {wanted}",
  nothingLeft: "в диапазоне не осталось ни одного значения",
  below: "{got} меньше допустимого ({bound})",
  notAbove: "{got} не больше {bound}: нужно строго больше",
  notBelow: "{got} не меньше {bound}: нужно строго меньше",
  above: "{got} больше допустимого ({bound})",
  wholeNumber: "нужно целое число, а стоит {got}",
  dateRange: "{got} — не дата для Excel",
  notFinite: "число слишком велико",
  cellsWanted: "нужен диапазон ячеек",
  tooMany: "аргументов {got} — слишком много: их не больше {most}",
  overhang: "диапазоны разной длины, и этой строке ничего не соответствует",
};

export const codes: Readonly<Record<keyof typeof enCodes, string>> = {
  "#DIV/0!": "получилось бы деление на ноль",
  "#N/A": "при таких данных результат не определён",
  "#NULL!": "у диапазонов нет общих ячеек",
  "#NUM!": "число вне допустимых пределов",
  "#VALUE!": "у аргумента не тот тип или размер",
};
