import { readFileSync } from "node:fs";
import { join } from "node:path";

const css = readFileSync(join(__dirname, "../../../src/pane/chart/chart.css"), "utf8");
const values = (selector: string): Record<string, string> =>
  Object.fromEntries([...(new RegExp(`(?:^|\\n)\\s*${selector} \\{([^}]*)\\}`).exec(css)?.[1] ?? "").matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, value]) => [name!, value!]));
const light = values("\\.pane-chart");
const dark = values('\\.pane\\[data-theme="dark"\\] \\.pane-chart');

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
  };
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

test("the dark charts have the same colours whether the system or somebody chose them", () => {
  expect(values('\\.pane\\[data-theme="system"\\] \\.pane-chart')).toEqual(dark);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});
test.each([["light", light], ["dark", dark]])("marks stand out three to one from the %s ground", (_, theme) => {
  const marks = Object.entries(theme).filter(([name]) => !["--chart-grid", "--chart-ground"].includes(name));
  expect(marks).toHaveLength(8);
  expect(marks.filter(([, value]) => contrast(value, theme["--chart-ground"]!) < 3)).toEqual([]);
});
