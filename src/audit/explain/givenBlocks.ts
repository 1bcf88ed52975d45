import { common, parseAddress } from "../../cells/address";
import type { Node } from "../../syntax/Node";
import type { CellsInput, Input, Subject } from "./Subject";

/** So many cells take the engine long to lay out on a sheet. */
const MANY = 2000;

/** Large blocks that only our functions read: these are handed them whole, by a name each, and no sheet is made of them. */
export function givenBlocks({ inputs, calls }: Subject): ReadonlyMap<Input, string> {
  const args = new Set<Node>(calls.flatMap(({ node }) => node.args.map(bare)));
  const blocks = inputs.filter((input) => input.kind === "cells");
  // What is changed in one block has to change in every other that holds the same cells.
  const isApart = (input: CellsInput): boolean => blocks.every((other) => other === input || other.place.sheet !== input.place.sheet || !common(parseAddress(other.place.address), parseAddress(input.place.address)));
  const given = blocks.filter((input) => input.cells.length * (input.cells[0]?.length ?? 0) > MANY && input.nodes.every((node) => args.has(node)) && isApart(input));
  return new Map(given.map((input, at) => [input, `CEBLOCK${at + 1}`]));
}

const bare = (node: Node): Node => (node.kind === "group" ? bare(node.inner) : node);
