import type { Browser, Page } from "playwright-core";
import { NO_STEP, type Progress } from "../../../src/course/progress/Progress";
import { readProgress } from "../../../src/course/progress/readProgress";
import { courseWords } from "../../../src/locale/course";
import { say } from "../../../src/locale/say";
import { launch } from "../browser";
import { bundleCourse } from "./course/bundle";
import { coursePage, kept, start } from "./course/open";

jest.setTimeout(120_000);

let browser: Browser;
let files: { script: string; style: string };
let page: Page;
const complaints: string[] = [];
beforeAll(async () => {
  [browser, files] = await Promise.all([launch(), bundleCourse()]);
});
beforeEach(async () => {
  complaints.length = 0;
  page = await coursePage(browser, files);
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});
afterAll(() => browser.close());

const words = courseWords("en");
const ru = courseWords("ru");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const work = () => page.locator(".course-main button").first();
const asked = () => page.evaluate(() => window.script.asked);
const progress = async (): Promise<Progress> => readProgress((await page.evaluate(() => window.store.text)) ?? "")!.progress;
const at = (step: string, more: Partial<Progress> = {}) => start(page, { kept: kept({ at: step, ...more }) });
const hold = () => page.evaluate(() => void (window.script.until = new Promise((release) => (window.script.release = release))));
const release = () => page.evaluate(() => window.script.release());
const lose = () => page.evaluate(() => window.script.built.clear());

test("a sheet that is being set up stays the only one when the language changes meanwhile", async () => {
  await at("2.1");
  await hold();
  await button(words.step.build).click();
  await page.getByRole("button", { name: "Русский" }).click();
  await page.getByRole("heading", { name: "2.1 Ушедшие клиенты" }).waitFor();
  expect([await work().getAttribute("aria-disabled"), await work().textContent()]).toEqual(["true", ru.step.busy.building]);
  await work().click({ force: true });
  await release();
  await button(ru.step.check).waitFor();
  expect(await asked()).toEqual(["build 2.1 book"]);
});
test("a finding without a sentence is shown as a failure, and the step goes on", async () => {
  await at("2.1");
  await button(words.step.build).click();
  await page.evaluate(() => void (window.script.verdict = "speechless"));
  await button(words.step.check).click();
  await page.getByText("feedback.verdict.gone").waitFor();
  await page.evaluate(() => void (window.script.verdict = "fails"));
  await button(words.step.check).click();
  await page.getByText(words.weights.essential).waitFor();
});
test("a reset that was asked for before a check waits until the check is done", async () => {
  await at("2.1");
  await button(words.step.build).click();
  await button(words.step.reset).click();
  await hold();
  await button(words.step.check).click();
  await page.locator(".course-ask button").first().click({ force: true });
  await release();
  await page.getByText(words.weights.essential).waitFor();
  expect(await asked()).toEqual(["build 2.1 book", "check 2.1 {}"]);
});
test("a check that ends after the learner has begun anew writes nothing", async () => {
  await at("2.6");
  await button(words.step.build).click();
  await button(words.step.check).waitFor();
  await hold();
  await button(words.step.check).click();
  await button(words.step.overview).click();
  await button(words.overview.settings).click();
  await button(words.startOver.open).click();
  await button(words.startOver.yes).click();
  await release();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect((await progress()).steps).toEqual({});
});
test("showing a sheet that was deleted says so in the learner's language and offers to set it up", async () => {
  await start(page, { kept: kept({ at: "2.1" }), locale: "ru" });
  await button(ru.step.build).click();
  await button(ru.step.show).waitFor();
  await lose();
  await button(ru.step.show).click();
  await page.getByText(ru.common.notBuilt).waitFor();
  await button(ru.step.build).waitFor();
});
test("the last hint on a sheet that was deleted says so and offers to set it up", async () => {
  await at("2.1");
  await button(words.step.build).click();
  await button(words.step.show).waitFor();
  await lose();
  for (const level of [1, 2, 3]) await button(`Hint ${level} of 3`).click();
  await page.getByText(words.common.notBuilt).waitFor();
  await page.getByText(words.hints.needsSheet).waitFor();
  await button(words.step.build).waitFor();
});
test("nothing that holds live text is called busy, so that screen readers tell it", async () => {
  await at("2.1");
  await hold();
  await button(words.step.build).click();
  await page.getByRole("status").getByText(words.step.busy.building).waitFor();
  expect(await page.locator("[aria-busy=true]").count()).toBe(0);
  await release();
});
test("the same file can be picked again", async () => {
  await start(page);
  await button(words.overview.settings).click();
  const file = page.getByLabel(words.transfer.file);
  await file.setInputFiles({ name: "progress.json", mimeType: "application/json", buffer: Buffer.from(kept({ steps: { "2.1": { ...NO_STEP, passed: true } } })) });
  await page.getByText(say("en", words.transfer.found, { count: 1, begun: 0, learner: "Anna" })).waitFor();
  expect(await file.inputValue()).toBe("");
});
test("an export of a newer version is told from what is no progress", async () => {
  await start(page);
  await button(words.overview.settings).click();
  await page.getByLabel(words.transfer.paste).fill('{"version":2}');
  await button(words.transfer.read).click();
  await page.getByText(words.transfer.newer).waitFor();
});
test("progress of a newer version is said to be set aside", async () => {
  await start(page, { kept: '{"version":2}' });
  await page.getByText(words.kept.newer).waitFor();
});
