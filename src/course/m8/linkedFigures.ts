import type { Unit } from "../../functions/units";
import { free, type Row } from "../sheet/parts";
import type { Link } from "../Step";

/** A figure taken over from a sheet of another step; its note in the prose names the step. */
export interface LinkedFigure {
  readonly id: string;
  readonly unit: Unit;
  readonly from: Link;
}

/** With `own`, the learner's own figure comes before that of the case. */
export const figure = (id: string, unit: Unit, step: string, part: string, own?: string): LinkedFigure => ({ id, unit, from: { step, part, ...(own === undefined ? {} : { own }) } });

export const rowsFor = (figures: readonly LinkedFigure[]): readonly Row[] => figures.map(({ id, unit }) => free(id, unit));

export const linksTo = (figures: readonly LinkedFigure[]): Readonly<Record<string, Link>> => Object.fromEntries(figures.map(({ id, from }) => [id, from]));
