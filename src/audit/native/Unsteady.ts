import { common, formatAddress, parseAddress, type Area } from "../../cells/address";
import type { Node } from "../../syntax/Node";
import { nodesOf } from "../../syntax/Node";
import { readFormula } from "../../syntax/readFormula";
import type { NamedFormula, Place, Workbook } from "../../workbook/Workbook";
import { calledNames } from "../own/calledNames";
import { formulaBlocks } from "../own/formulaBlocks";
import { knownOf, placeOf, type Known } from "../own/inputsOf";

/** Excel's functions that give something else whenever they are calculated. */
const FUNCTIONS = new Set(["rand", "randarray", "randbetween", "now", "today"]);

interface Block {
  readonly sheet: string;
  readonly area: Area;
}

interface Reader {
  readonly cell: Place;
  readonly reads: readonly Block[];
  /** It asks chance or the clock itself. */
  readonly asks: boolean;
}

/** The cells of a workbook that depend on chance or the clock, through other cells too: what they show cannot be compared with what they showed. */
export class Unsteady {
  private constructor(private readonly blocks: readonly Block[]) {}

  static async of(workbook: Workbook): Promise<Unsteady> {
    const blocks: Block[] = [];
    let waiting = await readersIn(workbook);
    if (waiting.some(({ asks }) => asks))
      for (let found = -1; found < blocks.length; ) {
        found = blocks.length;
        const still: Reader[] = [];
        for (const reader of waiting) {
          if (reader.asks || reader.reads.some((read) => touches(blocks, read))) blocks.push(blockOf(await workbook.cells.spill(reader.cell)));
          else still.push(reader);
        }
        waiting = still;
      }
    return new Unsteady(blocks);
  }

  has(place: Place): boolean {
    return touches(this.blocks, blockOf(place));
  }
}

const blockOf = ({ sheet, address }: Place): Block => ({ sheet: sheet.toLowerCase(), area: parseAddress(address) });

const touches = (blocks: readonly Block[], one: Block): boolean => blocks.some(({ sheet, area }) => sheet === one.sheet && common(area, one.area) !== undefined);

async function readersIn(workbook: Workbook): Promise<Reader[]> {
  const [known, named] = [await knownOf(workbook), await workbook.names.formulas()];
  const readers: Reader[] = [];
  for await (const { sheet, area, formulas } of formulaBlocks(workbook, { kind: "workbook" }))
    formulas.forEach((line, r) =>
      line.forEach((formula, c) => {
        if (formula !== "") readers.push(readerOf(formula, { sheet, address: formatAddress({ row: area.row + r, column: area.column + c }) }, known, named));
      }),
    );
  return readers;
}

function readerOf(formula: string, cell: Place, known: Known, named: readonly NamedFormula[]): Reader {
  const { nodes, calls } = partsOf(formula, named);
  return { cell, reads: nodes.flatMap((node) => placeOf(node, cell, known) ?? []).map(blockOf), asks: calls.some((name) => FUNCTIONS.has(name)) };
}

/** All that a formula says, with what the names in it stand for. */
function partsOf(formula: string, named: readonly NamedFormula[]): { readonly nodes: readonly Node[]; readonly calls: readonly string[] } {
  const tree = readFormula(formula);
  if (!tree) return { nodes: [], calls: calledNames(formula).map((name) => name.toLowerCase()) };
  const nodes = nodesOf(tree);
  const said = new Set(nodes.flatMap((node) => (node.kind === "call" || node.kind === "name" ? [node.name.toLowerCase()] : [])));
  const others = named.filter(({ name }) => said.has(name.toLowerCase()));
  // A name that calls itself is not followed for ever.
  const inner = others.map((one) => partsOf(one.formula, named.filter((other) => other !== one)));
  const calls = nodes.flatMap((node) => (node.kind === "call" ? [node.name.toLowerCase()] : []));
  return { nodes: [...nodes, ...inner.flatMap((part) => part.nodes)], calls: [...calls, ...inner.flatMap((part) => part.calls)] };
}
