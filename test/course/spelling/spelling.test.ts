import { ASKED, PROBE, readSpelling } from "../../../src/course/spelling/probe";
import { spell } from "../../../src/course/spelling/spell";
import { INVARIANT } from "../../../src/course/spelling/Spelling";
import { evaluate } from "../../../src/formulas/evaluate";

const LOCAL: Readonly<Record<string, string>> = { IF: "ЕСЛИ", IFERROR: "ЕСЛИОШИБКА", COUNTIFS: "СЧЁТЕСЛИМН", ROUND: "ОКРУГЛ", SUM: "СУММ" };
/** The probe as a Russian Excel would write it. */
const inRussian = PROBE.replace(/[A-Z]+(?=\()/g, (name) => LOCAL[name] ?? name).replaceAll(",", ";").replace("1.5", "1,5");
const russian = readSpelling(inRussian);

test("the answer of a Russian Excel shows its separators and what it calls its functions", () => {
  expect(russian).toEqual({ decimal: ",", separator: ";", functions: LOCAL });
});

test("an English program with a comma for decimals keeps its names", () => {
  expect(readSpelling(PROBE.replaceAll(",", ";").replace("1.5", "1,5"))).toEqual({ decimal: ",", separator: ";", functions: {} });
});

test("where the program writes as we do, nothing is changed", () => {
  expect(readSpelling(PROBE)).toEqual(INVARIANT);
});

test.each([
  ["=LOSTCUSTOMERS(B2,B3,B4)", "=LOSTCUSTOMERS(B2;B3;B4)"],
  ['=CHURNRATE(B2,B3,B4,"end, or 1.5")', '=CHURNRATE(B2;B3;B4;"end, or 1.5")'],
  ["=ROUND(B2*0.05,2)", "=ОКРУГЛ(B2*0,05;2)"],
  ["='2.1 Lost, all'!B2+1.25", "='2.1 Lost, all'!B2+1,25"],
  ['=COUNTIFS(A1:A3,">=25%")', '=СЧЁТЕСЛИМН(A1:A3;">=25%")'],
])("%s is written %s in Russian", (formula, written) => {
  expect(spell(formula, russian)).toBe(written);
  expect(spell(formula, INVARIANT)).toBe(formula);
});

test("the formula that asks gives 1, whatever it asks for", async () => {
  expect(ASKED.length).toBeGreaterThan(15);
  const { read } = await evaluate([{ name: "S", cells: { B9: PROBE } }]);
  expect(read({ sheet: "S", address: "B9" })).toEqual([[1]]);
});
