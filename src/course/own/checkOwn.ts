import { formatAddress, type Area } from "../../cells/address";
import { CellError, isBlank, type Cell } from "../../cells/Cell";
import { filledOf, type OptionsByWord } from "../check/filledIn";
import { essential, finding, type Finding } from "../check/Outcome";
import { checkRules } from "../check/checkRules";
import type { Engine } from "../Evaluate";
import { writeFormula } from "../key/writeFormula";
import type { Measure, OwnColumn, Step } from "../Step";
import type { OwnFigure, OwnReport, OwnTable } from "./OwnTable";

type BookFigure = (measure: NonNullable<Measure["book"]>) => Promise<Cell>;
type Columns = Readonly<Record<string, readonly Cell[]>>;

/** What the rules find in the learner's own table, and its figures beside the book's. There is no key: nothing is right or wrong but what contradicts itself. */
export async function checkOwn(step: Step, table: OwnTable, options: OptionsByWord, book: BookFigure, { evaluate }: Engine): Promise<OwnReport> {
  const { columns: wanted, measures } = step.own!;
  const columns = columnsOf(table);
  const slips = wanted.flatMap((column) => trouble(column, columns[column.id]));
  const worst = slips.find(({ weight }) => weight === "essential");
  // One thing at a time: while a column cannot be read, rules over it would only echo that.
  const findings = worst ? [worst] : [...slips, ...ruled(step, columns, options)];
  const inRows = findings.map((each) => withRow(each, table.firstRow));
  const figures = await Promise.all(measures.map(async ({ id, unit, formula, book: of }): Promise<OwnFigure> => ({ id, unit, own: await figure(formula, columns, table.rows.length, evaluate), book: of && (await book(of)) })));
  return { passed: !inRows.some(({ weight }) => weight === "essential"), findings: inRows, figures };
}

const columnsOf = ({ rows, columns }: OwnTable): Columns => Object.fromEntries(Object.entries(columns).flatMap(([id, at]) => (at === undefined ? [] : [[id, rows.map((row) => row[at] ?? null)]])));

/** A column that is missing, or cells in it that are of another kind. */
function trouble({ id, kind, optional }: OwnColumn, cells: readonly Cell[] | undefined): readonly Finding[] {
  if (!cells) return optional ? [] : [essential("common", "columnMissing", id)];
  const wrong = kind === "text" ? -1 : cells.findIndex((cell) => !isBlank(cell) && typeof cell !== "number");
  if (wrong >= 0) return [essential("common", "notANumber", id, { row: wrong + 1 })];
  const percent = kind === "share" ? cells.findIndex((cell) => typeof cell === "number" && Math.abs(cell) > 1) : -1;
  return percent >= 0 ? [finding("actionable", "common", "aboveOne", id, { row: percent + 1 })] : [];
}

const ruled = ({ rules = [] }: Step, columns: Columns, options: OptionsByWord): readonly Finding[] =>
  checkRules(rules.filter(({ reads }) => reads.every((id) => columns[id] !== undefined)), filledOf(columns, options));

/** Rows are told as the sheet counts them. */
const withRow = (each: Finding, firstRow: number): Finding => (typeof each.data?.["row"] === "number" ? { ...each, data: { ...each.data, row: each.data["row"] + firstRow - 1 } } : each);

const SHEET = "Own";

/** A figure over the columns; undefined where a column it reads is missing. */
async function figure(formula: string, columns: Columns, rows: number, evaluate: Engine["evaluate"]): Promise<Cell | undefined> {
  const ids = Object.keys(columns);
  const areaOf = (id: string): Area => ({ row: 0, column: ids.indexOf(id) + 1, rows, columns: 1 });
  if (rows === 0 || [...formula.matchAll(/\{([A-Za-z]\w*)/g)].some(([, id]) => !ids.includes(id!))) return undefined;
  const cells: Record<string, Cell> = { A1: writeFormula(formula, areaOf) };
  for (const id of ids) columns[id]!.forEach((cell, row) => (cells[formatAddress({ row, column: areaOf(id).column })] = typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell));
  const { read } = await evaluate([{ name: SHEET, cells }]);
  const value = read({ sheet: SHEET, address: "A1" })[0]![0]!;
  return value instanceof CellError && value.code === "#NAME?" ? undefined : value;
}
