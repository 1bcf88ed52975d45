import { functionById } from "../../functions/catalogue";
import type { Node } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import { rewrite } from "../../syntax/rewrite";
import type { NamedFormula, Workbook } from "../../workbook/Workbook";
import { nameOf, usedNames } from "../own/usedNames";
import { localNames } from "./localNames";

/** A formula in which the formulas stand that its names mean, and these names with the formulas as they are. */
export interface WrittenOut {
  readonly formula: string;
  readonly names: readonly NamedFormula[];
}

/** Writes out the names of the workbook that stand for formulas, those inside them too. */
export async function writeOut({ names }: Workbook, formula: string, tree: Node): Promise<WrittenOut> {
  if ([...usedNames(tree)].every((name) => functionById(name))) return { formula, names: [] };
  const known = new Map((await names.formulas()).map((one) => [one.name.toLowerCase(), one]));
  const found = new Map<string, NamedFormula>();
  const text = written(formula, tree, known, found);
  return { formula: found.size > 0 ? `=${text}` : formula, names: [...found.values()] };
}

type Names = ReadonlyMap<string, NamedFormula>;

/** A name inside its own formula stays: it means nothing. */
function written(formula: string, tree: Node, known: Names, found: Map<string, NamedFormula>): string {
  const local = localNames(tree);
  return rewrite(formula, tree, (node, inner) => {
    const name = nameOf(node);
    const named = name === undefined || local.has(name) || functionById(name) ? undefined : known.get(name);
    const meant = named && readFormula(named.formula);
    if (!named || !meant) return undefined;
    found.set(named.name, named);
    const text = written(named.formula, meant, without(known, named), found);
    if (node.kind === "call") return `${text}(${node.args.map(inner).join(",")})`;
    return meant.kind === "operation" && node !== tree ? `(${text})` : text;
  });
}

const without = (known: Names, { name }: NamedFormula): Names => new Map([...known].filter(([key]) => key !== name.toLowerCase()));
