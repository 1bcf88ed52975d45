import { LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";

/** What a formula reads. */
export interface References {
  /** Blocks as they are written: `A1:A3`, `'New orders'!$B$2`, `A:C`. */
  readonly blocks: readonly string[];
  /** Words that are no numbers, texts or blocks: functions, names, and tables without what follows in brackets. */
  readonly words: readonly string[];
}

const WORDS: ReadonlySet<sequenceNodeType> = new Set([sequenceNodeType.FUNCTION, sequenceNodeType.DEFINED_NAME, sequenceNodeType.TABLE]);

/** Finds what a formula reads, as the engine itself takes it apart. */
export function references(formula: string): References {
  const nodes = (new LexerTreeBuilder().sequenceNodesBuilder(formula) ?? []).filter((node) => typeof node !== "string");
  const texts = (wanted: (type: sequenceNodeType) => boolean): string[] => nodes.filter(({ nodeType }) => wanted(nodeType)).map(({ token }) => token.trim());
  return {
    blocks: texts((type) => type === sequenceNodeType.REFERENCE),
    words: texts((type) => WORDS.has(type)).map((word) => word.split("[")[0]!),
  };
}
