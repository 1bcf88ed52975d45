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
const button = (name: string) => page.getByRole("button", { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole("heading", { level: 2, name });
const focused = () => page.evaluate(() => document.activeElement?.textContent);
const asked = () => page.evaluate(() => window.script.asked);
const verdict = (is: "fails" | "passes" | "breaks") => page.evaluate((given) => void (window.script.verdict = given), is);
const progress = async (): Promise<Progress> => readProgress((await page.evaluate(() => window.store.text)) ?? "")!.progress;
const at = (step: string, more: Partial<Progress> = {}) => start(page, { kept: kept({ at: step, ...more }) });

test("the first run asks at most three things, none of them has to be answered, and leads to the first step", async () => {
  await start(page, { kept: null });
  expect(await page.locator(".course-first .pane-card").count()).toBe(3);
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.getByLabel(words.first.name).fill(" Anna ");
  await page.getByLabel(words.numbers.own).check();
  await button("Start with 0.1").click();
  await heading(/^0\.1 /).waitFor();
  expect(await progress()).toMatchObject({ learner: "Anna", ownNumbers: true, at: "0.1" });
});
test("the first run can be skipped", async () => {
  await start(page, { kept: null });
  await button(words.first.skip).click();
  await heading(words.overview.title).waitFor();
  expect(await focused()).toBe(words.overview.title);
  expect(await progress()).toMatchObject({ learner: "", ownNumbers: false });
});
test("tabs are walked with the arrow keys, Home and End, and keep what they show", async () => {
  await at("2.1");
  await page.getByRole("tab", { name: "Course" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Functions");
  await page.getByRole("searchbox").fill("ltv");
  await page.getByRole("tab", { name: "Functions" }).focus();
  await page.keyboard.press("Home");
  expect(await focused()).toBe("Course");
  await heading(/^2\.1 /).waitFor();
  await page.keyboard.press("End");
  expect(await page.getByRole("searchbox").inputValue()).toBe("ltv");
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe("Course");
});
test("one primary action leads from the sheet to the check to the next step", async () => {
  await at("2.1");
  const primary = page.locator(".course-step .pane-primary");
  expect(await primary.allTextContents()).toEqual([words.step.build]);
  await primary.click();
  await button(words.step.check).waitFor();
  expect(await primary.allTextContents()).toEqual([words.step.check]);
  await verdict("passes");
  await primary.click();
  await button(words.step.next).waitFor();
  expect(await primary.allTextContents()).toEqual([words.step.next]);
  expect(await focused()).toBe(words.step.check);
  await primary.click();
  await heading(/^2\.2 /).waitFor();
  expect(await focused()).toMatch(/^2\.2 /);
  expect((await progress()).steps["2.1"]).toMatchObject({ passed: true, attempts: 1 });
});
test("the result of a check stands above the task and comes into view, and the focus stays", async () => {
  await at("2.6");
  await button(words.step.build).click();
  await button(words.step.check).waitFor();
  await page.locator(".pane").evaluate((pane) => pane.scrollTo(0, 9999));
  await page.locator(".course-main button").focus();
  await page.keyboard.press("Enter");
  const finding = page.getByRole("status", { name: words.result }).getByText(words.weights.essential);
  await finding.waitFor();
  const [result, task] = await Promise.all([finding.boundingBox(), page.getByRole("heading", { name: words.step.task }).boundingBox()]);
  expect(result!.y).toBeGreaterThanOrEqual(0);
  expect(result!.y).toBeLessThan(task!.y);
  expect(await focused()).toBe(words.step.check);
});
test("places are called by their labels before the sheet stands, and by their cells afterwards", async () => {
  await at("2.1");
  const task = page.locator(".course-task");
  expect(await task.textContent()).toContain("In Points of sale lost, compute");
  await button(words.step.build).click();
  await page.locator(".course-task .course-cell").waitFor();
  expect(await task.textContent()).toContain("In B5, compute");
});
test("reset asks first, can be told to keep, and gives other numbers", async () => {
  await at("2.1");
  await button(words.step.build).click();
  await button(words.step.reset).click();
  await page.getByText(words.step.resetAsk).waitFor();
  await button(words.step.resetNo).click();
  expect(await focused()).toBe(words.step.reset);
  expect(await asked()).toEqual(["build 2.1 book"]);
  await button(words.step.reset).click();
  await page.getByLabel(words.numbers.own).check();
  await page.locator(".course-ask button").first().click();
  await page.getByText(words.step.wasReset).waitFor();
  expect(await asked()).toEqual(["build 2.1 book", "reset 2.1 own"]);
});
test("hints open one by one, the last is the formula, and all of it is kept", async () => {
  await at("2.1");
  await button(words.step.build).click();
  for (const level of [1, 2, 3]) await button(`Hint ${level} of 3`).click();
  await page.getByText('=CHURNRATE(B2,B3,B4,"lost")').waitFor();
  expect((await progress()).steps["2.1"]!.hints).toEqual({ lost: 3 });
});
test("picks are kept at once, and marked after the check until they change", async () => {
  await at("2.6");
  const option = page.getByRole("radio").first();
  await option.check();
  expect((await progress()).steps["2.6"]!.picks).toEqual({ verdict: "churnAlone" });
  await button(words.step.build).click();
  await button(words.step.check).click();
  await page.getByText(words.questions.right).waitFor();
  await page.getByRole("radio").nth(1).check();
  await page.getByText(words.questions.right).waitFor({ state: "detached" });
});
test("cards are put on piles with the keyboard alone", async () => {
  await at("4.5");
  const [card] = await page.getByRole("combobox").all();
  await card!.focus();
  await page.keyboard.press("ArrowDown");
  expect((await progress()).steps["4.5"]!.picks).toEqual({ strategies: { insideOutside: "expectation" } });
});
test("the language changes in the middle of a step and nothing is lost", async () => {
  await at("2.1");
  await button(words.step.build).click();
  await button("Hint 1 of 3").click();
  await button(words.step.check).click();
  await page.getByText(words.weights.essential).waitFor();
  await page.getByRole("button", { name: "Русский" }).click();
  await page.getByText(courseWords("ru").weights.essential).waitFor();
  await heading("2.1 Ушедшие клиенты").waitFor();
  expect(await page.locator(".course-hint").count()).toBe(1);
  expect(await asked()).toEqual(["build 2.1 book", "check 2.1 {}"]);
});
test("own data is pointed at, its columns confirmed, and all findings told", async () => {
  await at("2.9");
  await page.getByLabel(words.own.mine).check();
  const shows = (range: string) => page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>(".course-own input")?.value === wanted, range);
  await shows("Sheet1!A1");
  await page.evaluate(async () => {
    await window.memory.sheets.add("My sales");
    await window.memory.selection.select({ sheet: "My sales", address: "A1:F13" });
  });
  await shows("'My sales'!A1:F13");
  for (const text of ["no range", "Nowhere!A1:B2"]) {
    await page.getByLabel(words.own.range).fill(text);
    await button(words.own.use).click();
    await page.getByText(say("en", words.own.notRange, { text, example: "Sales!A1:D13" })).waitFor();
  }
  await page.getByLabel(words.own.range).fill("B2:C9");
  await button(words.own.use).click();
  await page.getByText(say("en", words.own.recognised, { reference: "My sales!B2:C9", count: 3 })).waitFor();
  await page.getByLabel("At the end").selectOption("0");
  await page.getByLabel("New").selectOption("0");
  await button(words.own.confirm).click();
  await page.getByText(say("en", words.own.twice, { column: "period" })).waitFor();
  await page.getByLabel("New").selectOption("2");
  await button(words.own.confirm).click();
  await page.getByRole("table").waitFor();
  expect(await page.locator(".course-essential").count()).toBeGreaterThan(1);
  expect((await progress()).steps["2.9"]!.passed).toBe(false);
  await verdict("passes");
  await button(words.own.confirm).click();
  await page.getByText(words.own.passed).waitFor();
  expect((await progress()).steps["2.9"]!.passed).toBe(true);
});
test("what the workbook refuses is said with its reason", async () => {
  await at("2.1");
  await button(words.step.build).click();
  await verdict("breaks");
  await button(words.step.check).click();
  await page.getByText(say("en", words.step.failed, { reason: "the sheet is protected" })).waitFor();
  expect(await button(words.step.check).getAttribute("aria-disabled")).toBe("false");
});
test("progress goes out as text and comes back in, after a question", async () => {
  await start(page, { kept: kept({ steps: { "2.1": { ...NO_STEP, passed: true } } }) });
  await button(words.overview.settings).click();
  const text = await page.getByLabel(words.transfer.copyNote).inputValue();
  expect(await page.getByRole("link", { name: words.transfer.download }).getAttribute("download")).toBe("customer-economics.json");
  await button(words.startOver.open).click();
  await button(words.startOver.yes).click();
  expect((await progress()).steps).toEqual({});
  await page.getByLabel(words.transfer.paste).fill("something else");
  await button(words.transfer.read).click();
  await page.getByText(words.transfer.notProgress).waitFor();
  await page.getByLabel(words.transfer.file).setInputFiles({ name: "progress.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByText(say("en", words.transfer.found, { count: 1, begun: 0, learner: "Anna" })).waitFor();
  expect((await progress()).steps).toEqual({});
  await button(words.transfer.replace).click();
  expect((await progress()).steps["2.1"]!.passed).toBe(true);
});
test("damage in an export is told before anything is replaced", async () => {
  await start(page);
  await button(words.overview.settings).click();
  await page.getByLabel(words.transfer.paste).fill(kept().replace('"steps":{}', '"steps":{"2.1":7}'));
  await button(words.transfer.read).click();
  await page.getByText(words.transfer.damaged).waitFor();
});
test("where nothing is kept, the course says so and works", async () => {
  await start(page, { kept: null, refuses: "storage is blocked" });
  await page.getByText(say("en", words.kept.not, { reason: "storage is blocked" })).waitFor();
  await button("Start with 0.1").click();
  await heading(/^0\.1 /).waitFor();
});
test("the setting of a reading is changed from the head of a step and shown there", async () => {
  const { title, values } = words.policy.churnBase;
  const base = (value: keyof typeof values): string => say("en", words.policy.line, { title, value: values[value] });
  await at("2.2");
  await page.getByText(base("start")).waitFor();
  await page.getByRole("button", { name: words.policy.change }).click();
  await page.getByLabel(words.policy.churnBase.title).selectOption("end");
  await button(words.settings.back).click();
  await page.getByRole("button", { name: say("en", words.overview.continue, { step: "2.2", title: "Churn rate" }) }).click();
  await page.getByText(base("end")).waitFor();
});
test("back on the overview the focus is on the step the learner came from", async () => {
  await at("2.2");
  await button(words.step.overview).click();
  expect(await focused()).toContain("2.2 Churn rate");
});
test("the focus is never below the footer", async () => {
  await page.setViewportSize({ width: 320, height: 500 });
  await at("4.5");
  const covered = () => page.evaluate(() => {
    const [element, footer] = [document.activeElement!, document.querySelector(".course-footer")!];
    return !footer.contains(element) && element.closest(".course-step") !== null && element.getBoundingClientRect().bottom > footer.getBoundingClientRect().top;
  });
  await page.locator(".course-inline").focus();
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press("Tab");
    expect([stop, await covered()]).toEqual([stop, false]);
  }
});
test("a contrast theme shows the chosen tab, the findings and the focus", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await at("2.1");
  const background = (selected: boolean) => page.locator(`[role=tab][aria-selected=${selected}]`).evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await background(true)).not.toBe(await background(false));
  await button(words.step.build).focus();
  expect(await button(words.step.build).evaluate((node) => getComputedStyle(node).outlineStyle)).toBe("solid");
});
