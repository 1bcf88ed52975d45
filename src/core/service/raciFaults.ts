import { DomainError } from "../DomainError";
import { raciLetters } from "./raciLetters";

export type RaciFaultName = "emptyRow" | "noAccountable" | "severalAccountable" | "noResponsible" | "overloadedRole";
export interface RaciFault {
  readonly fault: RaciFaultName;
  /** The cell with the name of the task or role at fault, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** With fewer A than this, two of them in one role mean nothing. */
const ENOUGH_ACCOUNTABLE = 5;

/**
 * Faults of a responsibility matrix: tasks without exactly one A or without an R, and roles that carry too many A.
 *
 * A task has exactly one accountable (A) and at least one responsible for the work (R), who may be the same; a role has at most
 * 40 % of all A, looked at from five A on. A task without any letter has only that fault. Consulted and informed may be missing.
 *
 * Shapes: a block of texts, roles in the first row, tasks in the first column, letters R, A, C, I between them ("A/R", any
 * case); rows without any text are no tasks. Faults of the tasks from top to bottom, then of the roles from left to right.
 * Refuses: a block without roles or without tasks; anything else than the four letters.
 * Source: the usual rules of the chart; course book 000, mistake 3 (make a responsibility matrix); the 40 % is the course's.
 */
export function raciFaults(block: readonly (readonly string[])[]): RaciFault[] {
  const roles = (block[0]?.length ?? 0) - 1;
  if (roles < 1) throw new DomainError("wrongForm", "noRoles", "raciFaults requires a column of tasks and at least one role beside it");
  const tasks = block.flatMap((cells, row) => (row > 0 && cells.some((text) => text.trim() !== "") ? [{ row, letters: readTask(block, row) }] : []));
  if (tasks.length === 0) throw new DomainError("noAnswer", "noTasks", "raciFaults requires at least one task below the roles");
  const faults = tasks.flatMap(({ row, letters }) => taskFaults(letters).map((fault) => ({ fault, row, column: 0 })));
  return [...faults, ...overloaded(tasks.map(({ letters }) => letters), roles)];
}

function readTask(block: readonly (readonly string[])[], row: number): ReadonlySet<string>[] {
  const [task, ...cells] = block[row]!;
  return cells.map((text, at) => {
    const letters = raciLetters(text);
    if (letters) return letters;
    throw new DomainError("wrongForm", "otherLetter", "raciFaults requires R, A, C and I only", { row: row + 1, task: task!, role: block[0]![at + 1]!, got: text });
  });
}

function taskFaults(cells: readonly ReadonlySet<string>[]): RaciFaultName[] {
  const having = (letter: string) => cells.filter((letters) => letters.has(letter)).length;
  if (cells.every((letters) => letters.size === 0)) return ["emptyRow"];
  const faults: RaciFaultName[] = [];
  if (having("A") === 0) faults.push("noAccountable");
  if (having("A") > 1) faults.push("severalAccountable");
  if (having("R") === 0) faults.push("noResponsible");
  return faults;
}

function overloaded(tasks: readonly (readonly ReadonlySet<string>[])[], roles: number): RaciFault[] {
  const carried = Array.from({ length: roles }, (_, role) => tasks.filter((cells) => cells[role]!.has("A")).length);
  const all = carried.reduce((total, count) => total + count, 0);
  if (all < ENOUGH_ACCOUNTABLE) return [];
  // 5 · count > 2 · all is count / all > 40 % in whole numbers.
  return carried.flatMap((count, role) => (5 * count > 2 * all ? [{ fault: "overloadedRole", row: 0, column: role + 1 } as const] : []));
}
