import { formatAddress } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import { nodesOf, type Node } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import type { Place, Workbook } from "../../workbook/Workbook";
import { formulaBlocks } from "./formulaBlocks";
import { knownOf, placeOf, type Known } from "./inputsOf";

/** A cell whose formula reads the whole of a spill: `=SUM(B3#)`. */
export interface SpillReader extends Place {
  readonly formula: string;
}

export interface SpillReaders {
  readonly cells: readonly SpillReader[];
  /** Names of the workbook whose formulas do so. */
  readonly names: readonly string[];
}

/** Everything in a workbook that reads the spills of some cells. Nothing spills from a cell that has become a value: it would show an error. */
export async function spillReaders(workbook: Workbook, corners: readonly Place[]): Promise<SpillReaders> {
  const wanted = new Set(corners.map(keyOf));
  if (wanted.size === 0) return { cells: [], names: [] };
  const known = await knownOf(workbook);
  const cells: SpillReader[] = [];
  for await (const { sheet, area, formulas } of formulaBlocks(workbook, { kind: "workbook" }))
    formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        const cell = { sheet, address: formatAddress({ row: area.row + r, column: area.column + c }) };
        if (formula.includes("#") && cornersIn(formula, cell, known).some((corner) => wanted.has(keyOf(corner)))) cells.push({ ...cell, formula });
      }),
    );
  const nowhere = { sheet: "", address: "A1" };
  const names = (await workbook.names.formulas()).filter(({ formula }) => formula.includes("#") && cornersIn(formula, nowhere, known).some((corner) => wanted.has(keyOf(corner))));
  return { cells, names: names.map(({ name }) => name) };
}

/** The cell a `#` stands behind; undefined for anything else. */
export const cornerOf = (node: Node, cell: Place, known: Known): Place | undefined => (node.kind === "operation" && node.operator === "#" ? placeOf(node.operands[0]!, cell, known) : undefined);

export const keyOf = ({ sheet, address }: Place): string => qualify(sheet, address.replaceAll("$", "")).toLowerCase();

function cornersIn(formula: string, cell: Place, known: Known): readonly Place[] {
  const tree = readFormula(formula);
  return tree ? nodesOf(tree).flatMap((node) => cornerOf(node, cell, known) ?? []) : [];
}
