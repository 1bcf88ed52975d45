// npm run excel: serves the add-in over https and loads it into the Excel of this computer.
// Options: --port 3000, --no-sideload (only serve). Ctrl+C stops, and takes the add-in out of Excel again.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { freePort } from "./port.mjs";

const require = createRequire(import.meta.url);
require("tsx/cjs");
const webpack = require("webpack");
const DevServer = require("webpack-dev-server");
const { certificates } = require("./excel/certificates.ts");
const { idOf, sideload } = require("./excel/sideload.ts");
const { inExcel, onTheWeb } = require("./excel/advice.ts");

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, "no-sideload": { type: "boolean", default: false } } });
const port = await freePort(values.port, "run excel");
const url = `https://localhost:${port}`;
const config = require("../webpack.config.js")({ url }, { mode: "development" });
const manifest = join(config.output.path, "manifest.xml");
const compiler = webpack({ ...config, infrastructureLogging: { level: "error" } });
const server = new DevServer(
  {
    port,
    host: "localhost",
    server: { type: "https", options: await certificates() },
    // Excel on the web asks for the metadata from its own site.
    headers: { "Access-Control-Allow-Origin": "*" },
    // Excel reads the manifest from the disk.
    devMiddleware: { writeToDisk: (file) => file === manifest },
    client: { overlay: false },
    static: false,
  },
  compiler,
);

let undo;
let opened = false;
compiler.hooks.done.tap("excel", (stats) => {
  if (stats.hasErrors() || opened) return;
  opened = true;
  console.log(`\n  Customer Economics is served at ${url}\n  Manifest: ${manifest}`);
  if (values["no-sideload"]) return;
  undo = sideload(manifest, idOf(readFileSync(manifest, "utf8")));
  console.log(`${undo ? inExcel() : onTheWeb(url, manifest)}\n  Stop with Ctrl+C.\n`);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop());

console.log("Building the add-in …");
await server.start();

async function stop() {
  undo?.();
  await server.stop();
  process.exit(0);
}
