// npm start: builds and serves the embedded workbook. Options: --port 3001, --no-open.
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { freePort } from "./port.mjs";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const DevServer = require("webpack-dev-server");

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } } });
const port = await freePort(values.port, "start");
const address = `http://localhost:${port}`;
const config = require("../webpack.config.js")({ url: address }, { mode: "development" });
const compiler = webpack({ ...config, infrastructureLogging: { level: "error" } });
const server = new DevServer({ port, host: "localhost", open: !values["no-open"] && hasDisplay(), client: { overlay: false }, static: false }, compiler);

console.log("Building the embedded workbook …");
compiler.hooks.done.tap("start", (stats) => {
  if (!stats.hasErrors()) console.log(`\n  Customer Economics is ready: ${address}\n  Stop with Ctrl+C.\n`);
});
await server.start();

/** On a machine without a screen there is no browser to open. */
function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
