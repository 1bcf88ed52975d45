import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CODE } from "../src/functions/refuse";
import type { Reason } from "../src/core/DomainError";

/** Which error a cell shows for each fault, by the fault's key. */
export type FaultCodes = ReadonlyMap<string, ReadonlySet<string>>;

/** `new DomainError("outOfRange", "joinedIsNet", …` in core, `new Fault(RANK.domain, "#NUM!", "score", …` and errors set into cells by a function itself. */
const THROWN = /new DomainError\(\s*"(\w+)",\s*("\w+"|\w+)/g;
const RETURNED = /new Fault\(\s*[\w.]+,\s*"(#[^"]+)",\s*("\w+"|\w+)|new CellError\("(#[^"]+)",[^)]*?\bfault: ("\w+"|\w+)/g;
const WORD = /"(\w+)"/g;

/** Reads the sources, because that is the one place where a fault and its error meet. A fault that stands in a variable may be any word of its file that is not said elsewhere. */
export function faultCodes(root: string): FaultCodes {
  const said = new Map<string, Set<string>>();
  const possible = new Map<string, Set<string>>();
  for (const text of ["src/core", "src/functions"].flatMap((folder) => sources(join(root, folder)))) {
    for (const [code, fault] of faultsIn(text)) {
      if (fault.startsWith('"')) note(said, fault.slice(1, -1), code);
      else for (const [, word] of text.matchAll(WORD)) note(possible, word!, code);
    }
  }
  return new Map([...possible, ...said]);
}

const faultsIn = (text: string): [code: string, fault: string][] => [
  ...[...text.matchAll(THROWN)].map(([, reason, fault]): [string, string] => [CODE[reason as Reason], fault!]),
  ...[...text.matchAll(RETURNED)].map(([, code, fault, cellCode, cellFault]): [string, string] => [(code ?? cellCode)!, (fault ?? cellFault)!]),
];

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => readFileSync(join(folder, file), "utf8"));

const note = (codes: Map<string, Set<string>>, fault: string, code: string): void => void codes.set(fault, (codes.get(fault) ?? new Set()).add(code));
