import type { Cell } from "../../src/cells/Cell";
import { evaluate, type Evaluated } from "../../src/formulas/evaluate";
import { call } from "../../src/functions/call";
import { FUNCTIONS, functionById } from "../../src/functions/catalogue";
import type { AnyFunction, Example } from "../../src/functions/defineFunction";
import { namesIn } from "../../src/functions/native/putIn";
import { variable } from "../../src/functions/native/variable";
import type { Rival } from "../../src/functions/Rival";
import { rivalCall } from "../../src/functions/rivalCall";
import { asGrid } from "../../src/functions/shape";
import { LOCALES } from "../../src/locale/Locale";
import { callsOf, nodesOf } from "../../src/syntax/Node";
import { parse } from "../../src/syntax/parse";
import { BUILT_INS } from "../support/builtIns";
import { caseOf, codes, differences, type Case } from "./native/cases";

const rivals = FUNCTIONS.flatMap((fn) => (fn.rivals ?? []).map((rival, at) => ({ name: `${fn.id} ${at + 1}`, fn, rival })));
const rivalCase = (name: string, fn: AnyFunction, rival: Rival, args: Example["args"]): Case => caseOf(name, fn, args, (of, texts) => rivalCall(of, rival, texts));

type Printed = readonly [id: string, args: Example["args"], rival: number, printed: string];
const CASE_02 = [[[100], [100]], [[100000], [200000]], 0.05];
const ICEBERG = (share: number): Example["args"] => [1, [[0.4], [share], [0.2], [0.2], [0.5]]];
const MIXES = [[[0.6], [0.1], [0.2], [0.1]], [[0.3], [0.1], [0.3], [0.3]]];
/** What the English help prints of a call, and which rival gives it: counted from 1, 0 is the function itself. */
const PRINTED: readonly Printed[] = [
  ["CHURNRATE", [3000, 500, 3300], 0, "6.67 %"], ["CHURNRATE", [3000, 500, 3300, "end"], 0, "6.06 %"], ["CHURNRATE", [3000, 500, 3300, "average"], 0, "6.35 %"],
  ["CHURNRATE", [3000, 500, 3300, "exposed"], 0, "5.71 %"], ["LTV", [100, 0.2, 0.1], 0, "366.67"], ["LTV", [100, 0.2, 0.1, null, "end"], 0, "333.33"],
  ["LTV", [100, 0.2, 0.1, null, "renewal"], 0, "266.67"], ["LTV", [100, 0.2, 0.1], 1, "500 without discount"], ["CACPAYBACK", [2000, 400, 0.05], 1, "takes 5 months"], ["CACPAYBACK", [2000, 400, 0.05], 0, "a month 5.61"],
  ["CACPAYBACK", [2000, 400, 0.05], 2, "(6)"], ["CHURNCHANGE", [0.06, 0.05], 0, "change of 20 %"], ["CHURNCONVERT", [0.05, 1, 12], 0, "is 46 % a year"],
  ["CHURNCONVERT", [0.05, 1, 12], 1, "not 60 %"], ["CHURNCONVERT", [0.1, 1, 12], 0, "is 72 %"], ["CHURNCONVERT", [0.1, 1, 12], 1, "not 120 %"],
  ["CHURNLOSS", CASE_02, 0, "1,500,000"], ["CHURNLOSS", CASE_02, 1, "30,000,000"], ["CHURNMIX", [[[130], [320]], [[0.42], [0.23]]], 0, "28.5 %"],
  ["CHURNMIX", [[[130], [320]], [[0.42], [0.23]]], 1, "32.5 %"], ["DISCOUNTBREAKEVEN", [0.1, 0.3], 1, "not need 10 % more"],
  ["DISCOUNTBREAKEVEN", [0.1, 0.3], 0, "needs 50 %"], ["DISCOUNTBREAKEVEN", [0.1, 0.25], 2, "needs 100 %"], ["EXPECTEDPURCHASES", [0.65], 0, "give 2.86"],
  ["EXPECTEDPURCHASES", [0.75], 0, "and 4 purchases"], ["LIFETIME", [0.05], 0, "mean is 20 months"], ["LIFETIME", [0.05], 1, "after 13.5"], ["LOSTCUSTOMERS", [3000, 500, 3300], 0, "and 200 are lost"],
  ["RETENTIONGAIN", [0.2, 0.16], 0, "The 25 %"], ["RETENTIONGAIN", [0.2, 0.16], 1, "another 4 %"], ["ICEBERG", ICEBERG(0.25), 0, "for 500 dissatisfied"], ["ICEBERG", ICEBERG(0.2), 0, "for 625"],
  ["RETENTIONRATE", [1000, 200, 1130], 0, "gives 93 %"], ["PROFITGAP", [1], 1, "20 to 75 %"], ["REVENUEBRIDGE", [300000, 50000, 320000, 1000, 900], 1, "by 12 million"],
  ["REVENUEBRIDGE", [300000, 50000, 320000, 1000, 900], 0, "30 million left"], ["COMPLAINTFUNNEL", [500, [[0.4], [0.25], [0.2], [0.2], [0.5]]], 0, "200, 50, 10, 2 and 1"],
  ["COMPLAINTFUNNEL", [500, [[0.4], [0.2], [0.2], [0.2], [0.5]]], 0, "200, 40, 8, 1.6 and 0.8"],
];

