import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** What sideloading does to the computer, so that a test can look on. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  run(command: string, args: readonly string[]): void;
  copy(from: string, to: string): void;
  remove(file: string): void;
}

const REGISTRY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Makes the add-in known to the Excel of this computer and opens it; gives what undoes that. Undefined where there is no Excel. */
export function sideload(manifest: string, id: string, computer: Computer = thisComputer): (() => void) | undefined {
  if (computer.platform === "win32") {
    computer.run("reg", ["add", REGISTRY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]);
    computer.run("cmd", ["/c", "start", "excel"]);
    return () => computer.run("reg", ["delete", REGISTRY, "/v", id, "/f"]);
  }
  if (computer.platform === "darwin") {
    const known = join(computer.home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${id}.manifest.xml`);
    computer.copy(manifest, known);
    computer.run("open", ["-a", "Microsoft Excel"]);
    return () => computer.remove(known);
  }
  return undefined;
}

export const idOf = (manifest: string): string => /<Id>([^<]+)<\/Id>/.exec(manifest)![1]!;

const thisComputer: Computer = {
  platform: process.platform,
  home: homedir(),
  run(command, args) {
    const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
  },
  copy(from, to) {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  },
  remove: (file) => rmSync(file, { force: true }),
};
