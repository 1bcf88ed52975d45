import { join } from "node:path";
import CssPlugin from "mini-css-extract-plugin";
import webpack from "webpack";

const ROOT = join(__dirname, "../../..");
const OUTPUT = join(ROOT, ".cache/e2e-pane");

/** The pane with its harness, bundled as a release bundles it; gives the files of script and style. */
export async function bundlePane(): Promise<{ script: string; style: string }> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: { pane: join(__dirname, "harness.ts") },
    // The page is made from text, so that no script could tell where its parts are found.
    output: { path: OUTPUT, filename: "[name].js", publicPath: "" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic", jsxImportSource: "preact" } },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [new CssPlugin()],
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) failed(error ?? new Error(stats!.toString("errors-only")));
      else compiler.close(() => done());
    });
  });
  return { script: join(OUTPUT, "pane.js"), style: join(OUTPUT, "pane.css") };
}
