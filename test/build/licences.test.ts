import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listing } from "../../build/licences/listing";
import { objections } from "../../build/licences/objections";
import { readPackage, type Package } from "../../build/licences/Package";
import { packageFolders, type BundledModule } from "../../build/licences/packageFolders";

const COPYLEFT = /GPL|SSPL/i;
const file = (path: string | null, ...modules: BundledModule[]): BundledModule => ({ nameForCondition: () => path, modules });
const pkg = (name: string, more: Partial<Package> = {}): Package => ({ name, version: "1.0.0", licence: "MIT", author: undefined, texts: ["Text of " + name], ...more });

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "licences-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const write = (files: Record<string, string>): void => Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text));

test("packageFolders finds the packages inside a concatenated module, not its root alone", () => {
  const concatenated = file("/r/node_modules/plot/src/index.js", file("/r/node_modules/plot/src/index.js"), file("/r/node_modules/d3-format/src/index.js", file("/r/node_modules/isoformat/a.js")));
  expect([...packageFolders([concatenated])]).toEqual(["/r/node_modules/plot", "/r/node_modules/d3-format", "/r/node_modules/isoformat"]);
});
test("packageFolders keeps the scope of a scoped package", () => {
  expect([...packageFolders([file("/r/node_modules/@radix-ui/react-slot/dist/index.mjs"), file("C:\\r\\node_modules\\@floating-ui\\dom\\a.js")])]).toEqual([
    "/r/node_modules/@radix-ui/react-slot",
    "C:\\r\\node_modules\\@floating-ui\\dom",
  ]);
});
test("packageFolders takes the innermost of nested packages", () => {
  expect([...packageFolders([file("/r/node_modules/a/node_modules/@b/c/x/y.js")])]).toEqual(["/r/node_modules/a/node_modules/@b/c"]);
});
test("packageFolders finds none for our own modules and for modules without a file", () => {
  expect([...packageFolders([file("/r/src/core/churnRate.ts"), file(null)])]).toEqual([]);
});

test("readPackage reads the licence and every licence and notice text, but no code", () => {
  write({ "package.json": '{"name":"@a/b","version":"1.2.3","license":"ISC"}', LICENSE: "Copyright A\r\nAll\r\n", "NOTICE.txt": "Notice", "license.js": "code", "README.md": "readme" });
  mkdirSync(join(folder, "licenses"));
  expect(readPackage(folder)).toEqual({ name: "@a/b", version: "1.2.3", licence: "ISC", author: undefined, texts: ["Copyright A\nAll", "Notice"] });
});
test.each([
  ['"license":{"type":"MIT"}', "MIT"],
  ['"licenses":[{"type":"MIT"},{"type":"GPL-2.0"}]', "MIT AND GPL-2.0"],
  ['"author":"A"', undefined],
])("readPackage reads %s as the licence %s", (field, licence) => {
  write({ "package.json": `{"name":"a","version":"1.0.0",${field}}` });
  expect(readPackage(folder).licence).toBe(licence);
});

test("objections refuse copyleft, no licence and UNLICENSED, and name the package", () => {
  const refused = [pkg("a", { licence: "LGPL-3.0" }), pkg("b", { licence: undefined }), pkg("c", { licence: "UNLICENSED" }), pkg("d", { licence: "" })];
  expect(objections([pkg("good"), ...refused], COPYLEFT)).toEqual([
    "a 1.0.0 has the licence LGPL-3.0, which must not ship",
    ...["b", "c", "d"].map((name) => `${name} 1.0.0 has no licence, so it must not ship`),
  ]);
});

test("objections take the choice that a package leaves, and none where there is none", () => {
  expect(objections([pkg("a", { licence: "(MIT OR GPL-3.0-or-later)" }), pkg("b", { licence: "GPL-2.0 OR MIT" })], COPYLEFT)).toEqual([]);
  const refused = ["GPL-2.0 OR GPL-3.0", "MIT AND GPL-3.0", "(MIT OR ISC) AND GPL-3.0"];
  expect(objections(refused.map((licence) => pkg("a", { licence })), COPYLEFT)).toHaveLength(3);
});

test("listing has each package once, sorted, and two versions as two", () => {
  const text = listing([pkg("d3"), pkg("b"), pkg("d3"), pkg("@a/z"), pkg("d3", { version: "0.9.0" })]);
  expect(text.match(/^\S+ \d\.\d\.\d$/gm)).toEqual(["@a/z 1.0.0", "b 1.0.0", "d3 0.9.0", "d3 1.0.0"]);
  expect(text).toContain("b 1.0.0\nLicence: MIT\n\nText of b\n");
});
test("listing tells that a package brings no licence text", () => {
  expect(listing([pkg("a", { texts: [], author: "Ada" })])).toBe("a 1.0.0\nLicence: MIT\nAuthor: Ada\nThe package brings no licence text.\n");
});
