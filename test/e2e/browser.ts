import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

const INSTALLED = [
  process.env["CHROME_PATH"],
  ...["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"].flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`, `/opt/google/chrome/${name}`]),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].flatMap((root) =>
    root ? [join(root, "Google/Chrome/Application/chrome.exe"), join(root, "Microsoft/Edge/Application/msedge.exe")] : [],
  ),
];

interface Found {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** An installed Chrome, Chromium or Edge; else, on Linux, the one inside the npm package @sparticuz/chromium. */
export function findBrowser(): Found {
  const installed = INSTALLED.find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed, env: environment() };
  if (process.platform === "linux" && process.arch === "x64") return packed();
  throw new Error("No browser found for the end-to-end tests: install Chrome, Edge or Chromium, or set CHROME_PATH to one.");
}

const FOLDER = resolve(__dirname, "../../.cache/chromium-147.0.0");

function packed(): Found {
  if (!existsSync(FOLDER)) unpack();
  const libraries = [join(FOLDER, "al2023/lib"), FOLDER, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(FOLDER, "fonts") };
  return { executablePath: join(FOLDER, "chromium"), env: { ...environment(), LD_LIBRARY_PATH: libraries, ...fonts } };
}

/**
 * The package unpacks to the temporary folder, and the libraries it needs only where it believes to be on Amazon's Linux.
 * Unpacked aside and renamed, so that an interrupted run leaves no half of a browser.
 */
function unpack(): void {
  const aside = `${FOLDER}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  execFileSync(process.execPath, [resolve(__dirname, "../../scripts/unpackBrowser.mjs")], { env: { ...environment(), TMPDIR: aside, CODEBUILD_BUILD_IMAGE: "nodejs20" }, stdio: "inherit" });
  if (!existsSync(join(aside, "chromium"))) throw new Error(`The browser of @sparticuz/chromium did not unpack into ${aside}`);
  // Another process may have been quicker: its browser is as good.
  if (existsSync(FOLDER)) rmSync(aside, { recursive: true });
  else renameSync(aside, FOLDER);
}

/** Starts the browser. Its own traffic (updates, look-ups) is switched off: the tests hold that no page asks a foreign host. */
export async function launch(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, env, args });
}
