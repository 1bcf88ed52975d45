// npm test: types, lint, unit and contract tests, the build, end-to-end tests in a real browser. Stops at the first that fails.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const RESULTS = "test-results";
// Where a suite takes a fixed part of many combinations, --full has it take all (npm run check).
if (process.argv.includes("--full")) process.env.FULL = "1";
const counts = { passed: 0, failed: 0, skipped: 0 };

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const steps = [
  () => run("Types", "tsc", ["--noEmit"]),
  () => run("Lint", "eslint", [".", "--max-warnings", "0"]),
  // Left to itself jest keeps one core free: of two, half the machine.
  () => jest("Unit and contract tests", "unit", ["--maxWorkers=100%"]),
  () => run("Build", "webpack", ["--mode", "production"]),
  () => jest("End-to-end tests", "e2e", ["--runInBand"]),
];
const failed = steps.some((step) => step() !== 0);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(failed ? 1 : 0);

/** Runs a command of the project; gives its exit status. */
function run(title, command, args) {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(join("node_modules", ".bin", command), args, { stdio: "inherit", shell: process.platform === "win32" });
  if (error) console.error(error.message);
  console.log(`   ${status === 0 ? "done" : "failed"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status ?? 1;
}

function jest(title, project, more = []) {
  const report = join(RESULTS, `${project}.json`);
  const status = run(title, "jest", ["--selectProjects", project, "--json", `--outputFile=${report}`, ...more]);
  if (existsSync(report)) count(JSON.parse(readFileSync(report, "utf8")));
  return status;
}

function count({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + numRuntimeErrorTestSuites;
  counts.skipped += numPendingTests;
}
