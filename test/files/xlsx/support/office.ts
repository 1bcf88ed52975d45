import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is here; says so where it is not, for what it would show is then not shown. */
export function hasOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch (missing) {
    console.log(`without LibreOffice (${(missing as Error).message}) no file is opened in it`);
    return false;
  }
}

/** Files after LibreOffice has opened them, calculated what it thinks it must, and saved them again. */
export function throughOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const names = files.map((_, at) => `book${at}.xlsx`);
    files.forEach((bytes, at) => writeFileSync(join(folder, names[at]!), bytes));
    // With settings of its own: two that run at once with the same would wait for each other.
    execFileSync("soffice", [`-env:UserInstallation=file://${join(folder, "settings")}`, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), ...names.map((name) => join(folder, name))], { stdio: "ignore", timeout: 200_000 });
    return names.map((name) => new Uint8Array(readFileSync(join(folder, "out", name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
