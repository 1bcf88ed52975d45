/** The words by which a text beside a number names its reading, in any of the languages. Whole words count, in any case; Chinese ones anywhere. */
export const LABELS = {
  churn: {
    start: ["start", "opening", "beginning", "на начало", "начало", "начала", "началу", "в начале", "期初"],
    end: ["end", "closing", "на конец", "конец", "конца", "концу", "в конце", "期末"],
    average: ["average", "avg", "mean", "среднее", "среднего", "среднему", "среднем", "средняя", "средней", "среднюю", "средние", "средних", "平均", "均值"],
    exposed: ["exposed", "at risk", "all who could leave", "все, кто мог уйти", "всех, кто мог уйти", "под риском", "可能流失"],
  },
  ltv: {
    start: ["start", "at once", "immediate", "immediately", "beginning", "сразу", "на начало", "начало", "начала", "в начале", "期初", "即期", "立即"],
    end: ["end", "a period later", "на конец", "конец", "конца", "в конце", "через период", "期末", "下一期"],
    renewal: ["renewal", "renewals", "after renewal", "продление", "продления", "продлении", "продлением", "续约", "续费"],
  },
  repurchase: {
    tarp: ["tarp"],
    book: ["book", "textbook", "учебник", "учебника", "учебнику", "учебнике", "教材"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A quantity that is called alike however it is read. */
export type Quantity = keyof typeof LABELS;
