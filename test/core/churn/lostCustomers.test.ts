import * as fc from "fast-check";
import { lostCustomers } from "../../../src/core/churn/lostCustomers";

test("lostCustomers gives cases 02 and 03 of the course book: 200 and 30,000", () => {
  expect(lostCustomers(3000, 500, 3300)).toBe(200);
  expect(lostCustomers(300000, 50000, 320000)).toBe(30000);
});

test("lostCustomers is 0 when everybody stayed, also in thousands that doubles cannot write", () => {
  expect(lostCustomers(10, 2, 12)).toBe(0);
  expect(lostCustomers(0.1, 0.7, 0.8)).toBe(0);
  expect(lostCustomers(0.1, 0.2, 0.3)).toBe(0);
  expect(lostCustomers(0, 0, 0)).toBe(0);
});

test("lostCustomers counts those who came and left within the period", () => {
  expect(lostCustomers(0, 10, 4)).toBe(6);
});

test("lostCustomers refuses more customers at the end than were ever there", () => {
  expect(() => lostCustomers(100, 20, 121)).toThrow("at most atStart + joined");
  expect(() => lostCustomers(0, 0, 1)).toThrow("at most atStart + joined");
});

test("lostCustomers plus those at the end are those who were there or came", () => {
  const customers = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(customers, customers, fc.double({ min: 0, max: 1, noNaN: true }), (atStart, joined, kept) => {
      const atEnd = Math.floor((atStart + joined) * kept);
      expect(lostCustomers(atStart, joined, atEnd) + atEnd).toBe(atStart + joined);
    }),
  );
});
