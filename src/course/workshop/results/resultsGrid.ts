import type { Cell, Grid } from "../../../cells/Cell";
import { fill } from "../../../locale/fill";
import type { WorkshopWords } from "../../../locale/workshop";
import type { Course } from "../../Course";
import { stateOf } from "../../progress/stateOf";
import type { Step } from "../../Step";
import { diagnosisWords } from "../diagnosisWords";
import { readingWords } from "../readingWords";
import type { RosterRow } from "../Workshop";

/** All results as lines for other programs: one for each learner and step. */
export function resultsGrid(rows: readonly RosterRow[], course: Course, words: WorkshopWords): Grid {
  const { learner, module, step, title, state, checks, hints, readings, diagnosis } = words.results;
  const steps = course.modules.flatMap((of) => of.steps.map((each) => ({ module: of.id, step: each })));
  const lines = rows.flatMap((row) => steps.map((each) => line(row, each.module, each.step, course, words)));
  return [[learner, module, step, title, state, checks, hints, readings, diagnosis], ...lines];
}

function line({ learner, steps, damaged }: RosterRow, module: string, step: Step, course: Course, words: WorkshopWords): readonly Cell[] {
  const done = Object.hasOwn(steps, step.id) ? steps[step.id]! : undefined;
  const text = course.text(step);
  const state = words.results.states[damaged.includes(step.id) ? "damaged" : stateOf(done)];
  // With its word before it, 2.10 is not taken for the number 2.1.
  const called = fill(words.roster.step, { step: step.id }, course.locale);
  if (!done) return [learner, module, called, text.title, state, null, null, null, null];
  const hints = Object.values(done.hints).reduce((sum, level) => sum + level, 0);
  const readings = (step.answers ?? []).flatMap((answer) => (Object.hasOwn(done.readings, answer.at) && (answer.reading || answer.readings) ? [readingWords(answer, done.readings[answer.at]!, text, course.locale)] : []));
  const diagnosis = done.passed || done.diagnosis === undefined ? null : diagnosisWords(done.diagnosis, text, words);
  return [learner, module, called, text.title, state, done.attempts, hints, readings.join("; ") || null, diagnosis];
}
