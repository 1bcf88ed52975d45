import { join } from "node:path";
import { faultCodes } from "../../build/faultCodes";
import { CellError } from "../../src/cells/Cell";
import { call } from "../../src/functions/call";
import { FUNCTIONS, functionById } from "../../src/functions/catalogue";
import { errorsOf } from "../../src/functions/errorsOf";
import { inputErrors } from "../../src/functions/inputErrors";
import { count, date, openShare, share, wholeNumber } from "../../src/functions/kinds";
import { amounts, column, key, optional } from "../../src/functions/params";
import { cell, table } from "../../src/functions/results";
import { LOCALES } from "../../src/locale/Locale";

const codes = faultCodes(join(__dirname, "../.."));

test("errorsOf names what the parameters refuse and what the definition refuses, by error", () => {
  const errors = errorsOf(functionById("CHURNRATE")!, "en", codes);
  expect(errors.map(({ code }) => code)).toEqual(["#VALUE!", "#NUM!", "#DIV/0!"]);
  expect(errors[0]!.reasons).toEqual(["text or a truth value where a number is wanted", 'base: another word than "start", "end", "average", "exposed"']);
  expect(errors[1]!.reasons[0]).toBe("atStart, joined, atEnd: below 0");
  expect(errors[2]!.reasons).toEqual(["there is nobody in the base to divide by"]);
});
test("inputErrors follow from the kinds alone", () => {
  const params = { id: key(), day: column(date()), size: optional(wholeNumber(2, 100), 5), level: openShare() };
  const met = inputErrors({ params, result: table("text") }).map(({ code, fault, data }) => `${code} ${fault} ${data["params"] ?? ""} ${data["bound"] ?? ""}`.trim());
  expect(met).toEqual([
    "#VALUE! wrongType", "#VALUE! noDate day", "#VALUE! fraction level", "#VALUE! sizes id, day", "#VALUE! oneCell size, level",
    "#NUM! noDay day", "#NUM! below size 2", "#NUM! notAbove level 0", "#NUM! above size 100", "#NUM! notBelow level 1", "#NUM! whole size", "#N/A nothingLeft id",
  ]);
});
test("inputErrors of sums do not mention empty ranges", () => {
  const params = { lost: amounts(count(), { group: "loss", mayBeEmpty: true }), rate: share() };
  expect(inputErrors({ params, result: cell("money") }).map(({ fault }) => fault)).toEqual(["wrongType", "fraction", "below"]);
});
test.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("every refusal of %s has one error, and no gap is left in any language", (_, fn) => {
  for (const fault of Object.keys(fn.text.en.refusals ?? {})) expect([fault, [...(codes.get(fault) ?? [])]]).toEqual([fault, [expect.stringMatching(/^#/)]]);
  for (const locale of LOCALES) expect(JSON.stringify(errorsOf(fn, locale, codes))).not.toMatch(/[{]\w+[}]/);
});
test.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("the errors in the examples of %s are among those its page names", (_, fn) => {
  const named = errorsOf(fn, "en", codes).map(({ code }) => code);
  const met = fn.examples.flatMap(({ args }) => call(fn, args).flat()).filter((value) => value instanceof CellError && value.cause?.fault !== "overhang");
  for (const error of met as CellError[]) expect(named).toContain(error.code);
});
