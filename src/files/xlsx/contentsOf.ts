import type { SheetSnapshot, Snapshot } from "../store/Snapshot";
import type { Contents, Count, SheetContents } from "./Contents";
import type { Dialect } from "./Dialect";
import { called } from "./formula/called";

/** Excel's functions that fetch from the network, from servers of data or from other programs. */
const ASKING: ReadonlySet<string> = new Set(["WEBSERVICE", "IMAGE", "RTD", "DDE", "CALL", "REGISTER", "REGISTER.ID", "STOCKHISTORY", "SQL.REQUEST", "TRANSLATE", "COPILOT", "CUBEVALUE", "CUBEMEMBER", "CUBESET", "CUBERANKEDMEMBER", "CUBESETCOUNT", "CUBEKPIMEMBER", "CUBEMEMBERPROPERTY", "IMPORTDATA", "IMPORTXML", "IMPORTHTML", "IMPORTFEED", "IMPORTRANGE"]);

/** Tells what a workbook holds: its sheets in their order, our functions, and those that ask elsewhere. */
export function contentsOf(snapshot: Snapshot, { functions }: Pick<Dialect, "functions">): Contents {
  const { sheetOrder, sheets: all } = snapshot;
  const order = Array.isArray(sheetOrder) ? sheetOrder.map(String) : Object.keys(all);
  const sheets = order.flatMap((id): SheetSnapshot[] => (all[id] ? [all[id]] : []));
  const calls = new Map<string, number>();
  for (const sheet of sheets) for (const formula of formulasOf(sheet)) for (const name of called(formula)) calls.set(name, (calls.get(name) ?? 0) + 1);
  const counts = (names: ReadonlySet<string>): Count[] => [...calls].flatMap(([name, count]) => (names.has(name) ? [{ name, count }] : [])).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { sheets: sheets.map(sheetContents), ours: counts(functions), asking: counts(ASKING) };
}

function sheetContents(sheet: SheetSnapshot): SheetContents {
  let [cells, formulas] = [0, 0];
  for (const cell of cellsOf(sheet)) {
    if (isFormula(cell)) formulas++;
    if (isFormula(cell) || isFilled(cell)) cells++;
  }
  return { name: String(sheet["name"]), cells, formulas };
}

function* cellsOf({ cellData = {} }: SheetSnapshot): Iterable<object> {
  for (const row of Object.values(cellData)) for (const cell of Object.values(row as object)) if (typeof cell === "object" && cell !== null) yield cell as object;
}

/** The formulas of a sheet that are written out. */
export function* formulasOf(sheet: SheetSnapshot): Iterable<string> {
  for (const cell of cellsOf(sheet)) if (formulaOf(cell) !== "") yield formulaOf(cell);
}

const formulaOf = (cell: object): string => ("f" in cell && typeof cell.f === "string" ? cell.f : "");
/** Of formulas that were filled down only the first is written out; the others name it. */
const isFormula = (cell: object): boolean => formulaOf(cell) !== "" || ("si" in cell && typeof cell.si === "string" && cell.si !== "");
const isFilled = (cell: object): boolean => "v" in cell && cell.v !== undefined && cell.v !== null && cell.v !== "";
