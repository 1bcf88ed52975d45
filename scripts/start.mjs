// npm start: builds and serves the embedded workbook. Options: --port 3001, --no-open.
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const DevServer = require("webpack-dev-server");

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port wants a number from 1 to 65535, got ${values.port}`);
  process.exit(2);
}
const address = `http://localhost:${port}`;
const config = require("../webpack.config.js")({ url: address }, { mode: "development" });
const compiler = webpack({ ...config, infrastructureLogging: { level: "error" } });
const server = new DevServer({ port, host: "localhost", open: !values["no-open"] && hasDisplay(), client: { overlay: false }, static: false }, compiler);

console.log("Building the embedded workbook …");
compiler.hooks.done.tap("start", (stats) => {
  if (!stats.hasErrors()) console.log(`\n  Customer Economics is ready: ${address}\n  Stop with Ctrl+C.\n`);
});
server.start().catch((error) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is in use. Try: npm start -- --port ${port + 1}` : error);
  process.exit(1);
});

/** On a machine without a screen there is no browser to open. */
function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
