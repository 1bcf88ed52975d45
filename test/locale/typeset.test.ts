import { typeset } from "../../src/locale/typeset";

test("typeset keeps a number and its % sign on one line, and a dash off the beginning of one", () => {
  expect(typeset("6,67 % и 5 %: это — много")).toBe("6,67\u00a0% и 5\u00a0%: это\u00a0— много");
});
test("typeset keeps the groups of a large number together", () => {
  expect(typeset("1 500 000 рублей: 3 000")).toBe("1\u00a0500\u00a0000 рублей: 3\u00a0000");
  expect(typeset("1 5000, 12 34")).toBe("1 5000, 12 34");
});
test("typeset leaves everything else as it is", () => {
  expect(typeset("1 − 0.2, 2003–2005, 6.67%")).toBe("1 − 0.2, 2003–2005, 6.67%");
});
