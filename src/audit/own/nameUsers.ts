import { formatAddress } from "../../cells/address";
import { readFormula } from "../../syntax/readFormula";
import type { NamedFormula, Place, Workbook } from "../../workbook/Workbook";
import { formulaBlocks } from "./formulaBlocks";
import { ownIds } from "./ownFormulas";
import type { Scope } from "./Scope";
import { usedNames } from "./usedNames";

/** A name of the workbook whose formula calls our functions, itself or through another name, and the cells whose formulas use it. */
export interface NameUsers extends NamedFormula {
  readonly cells: readonly Place[];
}

/** Our functions that stand behind names: no cell shows them. Of a part of the workbook those that its cells use, of the whole all. */
export async function nameUsers(workbook: Workbook, scope: Scope): Promise<readonly NameUsers[]> {
  const ours = namesOfOurs(await workbook.names.formulas());
  if (ours.length === 0) return [];
  const users = new Map<string, Place[]>(ours.map(({ name }) => [name.toLowerCase(), []]));
  for await (const { sheet, area, formulas } of formulaBlocks(workbook, scope))
    formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        const place = { sheet, address: formatAddress({ row: area.row + r, column: area.column + c }) };
        for (const name of formula === "" ? [] : mayUse(formula)) users.get(name)?.push(place);
      }),
    );
  return ours.map((one) => ({ ...one, cells: users.get(one.name.toLowerCase())! })).filter(({ cells }) => scope.kind === "workbook" || cells.length > 0);
}

function namesOfOurs(all: readonly NamedFormula[]): readonly NamedFormula[] {
  const found = new Set(all.filter(({ formula }) => ownIds(formula).length > 0).map(({ name }) => name.toLowerCase()));
  const used = all.map(({ name, formula }) => ({ name: name.toLowerCase(), uses: mayUse(formula) }));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { name, uses } of used) if ([...uses].some((one) => found.has(one))) found.add(name);
  }
  return all.filter(({ name }) => found.has(name.toLowerCase()));
}

/** Of a formula that cannot be read: every word in it. */
function mayUse(formula: string): ReadonlySet<string> {
  const tree = readFormula(formula);
  if (tree) return usedNames(tree);
  return new Set((formula.match(/[\p{L}_\\][\p{L}\p{N}_.?\\]*/gu) ?? []).map((name) => name.toLowerCase()));
}
