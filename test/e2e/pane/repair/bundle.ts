import { join } from "node:path";
import { build } from "esbuild";

const OUTPUT = join(__dirname, "../../../../.cache/e2e-repair");

/** The pane with the audit and its harness, all in one file; gives the files of script and style. */
export async function bundleRepair(): Promise<{ script: string; style: string }> {
  await build({ entryPoints: [join(__dirname, "harness.ts")], outfile: join(OUTPUT, "repair.js"), bundle: true, format: "iife", target: "es2022", jsx: "automatic", jsxImportSource: "preact", loader: { ".md": "text" }, logLevel: "error" });
  return { script: join(OUTPUT, "repair.js"), style: join(OUTPUT, "repair.css") };
}
