import type { Module } from "../../../course/Step";
import type { RosterRow } from "../../../course/workshop/Workshop";

/** The module the group is at: the last in which somebody has done something, else the first. */
export const furthestModule = (modules: readonly Module[], rows: readonly RosterRow[]): Module | undefined =>
  modules.filter(({ steps }) => steps.some(({ id }) => rows.some((row) => row.steps[id] !== undefined))).at(-1) ?? modules[0];
