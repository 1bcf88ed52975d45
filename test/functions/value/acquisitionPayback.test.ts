import { down, spill, why } from "../../support/sheet";

test("CACPAYBACK names the lifetime margin where it never pays back", () => {
  expect(why("en", "CACPAYBACK", 2000, 400, 0.25)).toBe("CACPAYBACK: never paid back: in all its time a customer brings a margin of 1600, and winning one costs 2000");
  expect(why("ru", "CACPAYBACK", 2000, -1)).toBe("CACPAYBACK: не окупится никогда: маржа за период равна -1");
  expect(why("zh", "CACPAYBACK", 2000, 400, 0.25)).toContain("1600");
});

test("CACPAYBACK lifts, and one customer who never pays spoils one cell", () => {
  expect(spill("CACPAYBACK", down(0, 300, 2000), 400, 1)).toEqual([[0], [1], ["#N/A"]]);
});

test("CACPAYBACK of what LTV gives is never", () => {
  expect(spill("CACPAYBACK", spill("LTV", 400, down(0.3, 0.1, 0.07)), 400, down(0.3, 0.1, 0.07))).toEqual([["#N/A"], ["#N/A"], ["#N/A"]]);
});
