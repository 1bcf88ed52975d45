import type { Dialect } from "../Dialect";
import { fromFile } from "../formula/fromFile";
import { toFile, type FileDialect } from "../formula/toFile";
import type { GridValidation } from "./resources";

/** Words to choose from, as a file holds them: one text with commas, or a block of cells. */
export function listOf({ type, formula1 = "", formula2 = "" }: Pick<GridValidation, "type" | "formula1" | "formula2">, dialect: FileDialect): string {
  if (formula1.startsWith("=")) return toFile(formula1, dialect);
  const words = type === "checkbox" ? [formula1 || "1", formula2 || "0"] : wordsOf(formula1);
  return `"${words.join(",").replaceAll('"', '""')}"`;
}

/** The same the other way, as the grid keeps it. */
export function listFromFile(formula: string, dialect: Dialect): string {
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(formula.trim()) ?? [];
  if (quoted === undefined) return fromFile(formula, dialect);
  return JSON.stringify(quoted.replaceAll('""', '"').split(",").map((word) => word.trim()).filter(Boolean));
}

/** The grid keeps a list of words as JSON, and kept it with commas before. */
export function wordsOf(list: string): string[] {
  if (!list.startsWith("[")) return list.split(",").filter(Boolean);
  const words: unknown = JSON.parse(list);
  return Array.isArray(words) ? words.filter((word) => typeof word === "string" && word !== "") : [];
}
