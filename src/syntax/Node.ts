/** Where a part of a formula stands in its text: from the first character to behind the last, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Part<Kind extends string, More = unknown> = Span & More & { readonly kind: Kind };

export type Call = Part<"call", { readonly name: string; readonly args: readonly Node[] }>;
/** A block as it is written: `A1`, `$A$1:B3`, `A:C`, `2:3`. */
export type Reference = Part<"reference", { readonly sheet: string | undefined; readonly address: string }>;
/** A part of a table: `Orders[amount]`; without a table's name it is the table around the formula. */
export type Structured = Part<"structured", { readonly table: string; readonly inside: string }>;

/** A formula taken apart. Nothing is lost: what a node does not hold stands in the formula's text between the spans of its children. */
export type Node =
  | Call
  | Reference
  | Structured
  | Part<"number", { readonly value: number }>
  | Part<"text", { readonly value: string }>
  | Part<"truth", { readonly value: boolean }>
  | Part<"error", { readonly code: string }>
  | Part<"name", { readonly name: string }>
  /** An operator with what stands before and behind it; `@`, `#` and `%` have one operand. `:` spans two blocks, `,` adds one to another, a blank is what they have in common. */
  | Part<"operation", { readonly operator: string; readonly operands: readonly Node[] }>
  | Part<"group", { readonly inner: Node }>
  | Part<"array", { readonly rows: readonly (readonly Node[])[] }>
  /** A function that is called where it stands: `LAMBDA(x,x+1)(2)`. */
  | Part<"applied", { readonly callee: Node; readonly args: readonly Node[] }>
  /** An argument that is left out between two commas. */
  | Part<"missing">;

export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case "call":
      return node.args;
    case "applied":
      return [node.callee, ...node.args];
    case "operation":
      return node.operands;
    case "group":
      return [node.inner];
    case "array":
      return node.rows.flat();
    default:
      return [];
  }
}

/** The node and all that stand in it, outer before inner, in reading order. */
export function nodesOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  const take = (part: Node): void => {
    found.push(part);
    children(part).forEach(take);
  };
  take(node);
  return found;
}

export const callsOf = (node: Node): readonly Call[] => nodesOf(node).filter((part) => part.kind === "call");
