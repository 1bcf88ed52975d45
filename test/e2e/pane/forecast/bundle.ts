import { join } from "node:path";
import { build } from "esbuild";

const OUTPUT = join(__dirname, "../../../../.cache/e2e-forecast");

/** The pane with the forecast and its harness, all in one file; gives the files of script and style. */
export async function bundleForecast(): Promise<{ script: string; style: string }> {
  await build({ entryPoints: [join(__dirname, "harness.ts")], outfile: join(OUTPUT, "forecast.js"), bundle: true, format: "iife", target: "es2022", jsx: "automatic", jsxImportSource: "preact", loader: { ".md": "text" }, logLevel: "error" });
  return { script: join(OUTPUT, "forecast.js"), style: join(OUTPUT, "forecast.css") };
}
