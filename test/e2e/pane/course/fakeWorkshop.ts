import type { RosterRow } from "../../../../src/course/workshop/Workshop";
import { NameTwice, type FoundWorkshop, type Merged, type Recheck, type WorkshopDesk } from "../../../../src/course/workshop/WorkshopDesk";

/** The workshop of a workbook without cells: what stands in it, what was asked of it, and why it refuses. */
export interface WorkshopScript {
  found: FoundWorkshop | undefined;
  rows: RosterRow[];
  refuses: string | undefined;
  /** Why it cannot be found out whether there is one. */
  finding: string | undefined;
  rechecked: readonly Recheck[];
  merged: readonly Merged[];
  readonly asked: string[];
  /** How many readings of the roster are under way, and were at most. */
  reading: number;
  atOnce: number;
  /** What readings of the roster wait for. */
  until: Promise<void> | undefined;
  readonly watchers: Set<() => void>;
  /** Somebody else has changed cells of the roster. */
  changed(): void;
}

export function workshopScript(given: Partial<WorkshopScript> = {}): WorkshopScript {
  const watchers = new Set<() => void>();
  return { found: undefined, rows: [], refuses: undefined, finding: undefined, rechecked: [], merged: [], asked: [], reading: 0, atOnce: 0, until: undefined, watchers, changed: () => watchers.forEach((listener) => listener()), ...given };
}

export function fakeWorkshop(script: WorkshopScript, addSheet: (name: string) => Promise<void>): WorkshopDesk {
  const ask = (asked: string): void => {
    script.asked.push(asked);
    if (script.refuses) throw new Error(script.refuses);
  };
  const sheet = (name: string) => async (): Promise<string> => {
    ask(`write ${name}`);
    await addSheet(name);
    return name;
  };
  return {
    find: async () => {
      if (script.finding) throw new Error(script.finding);
      return script.found;
    },
    setUp: async (workshop, learners) => {
      ask(`setUp ${workshop.title} ${learners.join("|")}`);
      if (learners.includes("Twice")) throw new NameTwice("Twice");
      script.found = { workshop, damaged: [], learners: learners.length > 0 ? learners : (script.found?.learners ?? []) };
      script.rows = learners.map((learner) => script.rows.find((row) => row.learner === learner) ?? { learner, steps: {}, damaged: [], shortened: [] });
    },
    roster: async () => {
      script.atOnce = Math.max(script.atOnce, ++script.reading);
      await script.until;
      script.reading--;
      ask("roster");
      return script.rows;
    },
    record: async (learner, step, progress) => {
      ask(`record ${learner} ${step} ${progress.passed ? "passed" : "begun"} ${progress.attempts}`);
      if (!script.found || script.found.learners.length === 0) return "noRoster";
      if (!script.rows.some((row) => row.learner === learner)) return "notListed";
      script.rows = script.rows.map((row) => (row.learner === learner ? { ...row, steps: { ...row.steps, [step]: progress } } : row));
      return "written";
    },
    watch: (listener) => {
      script.watchers.add(listener);
      return () => void script.watchers.delete(listener);
    },
    merge: async (files) => {
      ask(`merge ${files.map(({ name }) => name).join("|")}`);
      return script.merged.filter(({ file }) => files.some(({ name }) => name === file));
    },
    writeKey: sheet("Answer key"),
    writeSummary: sheet("Summary"),
    recheck: async () => {
      ask("recheck");
      return script.rechecked;
    },
  };
}
