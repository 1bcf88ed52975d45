import { numbersAsText } from "../../../../src/audit/data/checks/numbersAsText";
import { found, told } from "../ask";

test("numbersAsText tells numbers kept as text apart from what is none", () => {
  const findings = found(numbersAsText, "amount", [1, "12", "1 200,50 ₽", "n/a", true, null, "", "(15)"]);
  expect(told(findings)).toEqual([["numbersAsText", [1, 2, 7]], ["notNumbers", [3, 4]]]);
  expect(findings.map(({ weight, data }) => [weight, data])).toEqual([["refused", { example: "12", signs: 1 }], ["refused", { example: "n/a" }]]);
});
test("numbersAsText knows when only a person can tell the decimal sign", () => {
  expect(found(numbersAsText, "number", ["1,234", "5,678"])).toMatchObject([{ data: { signs: 2 } }]);
  expect(found(numbersAsText, "number", ["1,234", "5,67"])).toMatchObject([{ data: { signs: 1 } }]);
});
test("numbersAsText has nothing against words in a column of words", () => expect(found(numbersAsText, "text", ["12", "n/a"])).toEqual([]));
test("numbersAsText reads a text of spaces as no number, which our functions refuse", () => expect(told(found(numbersAsText, "amount", [" ", 1]))).toEqual([["notNumbers", [0]]]));
