import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { LOCALES } from "../../src/locale/Locale";

const DIST = join(__dirname, "../../dist");
const text = (file: string): string => readFileSync(join(DIST, file), "utf8");

test("functions.js stands alone: it needs no document, only a global CustomFunctions, and registers every function", () => {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const context = createContext({ CustomFunctions: { associate: (id: string, fn: (...args: unknown[]) => unknown) => associated.set(id, fn), Error: class {}, ErrorCode: {} } });
  runInContext(text("functions.js"), context);
  expect([...associated.keys()].sort()).toEqual(FUNCTIONS.map(({ id }) => id));
  expect(associated.get("CHURNRATE")!([[3000]], [[500]], [[3300]], null, {})).toEqual([[0.06666666666666667]]);
});

test("the worker for long work is a script of its own, which functions.js does not ask for", () => {
  expect(readdirSync(DIST).filter((file) => /^aside\.\w+\.js$/.test(file))).toHaveLength(1);
  expect(text("functions.js")).not.toContain("Worker");
});

test.each(["functions.json", "functions-ru.json", "functions-zh.json", "taskpane.html", "index.html", "manifest.xml", "licences.txt", "assets/icon-16.png", "assets/icon-80.png", "help/help.css"])("the release has %s", (file) => {
  expect(existsSync(join(DIST, file))).toBe(true);
});

test("licences.txt has every package of the chunks with its text, those that webpack concatenates too", () => {
  const entries = text("licences.txt").split(/\n-{80}\n\n/);
  const entry = (name: string): string | undefined => entries.find((each) => each.startsWith(`${name} `));
  for (const name of ["@observablehq/plot", "d3-format", "d3-shape"]) expect([name, entry(name)]).toEqual([name, expect.stringContaining("Licence: ISC\n\nCopyright")]);
  expect(entry("d3-format")).toContain("Mike Bostock");
  expect(entry("preact")).toContain("Jason Miller");
  expect(entry("idb")).toContain("Jake Archibald");
  expect(entry("@floating-ui/dom")).toContain("Floating UI contributors");
  expect(entry("@univerjs/core")).toContain("Apache License");
  expect(entry("@univerjs/telemetry")).toContain("Licence: Apache-2.0\n");
});

test("every function has its help page in every language", () => {
  const missing = LOCALES.flatMap((locale) => FUNCTIONS.map(({ id }) => `help/${locale}/${id.toLowerCase()}.html`)).filter((file) => !existsSync(join(DIST, file)));
  expect(missing).toEqual([]);
});

test("pages load nothing from another host but Office's own script in the task pane", () => {
  const loaded = (file: string): string[] => [...text(file).matchAll(/(?:src|href)="?(https?:\/\/[^" >]+)/g)].map(([, url]) => url!);
  expect(loaded("index.html")).toEqual([]);
  expect(loaded("taskpane.html")).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  for (const locale of LOCALES) expect(loaded(`help/${locale}/churnrate.html`)).toEqual([]);
});
