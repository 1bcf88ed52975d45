import fc from "fast-check";
import { pack } from "../../src/aside/pack";
import { unpack } from "../../src/aside/unpack";
import { CellError, type Cell, type Grid } from "../../src/cells/Cell";

/** There and back, through the copy that a browser makes of a message. Under jest its objects are of another realm: `toEqual`, not `toStrictEqual`. */
function crossed(value: unknown): unknown {
  const { packed, transfer } = pack(value);
  return unpack(structuredClone(packed, { transfer }));
}

const cause = { fn: "BGNBDFIT", fault: "sameBuyers", data: { got: 3, place: "A1" }, param: "age", row: 7 };
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(), fc.string(), fc.boolean(), fc.constantFrom<Cell>(null, "", 0, -0, "#N/A", "kind"), fc.constantFrom(new CellError("#N/A"), new CellError("#REF!"), new CellError("#NUM!", cause)),
);
const block = (cells: fc.Arbitrary<Cell>): fc.Arbitrary<Grid> =>
  fc.integer({ min: 0, max: 4 }).chain((columns) => fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { maxLength: 20 }));

test("any block comes back equal", () => {
  fc.assert(fc.property(fc.oneof(block(cell), block(fc.double())), (grid) => expect(crossed(grid)).toEqual(grid)));
});
test("whatever a request is made of comes back equal: cells, blocks, lists, records, in any depth", () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, cell, block(cell), fc.array(tie("any"), { maxLength: 4 }), fc.dictionary(fc.string(), tie("any"), { maxKeys: 4, noNullPrototype: true })),
  })).any;
  fc.assert(fc.property(value, (sent) => expect(crossed(sent)).toEqual(sent)));
});
test("blank, empty, omitted, truth values and zeros stay what they are", () => {
  const args = [null, undefined, "", [[null], [""], [0], [-0], [false], [true]], [[undefined]], [[1], [2, 3]], [], [[]]];
  expect(crossed(args)).toStrictEqual(args);
  expect(crossed([[NaN], [-Infinity], [5e-324]])).toStrictEqual([[NaN], [-Infinity], [5e-324]]);
});
test("an error is an error again, with its cause", () => {
  const [[back]] = crossed([[new CellError("#VALUE!", cause)]]) as [[CellError]];
  expect(back).toBeInstanceOf(CellError);
  expect(back).toEqual(new CellError("#VALUE!", cause));
});
test("a record that looks like something packed stays a record", () => {
  const request = { kind: "error", code: "#N/A", items: [{ kind: "block", rows: 1, columns: [[1]] }] };
  expect(crossed(request)).toStrictEqual(request);
});
test("arrays of numbers cross as they are, and the sender keeps its own", () => {
  const numbers = Float64Array.from([1, 2.5]);
  const back = crossed({ numbers }) as { readonly numbers: Float64Array };
  expect([Array.from(back.numbers), Array.from(numbers)]).toEqual([[1, 2.5], [1, 2.5]]);
});
test("columns of numbers are handed over, other columns are not", () => {
  const { packed, transfer } = pack([[1, "a"], [2, null]]);
  expect(packed).toMatchObject({ kind: "block", rows: 2, columns: [Float64Array.of(1, 2), ["a", null]] });
  expect(transfer).toHaveLength(1);
});
test("what cannot cross is refused with its kind", () => {
  expect(() => pack({ then: () => undefined })).toThrow("pack requires cells, blocks, lists, records or typed arrays, got [object Function]");
  expect(() => pack([new Map()])).toThrow("[object Map]");
});
test("what is packed is not changed", () => {
  const grid = Object.freeze([Object.freeze([1, 2]), Object.freeze([3, new CellError("#N/A")])]);
  expect(() => pack(grid)).not.toThrow();
  expect(grid).toStrictEqual([[1, 2], [3, new CellError("#N/A")]]);
});
