/** What `next = total + value` rounded away (Neumaier): kept apart and added at the end, it makes the order of the values not show. */
export const lostDigits = (total: number, value: number, next: number): number =>
  Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
