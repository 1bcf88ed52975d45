import { readRussian } from "../../src/embedded/readRussian";

const number = (text: string) => ({ kind: "number", text });
const date = (serial: number, format = "dd.mm.yyyy") => ({ kind: "date", serial, format });

test.each([
  ["1,5", "1.5"],
  ["0,2", "0.2"],
  [",5", ".5"],
  ["12,345", "12.345"],
  ["+1,5", "1.5"],
  ["5,5%", "5.5%"],
  ["-1,5 %", "-1.5%"],
  ["-1,5\u00a0%", "-1.5%"],
  ["1,5e3", "1.5e3"],
])("readRussian takes the comma of %s for the decimal sign", (typed, text) => {
  expect(readRussian(typed)).toEqual(number(text));
});
test.each([
  ["1 200", "1,200"],
  ["+1 200", "1,200"],
  ["1 200 000,50", "1,200,000.50"],
  ["-1\u00a0200\u202f000,5", "-1,200,000.5"],
  ["1 200.5", "1,200.5"],
  ["1 200,5 %", "1,200.5%"],
])("readRussian takes the blanks of %s for groups of three digits", (typed, text) => {
  expect(readRussian(typed)).toEqual(number(text));
});
test("readRussian takes the day first, and two digits of a year as Excel does", () => {
  expect(readRussian("01.04.2026")).toEqual(date(46113));
  expect(readRussian("1.4.2026")).toEqual(date(46113));
  expect(readRussian("01.04.26")).toEqual(date(46113));
  expect(readRussian("21.11.2026")).toEqual(date(46347));
  expect(readRussian("31.12.99")).toEqual(date(36525));
  expect(readRussian("01.04.2026 12:00")).toEqual(date(46113.5, "dd.mm.yyyy hh:mm"));
});
test.each(["31.02.2026", "01.13.2026", "00.01.2026", "32.01.26"])("readRussian leaves %s text: there is no such day", (typed) => {
  expect(readRussian(typed)).toEqual({ kind: "text" });
});
test.each(["", "-", "%", ",", "1.5", "5.5%", "1200", "00123", "12 34", "1 2000", "0 123", "1,2,3", "1 200,5,5", "1,", "+7 495 123-45-67", "=1,5", "01.04", "1.2.3.4", "2026-04-01", "отток", "1,5 руб."])(
  "readRussian leaves %j as the grid reads it",
  (typed) => {
    expect(readRussian(typed)).toBeUndefined();
  },
);
