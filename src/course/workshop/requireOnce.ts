import { nameKey } from "./nameKey";
import { NameTwice } from "./WorkshopDesk";

/** Names as they are to stand on a roster: without blanks around them and without blank ones. Refuses one that is there twice. */
export function requireOnce(learners: readonly string[]): readonly string[] {
  const names = learners.map((learner) => learner.trim()).filter(Boolean);
  const keys = names.map(nameKey);
  const twice = keys.findIndex((key, at) => keys.indexOf(key) < at);
  if (twice >= 0) throw new NameTwice(names[twice]!);
  return names;
}
