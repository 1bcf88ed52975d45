import * as fc from "fast-check";
import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import { call } from "../../src/functions/call";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { explain } from "../../src/functions/explain";
import type { Argument } from "../../src/functions/shape";
import { faultsIn } from "../../src/locale/faults";
import { LOCALES } from "../../src/locale/Locale";

const awkward = fc.constantFrom<Cell>("", " ", "start", "en", "zh", "R", "A/R", "12", "-1", "1e999", "5%", "__proto__", "constructor", "toString", "TRUE", "\u00a0", "отток", 0, -0, 1, 2, 5, 0.5, -1, 45292, 45300, 2958466, 1e308, -1e308, 5e-324, Infinity, NaN, 2 ** 53);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: awkward },
  fc.double(),
  fc.integer({ min: -3, max: 12 }),
  fc.string({ maxLength: 4 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#REF!", "#NAME?", "#DIV/0!", "#SPILL!", "#VALUE!").map((code) => new CellError(code)),
);
const sensible: fc.Arbitrary<Cell> = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom<Cell>("a", "b", 45292, 45300, 45400));
const grid = (of: fc.Arbitrary<Cell>): fc.Arbitrary<Grid> =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => fc.array(fc.array(of, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
const argument: fc.Arbitrary<Argument> = fc.oneof(cell, grid(cell), grid(sensible), sensible, fc.constant(undefined));

const CODES = new Set(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#VALUE!"]);

function expectLawful(result: Grid): void {
  expect(result.length).toBeGreaterThan(0);
  for (const row of result) {
    expect(row.length).toBe(result[0]!.length);
    for (const one of row) {
      if (typeof one === "number") expect(Number.isFinite(one) && !Object.is(one, -0)).toBe(true);
      else if (one instanceof CellError) expect(CODES).toContain(one.code);
      else expect(["string", "boolean"]).toContain(typeof one);
    }
  }
}

describe.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("%s", (_, fn) => {
  test("takes any cells whatever in any arguments: no throw, no null, no NaN, no infinity, no ragged row", () => {
    const count = Object.keys(fn.params).length;
    fc.assert(
      fc.property(fc.array(argument, { minLength: 0, maxLength: count }), (args) => {
        const before = JSON.stringify(args);
        const result = call(fn, args);
        expectLawful(result);
        expect(JSON.stringify(args)).toBe(before);
        const error = result[0]![0];
        if (error instanceof CellError && error.cause) for (const locale of LOCALES) expect(sentenceOf(error, locale)).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: 300 },
    );
    /** Every refusal has its own sentence, in the engine's words or in the function's, with every gap filled. */
    function sentenceOf(error: CellError, locale: (typeof LOCALES)[number]): string {
      const { fault } = error.cause!;
      const known = fault in faultsIn(locale).faults || fault in (fn.text[locale].refusals ?? {});
      expect({ fault, known }).toEqual({ fault, known: true });
      return explain(error, fn, locale);
    }
  });

  test("gives each lifted row what it gives that row alone", () => {
    const scalars = Object.values(fn.params).map((param) => param.shape === "scalar");
    if (fn.result.kind !== "cell" || !scalars.includes(true)) return;
    fc.assert(
      fc.property(fc.array(fc.tuple(...scalars.map(() => fc.oneof(cell, sensible))), { minLength: 2, maxLength: 5 }), fc.array(grid(sensible), { minLength: scalars.length, maxLength: scalars.length }), (rows, blocks) => {
        const lifted = call(fn, scalars.map((lifts, at) => (lifts ? rows.map((row) => [row[at]!]) : blocks[at])));
        const alone = rows.map((row) => call(fn, scalars.map((lifts, at) => (lifts ? [[row[at]!]] : blocks[at])))[0]!);
        expect(lifted.map((row) => row.map(plain))).toEqual(alone.map((row) => row.map(plain)));
      }),
      { numRuns: 100 },
    );
  });
});

const plain = (one: Cell): Cell => (one instanceof CellError ? one.code : one);
