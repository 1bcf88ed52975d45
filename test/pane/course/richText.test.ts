import type { Standing } from "../../../src/course/desk/CourseDesk";
import type { StepText } from "../../../src/course/prose/StepText";
import { INVARIANT } from "../../../src/course/spelling/Spelling";
import { fillCode } from "../../../src/pane/course/text/fillCode";
import { parseRich } from "../../../src/pane/course/text/parseRich";
import { placeName } from "../../../src/pane/course/text/placeName";

const text = { words: { begin: "At the start, all", list: ["one", "two"] }, columns: { period: ["Period", "month"] } } as unknown as StepText;
const standing = (spelling = INVARIANT): Standing => ({ sheet: "2.1", address: (id) => ({ begin: "B2", rate: "B5:B6" })[id], seed: 0, complete: true, spelling, chart: () => undefined });

test("parseRich reads code, bold, foreign words and places", () => {
  expect(parseRich("In {rate}, **write** `=A1` as [[zh:流失]] does.")).toEqual([
    { kind: "text", text: "In " },
    { kind: "part", id: "rate" },
    { kind: "text", text: ", " },
    { kind: "strong", pieces: [{ kind: "text", text: "write" }] },
    { kind: "text", text: " " },
    { kind: "code", text: "=A1" },
    { kind: "text", text: " as " },
    { kind: "foreign", lang: "zh", text: "流失" },
    { kind: "text", text: " does." },
  ]);
});
test("parseRich finds places inside bold text and keeps those inside code for the formula", () => {
  expect(parseRich("**in {rate}**")).toEqual([{ kind: "strong", pieces: [{ kind: "text", text: "in " }, { kind: "part", id: "rate" }] }]);
  expect(parseRich("`={begin}`")).toEqual([{ kind: "code", text: "={begin}" }]);
});
test("parseRich leaves a mark without its end, and an array of a formula, as they are written", () => {
  expect(parseRich("2 ** 3 `x {1,2}")).toEqual([{ kind: "text", text: "2 ** 3 `x {1,2}" }]);
});
test("placeName gives the cells where they stand, before that the label", () => {
  expect(placeName("begin", text, standing())).toEqual({ text: "B2", onSheet: true });
  expect(placeName("begin", text, undefined)).toEqual({ text: "At the start, all", onSheet: false });
});
test("placeName calls a column of an own table by its name, and what has no words by its id", () => {
  expect([placeName("period", text, undefined).text, placeName("list", text, undefined).text]).toEqual(["Period", "list"]);
});
test("fillCode writes a formula as the program does, with the cells where they stand", () => {
  const german = { separator: ";", decimal: ",", functions: { SUM: "SUMME" } };
  expect(fillCode("=SUM({begin},1.5)/CHURNRATE({rate},2)", text, standing(german))).toBe("=SUMME(B2;1,5)/CHURNRATE(B5:B6;2)");
});
test("fillCode does not spell the words of a label", () => {
  expect(fillCode("=SUM({begin},1)", text, undefined)).toBe("=SUM(At the start, all,1)");
});
test("fillCode leaves code that is no formula as it is", () => {
  expect(fillCode("a,b {rate}", text, standing({ separator: ";", decimal: ",", functions: {} }))).toBe("a,b B5:B6");
});
