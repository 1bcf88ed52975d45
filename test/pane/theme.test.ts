import { readFileSync } from "node:fs";
import { join } from "node:path";

const css = readFileSync(join(__dirname, "../../src/pane/pane.css"), "utf8");
const values = (selector: string): string[] => (new RegExp(`${selector} \\{([^}]*)\\}`).exec(css)?.[1] ?? "").split(";").map((line) => line.trim()).filter(Boolean);
const names = (lines: readonly string[]): string[] => lines.map((line) => line.split(":")[0]!);

test("the dark theme has the same values whether the system or somebody chose it", () => {
  expect(values('\\.pane\\[data-theme="system"\\]')).toEqual(values('\\.pane\\[data-theme="dark"\\]'));
});
test("the dark theme replaces every value of the light one", () => {
  expect(names(values('\\.pane\\[data-theme="dark"\\]'))).toEqual(names(values("\\.pane")));
});
test("every value that is used is defined, and every one that is defined is used", () => {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  expect([...used].sort()).toEqual(names(values("\\.pane")).filter((name) => name.startsWith("--")).sort());
});
