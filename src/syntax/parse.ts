import { splitReference } from "../cells/sheetName";
import { FormulaFault } from "./FormulaFault";
import type { Node, Span } from "./Node";
import { BEFORE, IN_COMMON, mayBeBlock, STRENGTH } from "./operators";
import { tokens, type Token } from "./tokens";

/** Takes a formula apart, in English with commas as the port gives it. A text that is none is a FormulaFault. */
export function parse(formula: string): Node {
  const reader = new Reader(formula, tokens(formula));
  const node = reader.expression(0);
  reader.expectEnd();
  return node;
}

class Reader {
  private at = 0;

  constructor(
    private readonly formula: string,
    private readonly all: readonly Token[],
  ) {}

  /** What stands here, with all operators that bind more strongly than `strength`. */
  expression(strength: number): Node {
    let left = this.operand();
    for (;;) {
      const sign = this.isInCommon(left) ? IN_COMMON : this.sign();
      if (sign === "%" || sign === "#") left = { kind: "operation", operator: sign, operands: [left], start: left.start, end: this.take().end };
      else if (sign === "(") left = this.applied(left);
      else {
        const binds = STRENGTH[sign] ?? 0;
        if (binds <= strength) return left;
        if (sign !== IN_COMMON) this.at++;
        const right = sign === IN_COMMON ? this.block(binds) : this.expression(binds);
        left = { kind: "operation", operator: sign, operands: [left, right], start: left.start, end: right.end };
      }
    }
  }

  expectEnd(): void {
    if (this.at < this.all.length) this.fail();
  }

  private operand(): Node {
    const token = this.all[this.at] ?? this.fail();
    const { start, end, text } = token;
    if (token.kind === "sign") return this.signed(token);
    this.at++;
    switch (token.kind) {
      case "text":
        return { kind: "text", value: text.slice(1, -1).replaceAll('""', '"'), start, end };
      case "number":
        return { kind: "number", value: Number(text), start, end };
      case "error":
        return { kind: "error", code: text.toUpperCase(), start, end };
      case "reference":
        return { kind: "reference", ...splitReferenceOf(text), start, end };
      case "structured":
        return structured(text, { start, end });
      case "word":
        return this.word(token);
    }
  }

  private word({ text, start, end }: Token): Node {
    if (this.sign() === "(") return { kind: "call", name: text, ...this.args(start) };
    if (/^(true|false)$/i.test(text)) return { kind: "truth", value: text.length === 4, start, end };
    return { kind: "name", name: text, start, end };
  }

  private signed({ text, start }: Token): Node {
    this.at++;
    if (text === "(") {
      const inner = this.joined();
      return { kind: "group", inner, start, end: this.take(")").end };
    }
    if (text === "{") return this.array(start);
    if (text !== "-" && text !== "+" && text !== "@") this.fail(this.at - 1);
    const operand = this.expression(BEFORE);
    return { kind: "operation", operator: text, operands: [operand], start, end: operand.end };
  }

  /** Within parentheses that are no call, blocks may stand side by side: `(A1,C1:C9)`. */
  private joined(): Node {
    let left = this.expression(0);
    while (this.sign() === ",") {
      this.at++;
      const right = this.expression(0);
      left = { kind: "operation", operator: ",", operands: [left, right], start: left.start, end: right.end };
    }
    return left;
  }

  /** Whether a blank here asks what a block has in common with what follows; behind a call, parentheses call what it has given. */
  private isInCommon(left: Node): boolean {
    const next = this.all[this.at];
    if (!next || next.start === left.end || !mayBeBlock(left)) return false;
    return next.kind !== "sign" || (next.text === "(" && left.kind !== "call");
  }

  private block(strength: number): Node {
    const from = this.at;
    const node = this.expression(strength);
    return mayBeBlock(node) ? node : this.fail(from);
  }

  private applied(callee: Node): Node {
    return { kind: "applied", callee, ...this.args(callee.start) };
  }

  /** From the opening parenthesis to the closing one. */
  private args(start: number): Span & { readonly args: readonly Node[] } {
    let from = this.take("(").end;
    if (this.sign() === ")") return { args: [], start, end: this.take().end };
    const args: Node[] = [];
    for (;;) {
      const sign = this.sign();
      args.push(sign === "," || sign === ")" ? { kind: "missing", start: from, end: from } : this.expression(0));
      if (this.sign() === ")") return { args, start, end: this.take().end };
      from = this.take(",").end;
    }
  }

  private array(start: number): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows.at(-1)!.push(this.expression(0));
      const { text, end } = this.take();
      if (text === "}") return { kind: "array", rows, start, end };
      if (text === ";") rows.push([]);
      else if (text !== ",") this.fail(this.at - 1);
    }
  }

  /** The sign that comes next; nothing where a word comes or the formula ends. */
  private sign(): string {
    const token = this.all[this.at];
    return token?.kind === "sign" ? token.text : "";
  }

  private take(expected?: string): Token {
    const token = this.all[this.at];
    if (!token || (expected !== undefined && token.text !== expected)) return this.fail();
    this.at++;
    return token;
  }

  private fail(at = this.at): never {
    throw new FormulaFault(this.formula, this.all[at]?.start ?? this.formula.length);
  }
}

function splitReferenceOf(text: string): { readonly sheet: string | undefined; readonly address: string } {
  const { sheet, address } = splitReference(text);
  return { sheet, address };
}

function structured(text: string, span: Span): Node {
  const from = text.indexOf("[");
  return { kind: "structured", table: text.slice(0, from), inside: text.slice(from + 1, -1), ...span };
}
