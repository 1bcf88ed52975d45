import { join } from "node:path";
import { build } from "esbuild";

const OUTPUT = join(__dirname, "../../../../.cache/e2e-course");

/** The pane with the course and its harness, all in one file; gives the files of script and style. */
export async function bundleCourse(): Promise<{ script: string; style: string }> {
  await build({ entryPoints: [join(__dirname, "harness.ts")], outfile: join(OUTPUT, "course.js"), bundle: true, format: "iife", target: "es2022", jsx: "automatic", jsxImportSource: "preact", loader: { ".md": "text" }, logLevel: "error" });
  return { script: join(OUTPUT, "course.js"), style: join(OUTPUT, "course.css") };
}
