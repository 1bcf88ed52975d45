import { amountIn } from "../../../../src/audit/data/written/amountIn";

test.each([
  ["1 200,50 ₽", 1200.5], ["$1.200,50", 1200.5], ["12,5 руб.", 12.5], ["EUR 7", 7], ["15%", 0.15], ["(100)", -100], ["−5", -5], ["-$3", -3], ["1\u2009000", 1000], ["(0)", 0],
])("amountIn reads %s with a decimal comma", (text, value) => expect(amountIn(text, ",")).toBe(value));
test.each(["", " ", "n/a", "-", "007", "12 apples", "(-5)", "--5", "$", "1,2,3"])("amountIn finds no amount in %j", (text) => expect(amountIn(text, ",")).toBeUndefined());
test("amountIn reads the point by the sign it is given", () => expect([amountIn("1.234", "."), amountIn("1.234", ",")]).toEqual([1.234, 1234]));
