import type { StepProgress } from "../../progress/Progress";
import { nameKey } from "../nameKey";
import type { Result } from "../roster/Roster";
import type { RosterRow } from "../Workshop";
import type { Merged, ResultFile } from "../WorkshopDesk";
import { isBetter, readResult } from "./readResult";

export interface Merging {
  readonly merged: readonly Merged[];
  /** Names that get a line of their own. */
  readonly added: readonly string[];
  /** What is to be written. */
  readonly results: readonly Result[];
}

interface Line {
  readonly learner: string;
  readonly steps: Map<string, StepProgress>;
}

/** Brings result files and the roster together, file by file. A file that was read before changes nothing. */
export function mergeResults(files: readonly ResultFile[], rows: readonly RosterRow[], salt: string | undefined): Merging {
  // Of two lines with the same name the upper one is written, as by its learner.
  const lines = new Map<string, Line>([...rows].reverse().filter(({ learner }) => learner !== "").map(({ learner, steps }) => [nameKey(learner), { learner, steps: new Map(Object.entries(steps)) }]));
  const added: string[] = [];
  const changed = new Map<string, Result>();
  const mergeOne = (file: ResultFile): Merged => {
    const read = readResult(file, salt);
    if ("refused" in read) return { file: file.name, as: read.refused };
    const key = nameKey(read.learner);
    const line = lines.get(key) ?? { learner: read.learner, steps: new Map<string, StepProgress>() };
    const isNew = !lines.has(key);
    if (isNew) added.push(line.learner);
    lines.set(key, line);
    const better = Object.entries(read.steps).filter(([step, progress]) => isBetter(progress, line.steps.get(step)));
    for (const [step, progress] of better) {
      line.steps.set(step, progress);
      changed.set(`${key}\n${step}`, { learner: line.learner, step, progress });
    }
    return { file: file.name, as: isNew ? "added" : better.length > 0 ? "merged" : "same", learner: line.learner, ...(read.damaged ? { damaged: true } : {}) };
  };
  return { merged: files.map(mergeOne), added, results: [...changed.values()] };
}
