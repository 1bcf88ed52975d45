import { sum } from "./sum";

/** Sum that is the same to the last bit in whatever order the numbers come. The list is not changed. */
export const orderlessSum = (values: Float64Array): number => sum(values.slice().sort());
