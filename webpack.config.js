const path = require("node:path");
const { DefinePlugin, ProvidePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { EsbuildPlugin } = require("esbuild-loader");

// The build reads the function specs themselves: metadata and help pages are made from them, never written by hand.
require("tsx/cjs");
const { ContentPlugin } = require("./build/ContentPlugin.ts");
const { LicencePlugin } = require("./build/LicencePlugin.ts");

const LOCALHOST = "https://localhost:3000";

// A package under one of these, or without any licence, fails the build.
const COPYLEFT = /GPL|SSPL|EUPL|CPAL|OSL/i;
// Its files carry the header of the Apache licence; only its package.json is silent.
const DECLARED = { "@univerjs/telemetry": "Apache-2.0" };

// exceljs from its own source: its ready bundle hides two dozen packages, whose licences could not be listed. What it has of Node's is put in here,
// except for what we never call: files, CSV, and the passwords of sheets.
const EXCELJS = {
  alias: { exceljs$: "exceljs/lib/exceljs.bare.js", "fast-csv$": false, stream$: "readable-stream", events$: require.resolve("events/"), buffer$: require.resolve("buffer/") },
  fallback: { fs: false, crypto: false },
  provide: { process: require.resolve("process/browser"), Buffer: [require.resolve("buffer/"), "Buffer"] },
};

const MINIFY = { target: "es2020", css: true, legalComments: "none" };

/** `--env url=https://host/path` makes a release for that address, `--env namespace=CE` puts the functions into a namespace. */
module.exports = (env = {}, argv = {}) => {
  const url = String(env.url ?? LOCALHOST).replace(/\/+$/, "");
  const namespace = env.namespace ? String(env.namespace) : undefined;
  const production = argv.mode !== "development";
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    // The functions stand alone so that a host without a DOM can load them.
    entry: { functions: "./src/host/functions.ts", taskpane: "./src/host/excel.ts", embedded: "./src/host/embedded.ts" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"], alias: EXCELJS.alias, fallback: EXCELJS.fallback },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        { test: /\.md$/, type: "asset/source" },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [
        // As UTF-8 the Russian and Chinese words are a third as long as escaped, and are read faster. functions.js may be loaded by a host that knows no character set.
        new EsbuildPlugin({ ...MINIFY, exclude: /^functions\.js$/, charset: "utf8" }),
        new EsbuildPlugin({ ...MINIFY, include: /^functions\.js$/ }),
      ],
    },
    plugins: [
      new CssPlugin({ filename: "[name].[contenthash:8].css", chunkFilename: "[name].[contenthash:8].css" }),
      new HtmlPlugin({ filename: "index.html", template: "src/host/embedded.html", chunks: ["embedded"], scriptLoading: "defer" }),
      new HtmlPlugin({ filename: "taskpane.html", template: "src/host/taskpane.html", chunks: ["taskpane"], scriptLoading: "defer" }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] }),
      new ProvidePlugin(EXCELJS.provide),
      new DefinePlugin({ NAMESPACE: JSON.stringify(namespace ?? "") }),
      ...(production ? [new LicencePlugin({ copyleft: COPYLEFT, declared: DECLARED })] : []),
      new ContentPlugin({ url, namespace, root: __dirname }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
    cache: production ? false : { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
  };
};
