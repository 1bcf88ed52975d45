import { numberOf } from "../../../src/cells/written/numbers";

test.each([
  ["1.5e5", 150_000],
  ["1e-9", 1e-9],
  ["1E+3", 1000],
  ["+5%", 0.05],
  ["+5.5", 5.5],
  ["-7", -7],
  ["1,234.5", 1234.5],
])("numberOf reads %s", (text, value) => {
  expect(numberOf(text, ".")).toBeCloseTo(value, 12);
});
test.each(["1e5", "1E3", "12e34%", "+7", "+79161234567", "+7 916 123", "007", "1234567890123456"])("numberOf leaves the code %s as it is", (text) => {
  expect(numberOf(text, ".")).toBeUndefined();
});
test("numberOf counts only the file's own decimal sign", () => {
  expect(numberOf("+5,5", ",")).toBe(5.5);
  expect(numberOf("+5.500", ",")).toBeUndefined();
  expect(numberOf("1,5e5", ",")).toBe(150_000);
});
