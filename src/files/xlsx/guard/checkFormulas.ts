import type { Snapshot } from "../../store/Snapshot";
import { tokens } from "../formula/tokens";
import { refuse } from "./Refusal";

/** Refuses a workbook with a formula that is a command to another program: `cmd|'/c …'!A1`. It does nothing here, and would in the next program that opens the file. */
export function checkFormulas(formulas: Iterable<string>): void {
  for (const formula of formulas) if (isCommand(formula)) refuse({ kind: "commands", first: formula });
}

/** No other formula holds the bar outside texts, names of sheets and brackets. */
const isCommand = (formula: string): boolean => formula.includes("|") && tokens(formula).some(({ kind, text }) => kind === "sign" && text === "|");

/** The formulas of all cells, and all there are in rules, names and tables. */
export function* formulasIn({ sheets, resources }: Snapshot): Iterable<string> {
  for (const { cellData = {} } of Object.values(sheets)) {
    for (const row of Object.values(cellData)) for (const cell of Object.values(row as object)) if (hasFormula(cell)) yield cell.f;
  }
  for (const resource of Array.isArray(resources) ? resources : []) yield* formulasDeepIn(dataOf(resource));
}

const hasFormula = (cell: unknown): cell is { readonly f: string } => typeof cell === "object" && cell !== null && "f" in cell && typeof cell.f === "string";

function* formulasDeepIn(value: unknown): Iterable<string> {
  if (typeof value === "string" && value.startsWith("=")) yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* formulasDeepIn(inner);
}

/** The grid keeps what belongs to its parts as texts. */
const dataOf = (resource: unknown): unknown => (typeof resource === "object" && resource !== null && "data" in resource && typeof resource.data === "string" && resource.data !== "" ? JSON.parse(resource.data) : undefined);
