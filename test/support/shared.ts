import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";

/** Published data and numbers too large or not free to copy stand in a folder beside the repository, where there is one. */
const SHARED = resolve(__dirname, "../../../shared");

export const sharedText = (path: string): string => readFileSync(resolve(SHARED, path), "utf8");

/** The rows of a shared CSV file, by its header. */
export const sharedRows = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(sharedText(path).trim(), { header: true }).data;

/** `describe` where the shared files are there; else a line says which are missing, and the tests are left out. */
export function describeShared(name: string, files: readonly string[], tests: () => void): void {
  const missing = files.filter((file) => !existsSync(resolve(SHARED, file))).join(", ");
  if (missing) process.stderr.write(`${name}: left out, because ../shared has no ${missing}\n`);
  const needs = (): void => test(`needs ${missing} in ../shared`, () => undefined);
  (missing ? describe.skip : describe)(name, missing ? needs : tests);
}

/** Date serial of `2006-12-31`. */
export const serial = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000 + 25_569;
