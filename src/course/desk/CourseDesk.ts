import type { Chart } from "../../workbook/Chart";
import type { Place } from "../../workbook/Workbook";
import type { Outcome } from "../check/Outcome";
import type { Picks } from "../check/checkQuestions";
import type { OwnReport, OwnTable } from "../own/OwnTable";
import type { Policies } from "../progress/Progress";
import type { StepText } from "../prose/StepText";
import type { Spelling } from "../spelling/Spelling";
import type { Step } from "../Step";

/** A lesson sheet that stands in the workbook. */
export interface Standing {
  readonly sheet: string;
  /** Where a part, column or strip stands now (`B2`, `A4:A9`); undefined where its cells are gone. */
  address(id: string): string | undefined;
  /** The seed of the data in its inputs: 0 is the book's own. */
  readonly seed: number;
  /** False where cells of the lesson have been deleted: then `build` lays it out anew and takes the answers along. */
  readonly complete: boolean;
  /** How this program writes formulas. */
  readonly spelling: Spelling;
  /** What the step's chart shows, by the cells where they stand now. */
  chart(text: StepText): Chart | undefined;
}

/** The lesson sheets of one learner in the open workbook. Every method may be called again at any time; none touches another sheet. */
export interface CourseDesk {
  /** The learner's sheet of a step, if there is one, wherever it has been moved and whatever it is called by now. */
  find(step: Step): Promise<Standing | undefined>;
  /** Builds the sheet with the data of a seed, or mends the one that stands: its answers stay, and so does its seed. */
  build(step: Step, text: StepText, seed: number, policies?: Policies): Promise<Standing>;
  /** Builds it anew with the data of a seed; what was answered is emptied. */
  reset(step: Step, text: StepText, seed: number, policies?: Policies): Promise<Standing>;
  /** Brings the sheet to the front and selects the first answer. */
  show(step: Step): Promise<void>;
  /** Checks what the learner has done; notes say where a reading is not the one the settings name. Nothing is written. */
  check(step: Step, picks: Picks, policies?: Policies): Promise<Outcome>;
  /** The formula that answers a part, with the addresses where the parts stand now, as this program writes it: the last hint. */
  solution(step: Step, at: string): Promise<string>;
  /** Reads a table of the learner's own and proposes which column is which. The first row may be headers. */
  readOwn(step: Step, text: StepText, place: Place): Promise<OwnTable>;
  /** Rules and measures over the learner's own table, with the book's figures beside them. */
  checkOwn(step: Step, table: OwnTable): Promise<OwnReport>;
}
