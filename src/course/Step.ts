import type { Cell, Grid } from "../cells/Cell";
import type { ChartDesign } from "./sheet/ChartDesign";
import type { Part } from "./sheet/parts";
import type { Dice } from "./variants/Dice";

/** What stands in the inputs of a sheet, or what fills its free cells, by the id of the part or column. */
export type Data = Readonly<Record<string, Cell | readonly Cell[] | Grid>>;

/**
 * A formula with ids in braces for places on the sheet: `=LOSTCUSTOMERS({begin},{joined},{end})`, `{harms.2}` the second cell of a block,
 * `{bridge.amounts}` a strip of one. As a string it stands in the first cell of the answer and may spill. `fill` is written into every
 * cell of the answer: in it `{from.each}` is the cell of the same row or column (`$A3`, `B$2`), `{from.slide}` a reference without `$`
 * that slides away as it is filled. `{language}` is the language of the sheet, for functions that put words into cells: it stands last.
 */
export type Formula = string | { readonly fill: string };

/** The setting of the course that decides which of several readings a report uses. */
export type Policy = "churnBase" | "ltvTiming" | "lossPrice";

/** An answer that is computed: what is expected is never written down, it is what `solution` evaluates to. */
export interface Answer {
  /** The id of the part (or column of a table) that takes it. */
  readonly at: string;
  readonly solution: Formula;
  /** Names the solution where it is one of several readings; it is then noted as they are. */
  readonly reading?: string;
  /** Other answers that pass, each with a note of this id. */
  readonly readings?: Readonly<Record<string, Formula>>;
  /** Answers that do not pass, each with a diagnosis of this id. The first that fits is told. */
  readonly mistakes?: Readonly<Record<string, Formula>>;
  /** The setting whose values the ids of the readings are. */
  readonly policy?: Policy;
  /** False where the numbers stand in the task itself: the formula need not refer to the sheet. */
  readonly refers?: false;
}

/** A question answered in the pane. Its words, those of its options and the feedback to wrong ones stand in the prose. */
export type Question =
  | { readonly id: string; readonly kind: "one"; readonly options: readonly string[]; readonly right: string }
  | { readonly id: string; readonly kind: "many"; readonly options: readonly string[]; readonly right: readonly string[] }
  /** Cards put on piles; a card may be at home on more than one pile. */
  | { readonly id: string; readonly kind: "sort"; readonly cards: readonly string[]; readonly piles: readonly string[]; readonly right: Readonly<Record<string, string | readonly string[]>> };

/** Where free cells take over what stands elsewhere: on the learner's sheet of another step, or in the readings of the course. */
/** `own` is a part of the same sheet with the learner's own figure, which is preferred where it is there. */
export type Link = { readonly step: string; readonly part: string; readonly own?: string } | { readonly policy: Policy };

/** What the learner has put into the free cells, by id. Words of a list arrive as the ids of its options, in whichever language they stand. */
export interface Filled {
  /** All cells of a part or column, row by row, in one list. */
  cells(id: string): readonly Cell[];
  /** The formulas of the same cells, "" where there is none. Empty for a table the learner has pointed at. */
  formulas(id: string): readonly string[];
}

/** What a rule has found: the first thing to mend. `row` counts from 1 within the table. */
export interface Found {
  readonly row?: number;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** A rule of consistency for what has no key. */
export interface Rule {
  /** The id of its sentence in the prose. */
  readonly id: string;
  /** Essential: does not pass; actionable: passes with advice; informative: something to know. */
  readonly weight: "essential" | "actionable" | "informative";
  /** The parts and columns it reads; over a table the learner points at, only rules whose columns are all there are asked. */
  readonly reads: readonly string[];
  find(filled: Filled): Found | undefined;
  /** What to change in the step's example so that this rule speaks: it is tested with it. */
  readonly breaks: Data;
}

/** A column of the learner's own table. */
export interface OwnColumn {
  readonly id: string;
  readonly kind: "number" | "share" | "date" | "text";
  readonly optional?: boolean;
}

/** A figure computed from the learner's own table and shown beside the book's. */
export interface Measure {
  readonly id: string;
  readonly unit: "share" | "money" | "count" | "ratio" | "periods" | "number";
  /** Over the columns: `=CAC(SUM({budget}),SUM({new}))`. */
  readonly formula: string;
  /** The same figure in the book's case: an answer of a step, by its solution, on the book's data. */
  readonly book?: { readonly step: string; readonly answer: string };
}

export interface OwnData {
  readonly columns: readonly OwnColumn[];
  readonly measures: readonly Measure[];
  /** A table that passes all rules, column by column. */
  readonly example: Data;
}

/** One step of the course. Its words stand in the prose of the module, under the same id. */
export interface Step {
  /** For ever: it stands in people's progress and in the names of their sheets. */
  readonly id: string;
  readonly kind: "formula" | "choice" | "completeness";
  readonly minutes: number;
  /** The sheet from the top down, without its header row. Steps that are answered in the pane alone have none. */
  readonly sheet?: readonly Part[];
  /** The source's own data: variant 0. */
  readonly book?: Data;
  /** Other data of the same kind. Draws in which two answers could be taken for each other are thrown away by the course. */
  readonly draw?: (dice: Dice) => Data;
  /** What stands in the free cells of a new sheet, to be written over. Words by their ids in the prose. */
  readonly preset?: Data;
  /** Free cells that are filled from elsewhere when the sheet is built, cell by cell, by formulas; where the other sheet does not stand they are left to be filled in. */
  readonly links?: Readonly<Record<string, Link>>;
  readonly answers?: readonly Answer[];
  readonly questions?: readonly Question[];
  readonly rules?: readonly Rule[];
  /** A filling of the free cells that passes; words of a list by the ids of the options. Needed where there are rules. */
  readonly example?: Data;
  /** The step can be done on the learner's own table as well. */
  readonly own?: OwnData;
  readonly chart?: ChartDesign;
  /** Cells that are coloured by what they hold. They say it in words or figures themselves: colour never tells alone. */
  readonly marks?: readonly MarkDesign[];
  /** The id of a given cell that names what to mend next, such as the weakest segment: the pane tells it after a check. */
  readonly worst?: string;
}

/** `{ on: "ratio", when: "={ratio.each}<1", as: "poor" }`: in `when`, `.each` is the cell of the same row. Excel's own functions only. */
export interface MarkDesign {
  readonly on: string;
  readonly when: string;
  readonly as: "good" | "fair" | "poor";
}

export interface Module {
  readonly id: string;
  readonly steps: readonly Step[];
}
