import type { Cell } from "../../cells/Cell";
import type { Data } from "../Step";
import { ROLES } from "./matrixSheet";
import { column, hotel, MOMENTS } from "./moments";
import { padded } from "./padded";

const task = column(...hotel.slice(0, 5), "Checks in");
const role = ["Bar", "Reception", "Porter", "Shift manager", "Head of service", "Director"];
const letters: readonly (readonly Cell[])[] = [
  ["R", null, null, "A", "I", null],
  ["R", null, null, "A", null, null],
  [null, "R", "I", null, "A", null],
  [null, "AR", null, "C", null, null],
  [null, null, "R", "I", "A", null],
  ["I", "AR", null, null, null, "C"],
];

/** Six moments of a hotel, answered for by three roles. */
export const example: Data = {
  task,
  role,
  letters: padded(MOMENTS * ROLES, letters.flat()),
  deputy: [null, "Night porter", null, "Head of service", "Director", null],
  agreed: [null, 46_112, null, 46_112, 46_112, null],
  evidence: [null, "Shift plan", null, "Shift plan", "Letter to all", null],
};

/** The same with other letters from one role of one moment on; both count from 1. */
export const broken = (moment: number, from: number, ...others: readonly Cell[]): Data => {
  const start = (moment - 1) * ROLES + from - 1;
  return { letters: (example["letters"] as readonly Cell[]).map((letter, at) => (at >= start && at < start + others.length ? others[at - start]! : letter)) };
};

/** A firm of two roles, which share six A. */
export const twoRoles: Data = {
  role: ["Owner", "Assistant", null, null, null, null],
  letters: padded(MOMENTS * ROLES, task.flatMap((moment, at): readonly Cell[] => (moment === null ? [] : [at % 2 ? "AR" : "R", at % 2 ? null : "A", null, null, null, null]))),
  deputy: ["Assistant", "Owner", null, null, null, null],
  agreed: [46_112, 46_112, null, null, null, null],
  evidence: ["Plan", "Plan", null, null, null, null],
};
