import type { Cell } from "../../cells/Cell";
import { spotOf } from "../key/answerKeys";
import { writeFormula } from "../key/writeFormula";
import { placeSheet } from "../sheet/placeSheet";
import type { Data } from "../Step";
import { MOST, sheet } from "./dashboardSheet";

const placed = placeSheet(sheet);

/** A column filled from the top. */
export const column = (...cells: readonly Cell[]): readonly Cell[] => Array.from({ length: MOST }, (_, at) => cells[at] ?? null);
/** Formulas as somebody writes them into the cells. */
export const written = (...formulas: readonly string[]): readonly Cell[] => column(...formulas.map((formula) => writeFormula(formula, (id) => spotOf(placed, id).area)));

const SIX = ["churn", "repeats", "regulars", "satisfiedShare", "inTime", "renewals"];

/** To begin with: churn, two of the six figures of 004, satisfaction, complaints, contracts renewed. */
export const preset: Data = {
  indicator: column(...SIX),
  definition: column(...SIX.map((name) => `${name}Means`)),
  frequency: column("monthly", "monthly", "quarterly", "monthly", "weekly", "quarterly"),
  direction: column("less", "more", "more", "more", "more", "more"),
};

/** Four indicators of a small company. */
export const table: Data = {
  indicator: column("Churn", "Satisfied", "Complaints in 24 h", "LTV to CAC"),
  definition: column("lost / at the start", "marks 4 and 5", "answered in 24 h / all", "LTV / CAC"),
  owner: column("Sales", "Service", "Service", "Marketing"),
  frequency: column("monthly", "monthly", "weekly", "quarterly"),
  direction: column("less", "more", "more", "more"),
  target: column(0.05, 0.85, 0.95, 2),
  amber: column(0.06, 0.8, 0.9, 1.5),
  red: column(0.08, 0.7, 0.75, 1),
  p1: column(0.09, 0.7, null, 1.1),
  p2: column(0.085, 0.72, 0.6, 1.2),
  p3: column(0.08, 0.78, 0.65, 1.2),
  p4: column(0.07, 0.79, 0.7, 1.3),
};

export const example: Data = {
  ...table,
  ownChurn: 0.065, churnRate: 0.0667, loss: 1_500_000, ltvToCac: 1.67, satisfaction: 0.93, satisfied: 0.82,
  now: written("={ownChurn}", "={satisfied}", "=72/COUNT({p1.1}:{p4.10})/10", "={ltvToCac}"),
  evidence: column("Billing system", "Survey", "Complaint register", "Finance"),
  action: column(null, null, "A second person on the desk from Monday", null),
  reviewer: "Managing director", nextReview: 46_053,
};
