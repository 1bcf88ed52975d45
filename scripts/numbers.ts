// Keeps the numbers of the definitions for test/golden/numbers: after a new version, a new function, a new example.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { VERSION } from "../src/core/version";
import { changedIn } from "../test/golden/numbers/compare";
import { currentNumbers, type Numbers } from "../test/golden/numbers/numbers";

const FILE = "test/golden/numbers/numbers.json";
const functions = currentNumbers();
const before: Numbers = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Numbers) : { version: VERSION, changed: {}, functions };
const changed = changedIn(before.functions, functions);

if (changed.length > 0 && before.version === VERSION) {
  console.error(`${changed.join(", ")}: other numbers than version ${VERSION} of the definitions had. Raise VERSION in src/core/version.ts first.`);
  process.exit(1);
}
const changes = changed.length > 0 ? { ...before.changed, [VERSION]: changed } : before.changed;
const lines = Object.entries(functions).map(([id, calls]) => `    ${JSON.stringify(id)}: ${JSON.stringify(calls)}`);
writeFileSync(FILE, `{\n  "version": ${JSON.stringify(VERSION)},\n  "changed": ${JSON.stringify(changes)},\n  "functions": {\n${lines.join(",\n")}\n  }\n}\n`);
console.log(`${FILE}: ${lines.length} functions, ${changed.length} with other numbers than before`);
