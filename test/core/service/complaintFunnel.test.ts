import * as fc from "fast-check";
import { complaintFunnel } from "../../../src/core/service/complaintFunnel";
import { iceberg } from "../../../src/core/service/iceberg";

test("complaintFunnel gives the pyramid of course book 003: 500, 200, 50, 10, 2, 1", () => {
  const levels = complaintFunnel(500, [0.4, 0.25, 0.2, 0.2, 0.5]);
  [500, 200, 50, 10, 2, 1].forEach((count, i) => expect(levels[i]).toBeCloseTo(count, 9));
});

test("complaintFunnel stays at 0 below a rate of 0 and at n with rates of 1", () => {
  expect(complaintFunnel(10, [0, 0.5])).toEqual([10, 0, 0]);
  expect(complaintFunnel(10, [1, 1])).toEqual([10, 10, 10]);
  expect(complaintFunnel(10, [])).toEqual([10]);
});

test("complaintFunnel leaves the rates as they are", () => {
  const rates = [0.5, 0.25];
  complaintFunnel(8, rates);
  expect(rates).toEqual([0.5, 0.25]);
});

test("complaintFunnel and iceberg undo each other", () => {
  const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), rates, (dissatisfied, given) => {
      const visible = complaintFunnel(dissatisfied, given).at(-1)!;
      expect(iceberg(visible, given) / dissatisfied).toBeCloseTo(1, 12);
    }),
  );
});
