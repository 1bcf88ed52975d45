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

/** A file after LibreOffice has opened it, calculated it and saved it again. */
export function throughOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    // With settings of its own: two that run at once with the same would wait for each other.
    execFileSync("soffice", [`-env:UserInstallation=file://${join(folder, "settings")}`, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), join(folder, "book.xlsx")], { stdio: "ignore", timeout: 150_000 });
    return new Uint8Array(readFileSync(join(folder, "out", "book.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
