import fc from "fast-check";
import { chartWords } from "../../../src/locale/chart";
import { funnelLayout } from "../../../src/pane/chart/drawing/funnelLayout";
import type { Page } from "../../../src/pane/chart/drawing/Page";
import { placeTexts } from "../../../src/pane/chart/drawing/placeTexts";
import { wheel } from "../../../src/pane/chart/drawing/wheel";
import { wrap, wrapEvenly } from "../../../src/pane/chart/drawing/wrap";
import { numberText } from "../../../src/pane/chart/numberText";

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
test("placeTexts puts a text on its point where the point is large enough, and beside it where another lies there", () => {
  const [fit, price] = ["Fit", "Price"];
  expect(placeTexts([{ x: 60, y: 50, r: 20 }], [fit], size, area)[0]).toEqual({ text: fit, x: 60, y: 50, free: true });
  expect(placeTexts([{ x: 60, y: 50, r: 20 }], [price], size, area)[0]).toEqual({ text: price, x: 107, y: 50, free: true });
  expect(placeTexts([{ x: 60, y: 50, r: 20 }, { x: 60, y: 52 }], [fit, ""], size, area)[0]).toMatchObject({ x: 97, free: true });
});

const page: Page = {
  id: "", width: 240, words: chartWords("en"), numbers: numberText("0", "en"), shares: numberText("0%", "en"),
  labels: ["Price", "Repair", "Returns", "Service", "Choice"], names: [], measure: (text) => text.length * 6,
};
const inside = ({ x, width }: { x: number; width: number }): boolean => x - width / 2 >= -1e-9 && x + width / 2 <= page.width + 1e-9;
test("wheel puts names around the circle, outside of it and on the page, the first one at the top", () => {
  const { labels, list, radius, centre } = wheel(page, 10, page.labels, page.labels);
  expect([labels.map(({ lines }) => lines.join(" ")), list]).toEqual([page.labels, []]);
  expect(labels.every(inside)).toBe(true);
  expect([labels[0]!.x, labels[0]!.y < centre.y - radius]).toEqual([centre.x, true]);
  const corners = labels.flatMap(({ x, y, width, height }) => [[x - width / 2, y - height / 2], [x + width / 2, y - height / 2], [x - width / 2, y + height / 2], [x + width / 2, y + height / 2]]);
  expect(corners.filter(([x, y]) => Math.hypot(x! - centre.x, y! - centre.y) < radius)).toEqual([]);
});
test("wheel has numbers and a list where names have no room, on a larger circle", () => {
  const long = page.labels.map((label) => `${label} of something unforeseeable`);
  const { labels, list, radius } = wheel(page, 10, long, long.map((label) => `${label}: 2`));
  expect(labels.map(({ lines }) => lines[0])).toEqual(["1", "2", "3", "4", "5"]);
  expect(list[0]).toContain("Price of something");
  expect(list.join(" ")).toContain("unforeseeable: 2");
  expect(radius).toBeGreaterThan(wheel(page, 10, page.labels, []).radius);
});
test("wheel shows only every so many numbers where they would cover each other", () => {
  const many = Array.from({ length: 90 }, (_, at) => `Category number ${at}`);
  const { labels } = wheel({ ...page, labels: many }, 0, many, many);
  const shown = labels.map(({ lines }) => Number(lines[0]));
  const every = shown[1]! - 1;
  expect(every).toBeGreaterThan(1);
  expect(shown).toEqual(shown.map((_, at) => 1 + at * every));
});
test.each([[1], [2]])("wheel takes %i categories", (count) => {
  const names = page.labels.slice(0, count);
  expect(wheel({ ...page, labels: names }, 0, names, names).labels.every(inside)).toBe(true);
});

test("funnelLayout gives the longest stage the page, and puts names above their numbers where there is no room beside them", () => {
  const { stages } = funnelLayout(page, 0, [500, 250, undefined, 0, -5], 80);
  expect(stages.map(({ half }) => half)).toEqual([120, 60, undefined, 0, 0]);
  expect(stages.every(({ label, numbers }) => label === numbers)).toBe(true);
  expect(funnelLayout(page, 0, [1], 220).stages.every(({ label, numbers }) => label < numbers)).toBe(true);
});

test("placeTexts keeps off a line if it can", () => {
  const line = { x: 70, y: 0, width: 0, height: 100 };
  expect(placeTexts([{ x: 60, y: 50 }], ["Fit"], size, area, [line])[0]).toMatchObject({ x: 38, y: 50, free: true });
});
