/**
 * A body for one value of each scalar at a time, where it is too much for a formula over all of them at once. MAP does not stretch a single value to the
 * length of the others: adding nothing of the others does.
 */
export function eachOf(scalars: Readonly<Record<string, string>>, body: string): string {
  const names = Object.values(scalars);
  const stretched = names.map((name) => `${name}+0*(${names.filter((other) => other !== name).join("+")})`);
  return `MAP(${[...stretched, `LAMBDA(${[...Object.keys(scalars), body].join(",")})`].join(",")})`;
}
