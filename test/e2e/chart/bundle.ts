import { join } from "node:path";
import { build } from "esbuild";

const OUTPUT = join(__dirname, "../../../.cache/e2e-chart");

/** The charts with their harness; gives the files of script and style. */
export async function bundleCharts(): Promise<{ script: string; style: string }> {
  await build({ entryPoints: [join(__dirname, "harness.tsx")], outfile: join(OUTPUT, "charts.js"), bundle: true, format: "iife", target: "es2022", jsx: "automatic", jsxImportSource: "preact", logLevel: "error" });
  return { script: join(OUTPUT, "charts.js"), style: join(OUTPUT, "charts.css") };
}
