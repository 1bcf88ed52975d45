/** The parameter that is the same wherever the Pareto/NBD model is asked about a customer. */
export const pnbdTexts = {
  en: { model: "r, alpha, s, beta: the first four cells of PNBDFIT" },
  ru: { model: "r, alpha, s, beta: первые четыре ячейки PNBDFIT" },
  zh: { model: "r、alpha、s、beta：PNBDFIT 的前四个单元格" },
} as const;
