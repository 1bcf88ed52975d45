import { DomainError } from "../DomainError";

export type CustomerClass = "apostle" | "loyalist" | "mercenary" | "hostage" | "defector" | "terrorist";

/**
 * Class of a customer by satisfaction and loyalty together.
 *
 * Both from `top` up an apostle, both from `high` up a loyalist; satisfied only a mercenary, loyal only a hostage; neither a
 * defector, and with both down to `bottom` a terrorist. No cuts were ever published: they are the asker's policy, and classes
 * found with other cuts do not compare.
 *
 * Shapes and units: two marks and three cuts, all on one scale.
 * Refuses cuts that are not bottom < high ≤ top.
 * Source: Jones & Sasser (1995), Why satisfied customers defect; course book 004, day 1, topic 4.
 */
export function customerClass(satisfaction: number, loyalty: number, high = 4, top = 5, bottom = 1): CustomerClass {
  if (!(bottom < high && high <= top)) {
    throw new DomainError("outOfRange", "cutsOutOfOrder", "customerClass requires bottom < high ≤ top", { bottom, high, top });
  }
  const lower = Math.min(satisfaction, loyalty);
  const upper = Math.max(satisfaction, loyalty);
  if (lower >= high) return lower >= top ? "apostle" : "loyalist";
  if (upper < high) return upper <= bottom ? "terrorist" : "defector";
  return satisfaction >= high ? "mercenary" : "hostage";
}
