import type { ChartWords } from "./en";

export const ru: ChartWords = {
  drawing: "Диаграмма строится…",
  empty: "Диаграмма появится, когда будут заполнены её ячейки.",
  failed: "Построить диаграмму не удалось: {reason}",
  numbers: "Числа",
  category: "Категория",
  columns: {
    value: "Значение",
    share: "Доля",
    cumulative: "Накопленная доля",
    centre: "Средняя линия",
    lower: "Нижняя граница",
    upper: "Верхняя граница",
  },
  limits: "Границы",
  outside: "За границами",
  means: "Средние",
  total: "Итог",
  rise: "Прирост",
  fall: "Снижение",
  tell: {
    none: "нет значения",
    name: "{name} {value}",
    item: "{label}: {values}",
    between: ", ",
    after: "; ",
    end: ". ",
    stop: ".",
    outside: "За границами: {labels}",
    summary: {
      one: "{name}: {count} значение, наименьшее {low} ({lowLabel}), наибольшее {high} ({highLabel})",
      few: "{name}: {count} значения, наименьшее {low} ({lowLabel}), наибольшее {high} ({highLabel})",
      many: "{name}: {count} значений, наименьшее {low} ({lowLabel}), наибольшее {high} ({highLabel})",
      other: "{name}: {count} значения, наименьшее {low} ({lowLabel}), наибольшее {high} ({highLabel})",
    },
  },
};
