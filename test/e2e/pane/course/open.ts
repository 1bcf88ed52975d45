import type { Browser, Page } from "playwright-core";
import { BEGINNING, type Progress } from "../../../../src/course/progress/Progress";
import { writeProgress } from "../../../../src/course/progress/readProgress";
import type { Options } from "./harness";

const PAGE = '<!doctype html><html><head><meta charset="utf-8"><title>Pane</title><style>body { margin: 0 } main { height: 100vh }</style></head><body><main id="pane"></main></body></html>';

/** Progress of somebody who has been asked for their name. */
export const kept = (progress: Partial<Progress> = {}): string => writeProgress({ ...BEGINNING, learner: "Anna", ...progress });

/** A page in which the course can be started, again and again. */
export async function coursePage(browser: Browser, files: { script: string; style: string }, viewport = { width: 320, height: 700 }): Promise<Page> {
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  page.setDefaultTimeout(5000);
  await page.setContent(PAGE);
  await page.addStyleTag({ path: files.style });
  await page.addScriptTag({ path: files.script });
  return page;
}

/** Starts the course and waits until its page stands. */
export async function start(page: Page, options: Partial<Options> = {}): Promise<void> {
  await page.evaluate((given) => window.startCourse(given), { locale: "en", theme: "light", kept: kept(), ...options } as Options);
  await page.locator("[role=tabpanel]:not([hidden]) h2").waitFor();
}