let evaluated: Evaluated;
const examples = rivals.flatMap(({ name, fn, rival }) => fn.examples.map(({ args }, at) => rivalCase(`${name} example ${at + 1}`, fn, rival, args)));
const printed = PRINTED.map(([id, args, rival], at) => rivalCase(`printed ${at}`, functionById(id)!, rival === 0 ? own(functionById(id)!) : functionById(id)!.rivals![rival - 1]!, args));
const CUSTOMERS = [[["Ann"], ["Bob"], ["Ann"], ["Cid"]], [[45292], [45301], [45322], [45311]], [[100], [40], [60], [-30]]];
/** Arguments with gaps, and a cell of what a rival, counted from 1, gives for them: row and column from 0. */
const GAPS: readonly (readonly [id: string, rival: number, args: Example["args"], row: number, column: number, value: Cell])[] = [
  ["COMPLAINTFUNNEL", 1, [500, [[0.4], [null], [0.2]]], 2, 0, 100],
  ["RFMSCORE", 1, [[[1], [null], [2], [3]], 2], 2, 0, 1],
  ["RFMSCORE", 1, [[[1], [null], [2], [3]], 2], 3, 0, 2],
  ["RFMSCORE", 1, [[[null], [3]], 2], 1, 0, 1],
  ["RFMSUMMARY", 1, CUSTOMERS, 3, 7, 80],
  ["RFMSUMMARY", 1, CUSTOMERS, 6, 7, ""],
];
const gaps = GAPS.map(([id, rival, args], at) => rivalCase(`gap ${at}`, functionById(id)!, functionById(id)!.rivals![rival - 1]!, args));
const read = ({ name, block }: Case) => codes(evaluated.read({ sheet: name, address: block }));

function own({ id, params }: AnyFunction): Rival {
  return { formula: `${id}(${Object.keys(params).map(variable).join(",")})`, says: { en: "", ru: "", zh: "" } };
}

beforeAll(async () => {
  evaluated = await evaluate([...examples, ...printed, ...gaps]);
}, 120_000);

test.each(rivals.map(({ name }) => name))("rival %s has a value for the first example, another than ours for one of them, and the size of ours", (name) => {
  const mine = examples.filter((one) => one.name.startsWith(`${name} example`));
  expect({ formula: mine[0]!.formula, errors: read(mine[0]!).flat().filter((cell) => String(cell).startsWith("#")) }).toEqual({ formula: mine[0]!.formula, errors: [] });
  expect(mine.some((one) => differences(read(one), one.wanted).length > 0)).toBe(true);
  for (const one of mine) {
    const cells = read(one);
    const isRefused = String(cells[0]![0]).startsWith("#");
    expect({ formula: one.formula, isWhole: isRefused || !cells.flat().includes(null) }).toEqual({ formula: one.formula, isWhole: true });
  }
});

test.each(rivals.map((one) => [one.name, one] as const))("rival %s speaks of the function's own arguments and says in three languages what it does", (_, { fn, rival }) => {
  const tree = parse(rival.formula);
  const unknown = callsOf(tree).filter(({ name }) => !functionById(name) && !BUILT_INS.has(name.replace(/^_xlfn\./i, "").toUpperCase()) && !/^LAMBDA|LET$/.test(name));
  expect(unknown.map(({ name }) => name)).toEqual([]);
  const local = callsOf(tree).flatMap(({ name, args }) => (name === "LET" ? args.slice(0, -1).filter((_arg, at) => at % 2 === 0) : [])).flatMap((node) => nodesOf(node).flatMap((part) => (part.kind === "name" ? [part.name.toLowerCase()] : [])));
  const known = new Set([...Object.keys(fn.params).map((name) => variable(name).toLowerCase()), ...local]);
  expect(namesIn(rival.formula).filter((name) => !known.has(name))).toEqual([]);
  for (const locale of LOCALES) expect(rival.says[locale].trim()).toMatch(/^[^.。]{3,80}$/);
  expect(new Set(LOCALES.map((locale) => rival.says[locale])).size).toBeGreaterThan(1);
});

test.each(PRINTED.map(([id, , rival, text], at) => [id, rival, text, at] as const))("%s, rival %i: the help prints %s", (id, _, text, at) => {
  expect(functionById(id)!.text.en.help.rival).toContain(text);
  const numbers = read(printed[at]!).flat().filter((cell) => typeof cell === "number");
  for (const [, digits, percent, million] of text.matchAll(/(-?[\d.,]*\d)( ?%)?( million)?/g)) {
    const percentEach = percent !== undefined || /%/.test(text);
    const wanted = Number(digits!.replaceAll(",", ""));
    const places = digits!.split(".")[1]?.length ?? 0;
    const scaled = numbers.map((cell) => Math.abs(cell) * (percentEach ? 100 : million ? 1e-6 : 1));
    expect(scaled.some((cell) => Math.abs(cell - wanted) <= 0.5001 * 10 ** -places)).toBe(true);
  }
});

test.each(GAPS.map(([id, rival, , row, column, value], at) => [id, rival, value, row, column, at] as const))("%s, rival %i, gives %j where cells are blank or nobody has bought", (_id, _rival, value, row, column, at) => {
  expect(read(gaps[at]!)[row]![column] ?? "").toEqual(value);
});

test("the repurchase that the help of RECOVERYVALUE prints is that of its mixes", () => {
  const [before, after] = MIXES.map((mix) => 100 * mix.reduce((sum, [share], at) => sum + share! * (call(functionById("REPURCHASE")!, [["silent", "unresolved", "resolved", "quick"][at]!, "major"])[0]![0] as number), 0));
  expect(functionById("RECOVERYVALUE")!.text.en.help.rival).toContain(`from ${before!.toFixed(1)} to ${after!.toFixed(1)} %`);
  expect(asGrid(call(functionById("RECOVERYVALUE")!, [100, ...MIXES, "major", 1000]))[0]![0]).toBeCloseTo(1000 * (after! - before!), 6);
});
