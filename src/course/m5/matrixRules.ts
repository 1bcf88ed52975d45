import { isBlank, type Cell } from "../../cells/Cell";
import { atLeast } from "../check/rules";
import type { Data, Filled, Found, Rule } from "../Step";
import { broken, twoRoles } from "./matrixExample";
import { carriedBy, having, overloaded, tasksIn, type Task } from "./matrixFaults";
import { column, LEAST_MOMENTS } from "./moments";
import { padded } from "./padded";
import { eachOnce, eachRow } from "./rowRules";
import { ROLES } from "./matrixSheet";

const whole = ["task", "role", "letters"];

/** An essential rule about each moment with its letters. */
const eachTask = (id: string, isFault: (task: Task) => boolean, breaks: Data): Rule => ({
  id, weight: "essential", reads: whole, breaks,
  find: (filled) => {
    const at = tasksIn(filled).findIndex(isFault);
    return at < 0 ? undefined : { row: at + 1 };
  },
});

/** A rule about the roles that answer for something. */
const eachBearer = (id: string, weight: Rule["weight"], reads: readonly string[], isFault: (filled: Filled, at: number) => boolean, breaks: Data): Rule =>
  eachRow(id, weight, [...reads, ...whole], (_, at, filled) => (carriedBy(filled)[at] ?? 0) > 0 && isFault(filled, at), breaks);

const isEmpty = ({ letters }: Task): boolean => letters.every((each) => each === "");
const isTask = (task: Task): boolean => task.name !== null && !isEmpty(task);
const same = (one: Cell | undefined, other: Cell | undefined): boolean => String(one ?? "").trim().toLowerCase() === String(other ?? "").trim().toLowerCase();

/** Two roles cannot share all A without one of them having half: a small firm is advised, not stopped. */
const ENOUGH_ROLES = 3;
const roles = (filled: Filled): number => filled.cells("role").filter((role) => !isBlank(role)).length;

/** The role with more than 40 % of the A. */
function heaviest(filled: Filled): Found | undefined {
  const counts = carriedBy(filled);
  const at = overloaded(counts);
  return at < 0 ? undefined : { data: { role: String(filled.cells("role")[at]), count: counts[at]!, total: counts.reduce((sum, count) => sum + count, 0) } };
}

export const matrixRules: readonly Rule[] = [
  atLeast("tooFew", "task", LEAST_MOMENTS, { task: column("Comes to the bar") }),
  eachTask("nameless", (task) => task.name === null && !isEmpty(task), { task: column("Comes to the bar", "Orders a drink", null, "Receives the call", "Porter serves the room", "Checks in") }),
  {
    id: "namelessRole", weight: "essential", reads: whole, breaks: { role: ["Bar", null, "Porter", "Shift manager", "Head of service", "Director"] },
    find: (filled) => {
      const at = filled.cells("role").findIndex((role, place) => isBlank(role) && tasksIn(filled).some(({ letters }) => letters[place] !== ""));
      return at < 0 ? undefined : { data: { column: at + 1 } };
    },
  },
  eachTask("otherLetter", ({ letters }) => letters.some((each) => !/^[RACI]*$/.test(each)), broken(1, 1, "А")),
  eachTask("emptyRow", (task) => task.name !== null && isEmpty(task), broken(2, 1, null, null, null, null, null, null)),
  eachTask("noAccountable", (task) => isTask(task) && having(task.letters, "A") === 0, broken(3, 5, "R")),
  eachTask("severalAccountable", (task) => having(task.letters, "A") > 1, broken(1, 3, "A")),
  eachTask("noResponsible", (task) => isTask(task) && having(task.letters, "R") === 0, broken(1, 1, "I")),
  {
    id: "overloaded", weight: "essential", reads: whole, breaks: broken(3, 4, "A", null),
    find: (filled) => (roles(filled) < ENOUGH_ROLES ? undefined : heaviest(filled)),
  },
  eachBearer("noDeputy", "essential", ["deputy"], (filled, at) => isBlank(filled.cells("deputy")[at]), { deputy: padded(ROLES, []) }),
  eachBearer("ownDeputy", "essential", ["deputy"], (filled, at) => same(filled.cells("deputy")[at], filled.cells("role")[at]), { deputy: [null, "Night porter", null, "Shift manager", "Director", null] }),
  {
    id: "fewRoles", weight: "actionable", reads: whole, breaks: twoRoles,
    find: (filled) => (roles(filled) < ENOUGH_ROLES ? heaviest(filled) : undefined),
  },
  eachOnce("taskTwice", "task", { task: column("Comes to the bar", "Orders a drink", "Asks to be woken", "Orders a drink", "Porter serves the room", "Checks in") }, "actionable"),
  eachBearer("notAgreed", "actionable", ["agreed", "evidence"], (filled, at) => isBlank(filled.cells("agreed")[at]) || isBlank(filled.cells("evidence")[at]), { evidence: padded(ROLES, []) }),
  {
    id: "idleRole", weight: "informative", reads: whole, breaks: broken(6, 6, null),
    find: (filled) => {
      const at = filled.cells("role").findIndex((role, place) => !isBlank(role) && tasksIn(filled).every(({ letters }) => letters[place] === ""));
      return at < 0 ? undefined : { data: { role: String(filled.cells("role")[at]) } };
    },
  },
];
