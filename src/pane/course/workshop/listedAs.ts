import { isSameName } from "../../../course/workshop/nameKey";

/** The name on the roster that a typed one means. */
export const listedAs = (typed: string, learners: readonly string[]): string | undefined => learners.find((name) => isSameName(name, typed));
