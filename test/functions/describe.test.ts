import { FUNCTIONS, functionById } from "../../src/functions/catalogue";
import { describe as describeFunction } from "../../src/functions/describe";
import { LOCALES } from "../../src/locale/Locale";

const churn = functionById("CHURNRATE")!;

test("describe says what an argument takes and what comes back", () => {
  const { args, result, signature } = describeFunction(churn, "en");
  expect(signature).toBe("=CHURNRATE(atStart, joined, atEnd, [base])");
  expect(args[0]).toEqual({ name: "atStart", meaning: "customers at the start of the period", optional: false, kind: "one value or a range · count" });
  expect(args[3]).toMatchObject({ optional: true, kind: "one value or a range · text" });
  expect(result).toBe("One value (share). A range as argument gives a result for each of its cells.");
});
test("describe shows scalar examples on one line and blocks as cells", () => {
  const { examples } = describeFunction(churn, "en");
  expect(examples[0]).toEqual({ formula: "=CHURNRATE(3000,500,3300)", result: "6.67%" });
  expect(examples[2]!.formula).toBe("=CHURNRATE(A2:A3,B2:B3,C2:C3)");
  expect(examples[2]!.sample!.rows.map((row) => row.map(({ text }) => text))).toEqual([["atStart", "joined", "atEnd"], ["3,000", "500", "3,300"], ["1,200", "100", "1,210"]]);
  expect(examples[2]!.result).toMatchObject({ header: false, rows: [[{ text: "6.67%", number: true }], [{ text: "7.5%", number: true }]] });
  expect(examples[3]!.result).toBe("#DIV/0!");
});
describe.each(LOCALES)("in %s", (locale) => {
  test.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("%s is described completely", (_, fn) => {
    const { examples, args, ...texts } = describeFunction(fn, locale);
    for (const text of [...Object.values(texts), ...args.flatMap(({ name, meaning, kind }) => [name, meaning, kind]), ...examples.map(({ formula }) => formula)]) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
