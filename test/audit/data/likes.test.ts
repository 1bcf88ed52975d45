import fc from "fast-check";
import { likes } from "../../../src/audit/data/likes";

test("likes tells all that come more than once, with the first of each", () => {
  const words = ["a", "b", "a", "c", "b"];
  expect(likes(5, (at) => words[at]!.charCodeAt(0), (a, b) => words[a] === words[b])).toEqual({ rows: [0, 1, 2, 4], firsts: [0, 1, 0, 1], extra: 2 });
});
test("likes leaves out what has a negative hash", () => expect(likes(2, () => -1, () => true)).toEqual({ rows: [], firsts: [], extra: 0 }));
test("likes finds what comparing all with all finds, however bad the hash", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (values, kinds) => {
      const { rows, firsts } = likes(values.length, (at) => values[at]! % kinds, (a, b) => values[a] === values[b]);
      const expected = values.flatMap((value, at) => (values.filter((other) => other === value).length > 1 ? [at] : []));
      expect(rows).toEqual(expected);
      expect(firsts).toEqual(expected.map((at) => values.indexOf(values[at]!)));
    }),
  );
});
