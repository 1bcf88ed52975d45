import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../../src/core/version";
import { changedIn, unlisted, untold } from "./compare";
import { currentNumbers, type Numbers } from "./numbers";

const kept = JSON.parse(readFileSync(join(__dirname, "numbers.json"), "utf8")) as Numbers;
const changelog = readFileSync(join(__dirname, "../../../CHANGELOG.md"), "utf8");
const now = currentNumbers();

const WHAT_TO_DO =
  "Functions give other numbers than this version of the definitions did. If that is meant: raise VERSION in src/core/version.ts, " +
  "name them in CHANGELOG.md in a section that says “Definitions: version …”, and run npx tsx scripts/numbers.ts.";

test("a number changes only with the version of the definitions", () => {
  const changed = kept.version === VERSION ? changedIn(kept.functions, now) : [];
  expect(changed.length > 0 ? { [WHAT_TO_DO]: changed } : {}).toEqual({});
});

test("the numbers kept are those of this version, for every example: if not, run npx tsx scripts/numbers.ts", () => {
  expect(kept.version).toBe(VERSION);
  expect(unlisted(kept.functions, now)).toEqual([]);
});

test("the change log names every function whose numbers a version changed", () => {
  expect(untold(changelog, kept.changed)).toEqual([]);
});

describe("what is compared", () => {
  const of = (cell: number | string): Numbers["functions"] => ({ CHURNRATE: { one: [[cell]] } });

  test("the tenth digit is no change, the eighth is", () => {
    expect(changedIn(of(0.0666666666), of(0.06666666664))).toEqual([]);
    expect(changedIn(of(0.0666666), of(0.06666661))).toEqual(["CHURNRATE"]);
  });

  test("a refusal in the place of a number is a change, a call that is new is none", () => {
    expect(changedIn(of(1), of("#N/A"))).toEqual(["CHURNRATE"]);
    expect(changedIn(of(1), { CHURNRATE: { other: [[2]] }, NEW: { one: [[3]] } })).toEqual([]);
    expect(unlisted(of(1), { CHURNRATE: { other: [[2]] } })).toEqual(["CHURNRATE"]);
  });

  test("a name counts only in the section of its version, and whole", () => {
    const log = "# Log\n## [2] \n`RFM` and `CHURNRATES`. Definitions: version 1.1.\n## [1]\nCHURNRATE. Definitions: version 1.0.";
    expect(untold(log, { "1.1": ["RFM", "CHURNRATE"], "1.0": ["CHURNRATE"], "1.2": ["RFM"] })).toEqual(["CHURNRATE in version 1.1", "RFM in version 1.2"]);
  });
});
