import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { BUILT_INS } from "../support/builtIns";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { isGrid } from "../../src/functions/shape";
import { metadata } from "../../src/functions/metadata";
import { LOCALES, type Locale } from "../../src/locale/Locale";

const ROOT = join(__dirname, "../..");
const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
const TOPICS = ["churn", "value", "segments", "service", "prediction", "meta"];
const specFiles = TOPICS.flatMap((topic) => walk(join("src/functions", topic)));
const isSpec = (file: string): boolean => readFileSync(join(ROOT, file), "utf8").includes("export default defineFunction(");

test("every spec stands in the index by one line under its own id, and in the folder of its topic", () => {
  const lines = readFileSync(join(ROOT, "src/functions/index.ts"), "utf8").trim().split("\n").sort();
  const wanted = FUNCTIONS.map((fn) => {
    const file = specFiles.find((path) => isSpec(path) && readFileSync(join(ROOT, path), "utf8").includes(`id: "${fn.id}"`))!;
    expect({ id: fn.id, folder: file.split("/")[2] }).toEqual({ id: fn.id, folder: fn.topic });
    return `export { default as ${fn.id} } from "./${relative("src/functions", file).replace(/\.ts$/, "")}";`;
  });
  expect(lines).toEqual(wanted.sort());
  expect(specFiles.filter(isSpec)).toHaveLength(FUNCTIONS.length);
});

test("every core file has its test", () => {
  const untested = walk("src/core").filter((file) => !existsSync(join(ROOT, file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts"))));
  // Types without code, the error itself and a constant have nothing to run.
  const nothingToRun = untested.filter((file) => !/export (function|const \w+ = \(|class)/.test(readFileSync(join(ROOT, file), "utf8")) || file.endsWith("DomainError.ts"));
  expect(untested.filter((file) => !nothingToRun.includes(file))).toEqual([]);
});

test("the list of built-ins is a list of built-ins", () => {
  for (const name of ["SUM", "XLOOKUP", "RATE", "NPV"]) expect(BUILT_INS.has(name)).toBe(true);
});

test("ids are unique and lawful: no cell address, no built-in, three characters at least", () => {
  const ids = FUNCTIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(id).not.toMatch(/^R\d*C\d*$/);
    expect(BUILT_INS.has(id) ? `${id} is a built-in` : id).toBe(id);
  }
});

describe.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("%s", (_, fn) => {
  test.each(LOCALES)("says everything in %s, within Excel's lengths", (locale: Locale) => {
    const { summary, params, help } = fn.text[locale];
    expect(Object.keys(params)).toEqual(Object.keys(fn.params));
    for (const text of [summary, ...Object.values(params), help.definition, help.rival, help.source]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/^$|\n|TODO/);
    }
    expect(summary.length).toBeLessThanOrEqual(200);
    for (const text of Object.values<string>(params)) expect(text.length).toBeLessThanOrEqual(120);
    if (locale === "ru") expect(summary).toMatch(/[а-яё]/i);
    if (locale === "zh") expect(summary).toMatch(/\p{Script=Han}/u);
  });
  test("explains the same refusals in every language", () => {
    const keys = LOCALES.map((locale) => Object.keys(fn.text[locale].refusals ?? {}).sort());
    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });
  test("has three examples, one of them with a range", () => {
    if (Object.keys(fn.params).length === 0) return;
    expect(fn.examples.length).toBeGreaterThanOrEqual(3);
    expect(fn.examples.some(({ args }) => args.some((argument) => isGrid(argument) && argument.flat().length > 1))).toBe(true);
  });
});

test("every refusal of the core has a sentence in some function", () => {
  const faults = walk("src/core").flatMap((file) => [...readFileSync(join(ROOT, file), "utf8").matchAll(/new DomainError\(\s*"\w+",\s*"(\w+)"/g)].map(([, fault]) => fault!));
  const said = new Set(FUNCTIONS.flatMap((fn) => Object.keys(fn.text.en.refusals ?? {})));
  expect(faults.length).toBeGreaterThan(20);
  expect([...new Set(faults)].filter((fault) => !said.has(fault) && fault !== "nothingLeft")).toEqual([]);
});

test.each(LOCALES)("functions.json in %s is below Excel's 1 MB and has a help page for each function", (locale: Locale) => {
  const json = metadata(FUNCTIONS, locale, (id, of) => `https://example.org/help/${of}/${id.toLowerCase()}.html`);
  expect(JSON.stringify(json).length).toBeLessThan(1_000_000);
  expect(json.allowErrorForDataTypeAny).toBe(true);
  for (const { helpUrl, id } of json.functions) expect(helpUrl).toBe(`https://example.org/help/${locale}/${id.toLowerCase()}.html`);
});

test("metadata marks as optional only what no required argument follows", () => {
  for (const { parameters } of metadata(FUNCTIONS, "en", () => "").functions) {
    const marks = parameters.map(({ optional }) => optional);
    expect(marks).toEqual([...marks].sort());
  }
});
