import type { Given } from "./Given";
import type { Guard } from "./guards";

/** Lists that belong together must have one shape; a single value stands in every row. */
export function sizesDiffer(group: readonly Given[]): readonly Guard[] {
  const single = ({ size, param }: Given): boolean => param.shape === "list" && size !== undefined && size.rows * size.columns === 1;
  const [first, ...others] = group.filter((one) => !single(one));
  return first ? others.flatMap((other) => differ(first, other)) : [];
}

function differ(a: Given, b: Given): readonly Guard[] {
  if (a.size && b.size) return a.size.rows === b.size.rows && a.size.columns === b.size.columns ? [] : [{ code: "#VALUE!", test: "TRUE" }];
  const several = [a, b].flatMap(({ name, size, param }) => (size || param.shape === "rows" ? [] : [`(ROWS(${name})*COLUMNS(${name})>1)`]));
  const sides = ["ROWS", "COLUMNS"].map((side) => `(${side}(${a.name})<>${side}(${b.name}))`).join("+");
  return [{ code: "#VALUE!", test: several.length > 0 ? `${several.join("*")}*(${sides})` : `(${sides})` }];
}
