import type { Given } from "./Given";
import type { Guard } from "./guards";

/** Lists that belong together must have one shape, or one size where the body turns them; a single value stands in every row. */
export function sizesDiffer(group: readonly Given[], turns: boolean): readonly Guard[] {
  const single = ({ size, param }: Given): boolean => param.shape === "list" && size !== undefined && size.rows * size.columns === 1;
  const [first, ...others] = group.filter((one) => !single(one));
  return first ? others.flatMap((other) => differ(first, other, turns)) : [];
}

function differ(a: Given, b: Given, turns: boolean): readonly Guard[] {
  if (a.size && b.size) return alike(a.size, b.size, turns) ? [] : [{ code: "#VALUE!", test: "TRUE" }];
  const several = [a, b].flatMap(({ name, size, param }) => (size || param.shape === "rows" ? [] : [`(ROWS(${name})*COLUMNS(${name})>1)`]));
  const cells = ({ name }: Given): string => `ROWS(${name})*COLUMNS(${name})`;
  const sides = turns ? `${cells(a)}<>${cells(b)}` : ["ROWS", "COLUMNS"].map((side) => `(${side}(${a.name})<>${side}(${b.name}))`).join("+");
  return [{ code: "#VALUE!", test: several.length > 0 ? `${several.join("*")}*(${sides})` : sides }];
}

type Size = NonNullable<Given["size"]>;
const alike = (a: Size, b: Size, turns: boolean): boolean => (turns ? a.rows * a.columns === b.rows * b.columns : a.rows === b.rows && a.columns === b.columns);
