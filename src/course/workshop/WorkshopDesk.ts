import type { Stop } from "../../workbook/Workbook";
import type { Course } from "../Course";
import type { StepProgress } from "../progress/Progress";
import type { RosterRow, Workshop } from "./Workshop";

/** A workshop as the workbook tells it; settings that could not be read have taken their usual value and are named. */
export interface FoundWorkshop {
  readonly workshop: Workshop;
  readonly damaged: readonly (keyof Workshop)[];
  /** The names on the roster, in its order; empty where no roster stands (a learner's copy of the set-up). */
  readonly learners: readonly string[];
}

/** What became of a learner's result: `notListed` where the roster has no such name, `noRoster` where there is none or it has no column for the step. */
export type Recorded = "written" | "notListed" | "noRoster";

/** A result file as it was picked. */
export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** What became of a result file. Nothing that was read is lost: names that were not on the roster get a line of their own. */
export interface Merged {
  readonly file: string;
  readonly as: "merged" | "added" | "same" | "notResults" | "newer" | "otherWorkshop";
  readonly learner?: string;
  /** Some of it could not be read; the rest was taken. */
  readonly damaged?: boolean;
}

/** Graded work that the record says is passed, done again from the learner's variant and formulas. `untriable` with the reason why. */
export interface Recheck {
  readonly learner: string;
  readonly step: string;
  /** `differs`: the record says passed, and the formula does not pass. */
  readonly as: "confirmed" | "differs" | "untriable";
  readonly why?: "noFormula" | "tooLong" | "otherCells" | "noKey" | "damaged";
}

/** The same name, in whatever case, cannot stand for two learners. */
export class NameTwice extends Error {
  constructor(readonly learner: string) {
    super(`the roster has ${learner} twice`);
  }
}

/** The workshop of the open workbook: what everybody's pane reads, and what the trainer's writes. */
export interface WorkshopDesk {
  find(): Promise<FoundWorkshop | undefined>;
  /** Writes the set-up and, where names are given, a roster with a line for each. What stands is mended: results stay with their names, and nobody with results is dropped. Refuses a name that is given twice (`NameTwice`). */
  setUp(workshop: Workshop, learners: readonly string[]): Promise<void>;
  roster(): Promise<readonly RosterRow[]>;
  /** Writes a learner's result for a step into their own line, and nowhere else. */
  record(learner: string, step: string, progress: StepProgress): Promise<Recorded>;
  /** Calls when cells of the roster change, whoever changes them. */
  watch(listener: () => void): Stop;
  merge(files: readonly ResultFile[]): Promise<readonly Merged[]>;
  /** A sheet with the accepted answers of every learner's own numbers; gives its name. */
  writeKey(course: Course): Promise<string>;
  /** A sheet to print: how far the group has come, what was most often wrong, which readings were taken; gives its name. */
  writeSummary(course: Course): Promise<string>;
  recheck(course: Course): Promise<readonly Recheck[]>;
}
