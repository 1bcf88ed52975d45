/** A sentence in the plural forms its language has; the number stands in `{count}`. */
export type Plural = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** English gives the keys; every language has each of them, and its own plural forms. */
export type InEachLanguage<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends { one: string } ? Plural : InEachLanguage<T[K]>;
};
