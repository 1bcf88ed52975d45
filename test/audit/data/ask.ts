import type { Cell } from "../../../src/cells/Cell";
import type { Finding } from "../../../src/audit/data/Finding";
import type { Check, Question, Role } from "../../../src/audit/data/Question";

/** 2026-11-28. */
export const TODAY = 46_354;

/** A question about columns of cells. */
export const question = (columns: Readonly<Partial<Record<Role, readonly Cell[]>>> | readonly (readonly [Role, readonly Cell[]])[], today = TODAY): Question => {
  const entries = (Array.isArray(columns) ? columns : Object.entries(columns)) as readonly (readonly [Role, readonly Cell[]])[];
  const count = entries[0]?.[1].length ?? 0;
  return {
    headers: entries.map(([role], at) => `${role} ${at + 1}`),
    roles: entries.map(([role]) => role),
    rows: Array.from({ length: count }, (_, row) => entries.map(([, cells]) => cells[row] ?? null)),
    today,
  };
};

/** What a check finds, as kind and rows. */
export const told = (findings: readonly Finding[]): readonly (readonly [string, readonly number[]])[] => findings.map(({ kind, rows }) => [kind, rows] as const);

/** Asks about one column. */
export const found = (check: Check, role: Role, cells: readonly Cell[], today = TODAY): readonly Finding[] => check(question({ [role]: cells }, today));

/** A date as a serial. */
export const day = (year: number, month: number, date: number): number => (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** So many days in a row. */
export const days = (first: number, count: number, step = 1): number[] => Array.from({ length: count }, (_, at) => first + at * step);
