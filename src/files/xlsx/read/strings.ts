import { childOf, childrenOf, readXml, type Element } from "../package/readXml";
import { textFromFile } from "../text";

/** A text, and whether parts of it have looks of their own. */
export interface SharedText {
  readonly text: string;
  readonly rich: boolean;
  /** Whether it is told how it is pronounced. */
  readonly phonetic: boolean;
}

/** The texts of a workbook, which its cells name by number. */
export function readStrings(xml: string | undefined): readonly SharedText[] {
  const strings: SharedText[] = [];
  if (xml !== undefined) readXml(xml, { si: (item) => void strings.push(textOf(item)) });
  return strings;
}

/** Plain, or in runs; how a name is pronounced stands beside it and is no part of it. */
export function textOf(item: Element): SharedText {
  const runs = childrenOf(item, "r");
  const texts = runs.length > 0 ? runs.map((run) => childOf(run, "t")) : [childOf(item, "t")];
  return { text: textFromFile(texts.map((text) => text?.text ?? "").join("")), rich: runs.length > 1 || runs.some((run) => childOf(run, "rPr") !== undefined), phonetic: childOf(item, "rPh") !== undefined };
}
