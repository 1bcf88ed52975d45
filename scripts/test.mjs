// npm test: types, lint and the build side by side, then unit and contract tests, then end-to-end tests in a real browser. Stops at the first that fails.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const RESULTS = "test-results";
// Where a suite takes a fixed part of many combinations, --full has it take all (npm run check).
if (process.argv.includes("--full")) process.env.FULL = "1";
// What a command says that runs beside others is printed at its end.
const ASIDE = ["ignore", "pipe", "pipe"];
const counts = { passed: 0, failed: 0, skipped: 0 };

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const done =
  (await allOf(run("Types", "tsc", ["--noEmit"], ASIDE), run("Lint", "eslint", [".", "--max-warnings", "0"], ASIDE), run("Build", "webpack", ["--mode", "production"], ASIDE))) &&
  (await jest("Unit and contract tests", "unit")) &&
  (await jest("End-to-end tests", "e2e"));
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(done ? 0 : 1);

async function allOf(...steps) {
  return (await Promise.all(steps)).every(Boolean);
}

/** Left to itself jest keeps one core free: of two, half the machine. */
async function jest(title, project) {
  const report = join(RESULTS, `${project}.json`);
  console.log(`\n── ${title}`);
  const passed = await run(title, "jest", ["--selectProjects", project, "--maxWorkers=100%", "--json", `--outputFile=${report}`]);
  if (existsSync(report)) count(JSON.parse(readFileSync(report, "utf8")));
  return passed;
}

/** Runs a command of the project; gives whether it succeeded. */
function run(title, command, args, stdio = "inherit") {
  const started = Date.now();
  const said = [];
  return new Promise((resolve) => {
    const child = spawn(join("node_modules", ".bin", command), args, { stdio, shell: process.platform === "win32" });
    child.stdout?.on("data", (chunk) => said.push(chunk));
    child.stderr?.on("data", (chunk) => said.push(chunk));
    child.on("error", ({ message }) => said.push(Buffer.from(message)));
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`── ${title}: ${status === 0 ? "done" : "failed"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
      resolve(status === 0);
    });
  });
}

function count({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + numRuntimeErrorTestSuites;
  counts.skipped += numPendingTests;
}
