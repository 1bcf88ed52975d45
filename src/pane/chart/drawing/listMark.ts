import * as Plot from "@observablehq/plot";
import { LIST_GAP } from "./nameSpots";
import { LINE } from "./Page";
import { TEXT } from "./plot";

/** Lines of text from the left edge, below what ends at `bottom`, both in pixels. */
export const listMark = (list: readonly string[], bottom: number): Plot.Markish =>
  Plot.text(list, { ...TEXT, x: 0, y: (_, row: number) => bottom + LIST_GAP + row * LINE, text: (line: string) => line, textAnchor: "start", lineAnchor: "top" });
