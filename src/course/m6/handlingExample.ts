import type { Cell } from "../../cells/Cell";
import type { Data } from "../Step";

export const ITEMS = 15;
export const STEPS = 6;

export const nobody: readonly Cell[] = new Array<Cell>(ITEMS).fill(null);

const done: readonly Cell[] = ["done", "done", "done", "done", "done", "done", "notDone", "done", "done", "done", "notDone", "done", "done", "done", "notDone"];
/** The example with another answer to one of the fifteen, counted from 0. */
export const withDone = (item: number, answer: Cell): Data => ({ done: done.map((each, at) => (at === item ? answer : each)) });

export const example: Data = {
  complaint: "Kettle leaks, second repair",
  received: 46_034.4,
  owner: "Head of service",
  type: "venting",
  pointDone: ["done", "done", "notDone"],
  done,
  evidence: done.map((each) => (each === "done" ? "Letter of 12 January" : null)),
  mender: done.map((each) => (each === "notDone" ? "Workshop" : null)),
  mendedBy: done.map((each) => (each === "notDone" ? 46_053 : null)),
  accepted: new Array<Cell>(STEPS).fill("done"),
  visited: ["done", "done", "done", "notDone", "done", "notDone"],
};
