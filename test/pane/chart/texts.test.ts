import fc from "fast-check";
import { placeTexts } from "../../../src/pane/chart/drawing/placeTexts";
import { wrap, wrapEvenly } from "../../../src/pane/chart/drawing/wrap";

/** Every letter is ten pixels wide. */
const measure = (text: string): number => text.length * 10;

test("wrap breaks lines between words and behind hyphens", () => {
  expect(wrap("Delivery on time", 80, measure)).toEqual({ lines: ["Delivery", "on time"], cut: false });
  expect(wrap("follow-up call", 80, measure)).toEqual({ lines: ["follow-", "up call"], cut: false });
});
test("wrap breaks between Han characters, and keeps punctuation at the end of a line", () => {
  expect(wrap("准时交付，可靠", 40, measure)).toEqual({ lines: ["准时交", "付，可靠"], cut: false });
});
test("wrap cuts a word only where it is longer than a line, and tells so", () => {
  expect(wrap("an unbreakable word", 60, measure)).toEqual({ lines: ["an", "unbrea", "kable", "word"], cut: true });
});
test("wrap keeps words together that a no-break space joins", () => {
  expect(wrap("about 10\u00a0%", 60, measure).lines).toEqual(["about", "10\u00a0%"]);
});
test("wrap loses no letter and lets no line get longer than the width", () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-я 客户流失，-]{0,40}$/u), fc.integer({ min: 10, max: 200 }), (text, width) => {
    const { lines } = wrap(text, width, measure);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(Math.max(width, 10));
  }));
});
test("wrapEvenly leaves no single letter for the last line", () => {
  expect(wrap("本期收入", 30, measure).lines).toEqual(["本期收", "入"]);
  expect(wrapEvenly("本期收入", 30, measure).lines).toEqual(["本期", "收入"]);
});

const size = (text: string) => ({ width: measure(text), height: 10 });
const area = { x: 0, y: 0, width: 200, height: 100 };

test("placeTexts puts a text to the right of its point, or to the left where the area ends", () => {
  expect(placeTexts([{ x: 50, y: 50 }], ["Price"], size, area)[0]).toEqual({ text: "Price", x: 82, y: 50, free: true });
  expect(placeTexts([{ x: 190, y: 50 }], ["Price"], size, area)[0]).toMatchObject({ x: 158, y: 50, free: true });
});
test("placeTexts covers no point and no other text, and tells where it cannot help it", () => {
  expect(placeTexts([{ x: 50, y: 50 }, { x: 80, y: 50 }], ["Price", "Repair"], size, area).map(({ x, y, free }) => [x, y, free])).toEqual([[50, 38, true], [117, 50, true]]);
  const crowd = Array.from({ length: 12 }, () => ({ x: 100, y: 50 }));
  expect(placeTexts(crowd, crowd.map(() => "Price"), size, area).some(({ free }) => !free)).toBe(true);
});
test("placeTexts keeps off a line if it can", () => {
  const line = { x: 70, y: 0, width: 0, height: 100 };
  expect(placeTexts([{ x: 60, y: 50 }], ["Fit"], size, area, [line])[0]).toMatchObject({ x: 38, y: 50, free: true });
});
