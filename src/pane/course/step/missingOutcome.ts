import { essential, type Outcome } from "../../../course/check/Outcome";
import type { Standing } from "../../../course/desk/CourseDesk";

/** What a check would say of a sheet that was thought to stand: it is gone, or cells of it are. Undefined where it stands whole. */
export function missingOutcome(standing: Standing | undefined): Outcome | undefined {
  if (standing?.complete) return undefined;
  return { passed: false, findings: [essential("common", standing ? "cellsMissing" : "notBuilt")], parts: {}, readings: {} };
}
