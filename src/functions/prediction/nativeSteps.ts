/** A body over the parameters of a model, by name, unless they are too few or one is not above 0. */
export function withModel(names: readonly string[], body: string): string {
  const lines = names.map((name, at) => `${name},INDEX(model,${at + 1})`).join(",");
  const any = (test: (name: string) => string): string => names.map(test).join("+");
  return `
    IF(ROWS(model)*COLUMNS(model)<${names.length}, VALUE("?"),
      LET(${lines},
        IF(${any((name) => `ISTEXT(${name})+ISLOGICAL(${name})`)}, VALUE("?"), IF(${any((name) => `(${name}<=0)`)}, SQRT(-1), ${body}))))`;
}

/** Above 0 where a history cannot be. */
export const impossible = (x = "frequency", last = "recency", age = "age"): string => `(${last}>${age})+(${x}>0)*((${last}=0)+(${x}<1))+(${x}=0)*(${last}>0)`;
