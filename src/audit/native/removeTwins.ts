import { nodesOf } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import type { NamedFormula, Workbook } from "../../workbook/Workbook";
import { calledNames } from "../own/calledNames";
import { formulaBlocks } from "../own/formulaBlocks";
import { isSameFormula } from "../own/isSameFormula";
import { isSameName } from "./TwinNames";

/** Removes the names that a hand-over gave a workbook, where they still stand for what it wrote and no formula calls them. */
export async function removeTwins(workbook: Workbook, twins: readonly NamedFormula[]): Promise<void> {
  if (twins.length === 0) return;
  const known = await workbook.names.formulas();
  const ours = twins.filter((twin) => known.some(({ name, formula }) => isSameName(name, twin.name) && isSameFormula(formula, twin.formula)));
  const others = known.filter(({ name }) => !ours.some((twin) => isSameName(name, twin.name))).map(({ formula }) => formula);
  const used = new Set([...others.flatMap(namesIn), ...(await namesInCells(workbook))]);
  for (const { name } of ours) if (!used.has(name.toLowerCase())) await workbook.names.remove(name);
}

async function namesInCells(workbook: Workbook): Promise<readonly string[]> {
  const names = new Set<string>();
  for await (const { formulas } of formulaBlocks(workbook, { kind: "workbook" })) for (const name of formulas.flat().flatMap(namesIn)) names.add(name);
  return [...names];
}

/** Twins alone are asked about: what does not say the beginning of their names is not taken apart. */
function namesIn(formula: string): readonly string[] {
  if (!/ce_/i.test(formula)) return [];
  const tree = readFormula(formula);
  const names = tree ? nodesOf(tree).flatMap((node) => (node.kind === "call" || node.kind === "name" ? [node.name] : [])) : calledNames(formula);
  return names.map((name) => name.toLowerCase());
}
