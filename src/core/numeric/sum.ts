/** Sum by Neumaier's compensation: the order of the numbers does not show in the result. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // An overflow makes the compensation NaN; the sum itself still says what happened.
  return Number.isFinite(total) ? total + lost : total;
}

/** Σ a·b, compensated. Lists of one length. */
export function sumOfProducts(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const products = new Float64Array(a.length);
  for (let i = 0; i < products.length; i++) products[i] = a[i]! * b[i]!;
  return sum(products);
}
