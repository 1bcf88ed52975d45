import { nativesIn, probe, readSpelling } from "../../../src/course/spelling/probe";
import { spell } from "../../../src/course/spelling/spell";
import { INVARIANT } from "../../../src/course/spelling/Spelling";
import { evaluate } from "../../../src/formulas/evaluate";

const natives = ["COUNTIFS", "ROUND"];
const russian = readSpelling(natives, "=ЕСЛИ(1,5>1;1;ЕСЛИОШИБКА(СЧЁТЕСЛИМН(A1;1)+ОКРУГЛ(0;0)+СУММ(0);0))");

test("the answer of a Russian Excel shows its separators and what it calls its functions", () => {
  expect(russian).toEqual({ decimal: ",", separator: ";", functions: { IF: "ЕСЛИ", IFERROR: "ЕСЛИОШИБКА", COUNTIFS: "СЧЁТЕСЛИМН", ROUND: "ОКРУГЛ", SUM: "СУММ" } });
});

test("an English program with a comma for decimals keeps its names", () => {
  expect(readSpelling([], "=IF(1,5>1;1;IFERROR(SUM(0);0))")).toEqual({ decimal: ",", separator: ";", functions: {} });
});

test("where the program writes as we do, nothing is changed", () => {
  expect(readSpelling(natives, probe(natives))).toEqual(INVARIANT);
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
  const all = nativesIn("=ABS( AND( AVERAGE( COUNT( COUNTA( COUNTIF( COUNTIFS( IFERROR( INDEX( MATCH( MAX( MIN( NOT( OR( ROUND( ROUNDUP( SQRT( SUM( SUMIFS( SUMPRODUCT(");
  expect(all).toHaveLength(20);
  const { read } = await evaluate([{ name: "S", cells: { B9: probe(all) } }]);
  expect(read({ sheet: "S", address: "B9" })).toEqual([[1]]);
});
