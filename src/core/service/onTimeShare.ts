import { DomainError } from "../DomainError";

/**
 * On-time share: the share of complaints (calls, orders) answered within the target.
 *
 * The number of hours ≤ target, over all. Exactly on target is on time. Not the mean time: one very late answer spoils the
 * mean and counts here once.
 *
 * Shapes and units: hours taken, one a case; the target in hours; a share.
 * Refuses: no case.
 * Source: course book 003, seven questions: a reply within 24 hours.
 */
export function onTimeShare(hours: ArrayLike<number>, target = 24): number {
  if (hours.length === 0) throw new DomainError("noAnswer", "nothingLeft", "onTimeShare requires at least one case");
  let onTime = 0;
  for (let i = 0; i < hours.length; i++) if (hours[i]! <= target) onTime++;
  return onTime / hours.length;
}
