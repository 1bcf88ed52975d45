import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack, { type Stats } from "webpack";
import { LicencePlugin } from "../../build/LicencePlugin";

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "licences-"))));
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
/** `outer` takes `inner` in, and webpack makes one module of both and of our own. */
function build(licenceOfInner: string | undefined): Promise<Stats> {
  write("index.js", 'import { outer } from "outer"; console.log(outer);');
  write("node_modules/outer/package.json", '{"name":"outer","version":"1.0.0","license":"MIT","sideEffects":false}');
  write("node_modules/outer/index.js", 'import { inner } from "@in/inner"; export const outer = inner + 1;');
  write("node_modules/@in/inner/package.json", JSON.stringify({ name: "@in/inner", version: "2.0.0", license: licenceOfInner, sideEffects: false }));
  write("node_modules/@in/inner/index.js", "export const inner = Math.random();");
  write("node_modules/unused/package.json", '{"name":"unused","version":"1.0.0"}');
  const plugins = [new LicencePlugin({ copyleft: /GPL/, declared: {} })];
  const compiler = webpack({ mode: "production", context: root, entry: "./index.js", output: { path: join(root, "dist") }, plugins, optimization: { minimize: false } });
  return new Promise((resolve, reject) => compiler?.run((error, stats) => compiler.close(() => (stats ? resolve(stats) : reject(error)))));
}
const errors = (stats: Stats): string[] => stats.compilation.errors.map(({ message }) => message);

test("licences.txt names every package of a concatenated module and none that is not bundled", async () => {
  const stats = await build("ISC");
  expect(errors(stats)).toEqual([]);
  expect([...stats.compilation.modules].map(({ constructor }) => constructor.name)).toContain("ConcatenatedModule");
  expect(readFileSync(join(root, "dist/licences.txt"), "utf8").match(/^\S+ \d\.\d\.\d$/gm)).toEqual(["@in/inner 2.0.0", "outer 1.0.0"]);
});
test.each([
  ["GPL-3.0", "@in/inner 2.0.0 has the licence GPL-3.0, which must not ship"],
  [undefined, "@in/inner 2.0.0 has no licence, so it must not ship"],
])("the build fails when a package inside a concatenated module has the licence %s", async (licence, message) => {
  expect(errors(await build(licence))).toEqual([message]);
});
