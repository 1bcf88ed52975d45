// node scripts/icons.mjs: draws assets/icon-<size>.png from assets/icon.svg. Wanted only after the mark has changed; the results are committed.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
require("tsx/cjs");
const { launch } = require("../test/e2e/browser.ts");

const SIZES = [16, 32, 64, 80, 128];
const browser = await launch();
try {
  for (const size of SIZES) writeFileSync(`assets/icon-${size}.png`, await draw(size));
} finally {
  await browser.close();
}

/** 16 pixels have a drawing of their own: the large one would fall between them. */
async function draw(size) {
  const svg = readFileSync(size === 16 ? "assets/icon-16.svg" : "assets/icon.svg", "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}
