import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { NO_STEP } from "../../../src/course/progress/Progress";
import { courseWords } from "../../../src/locale/course";
import { say } from "../../../src/locale/say";
import { trainerWords } from "../../../src/locale/trainer";
import { launch } from "../browser";
import { LOOKS, share } from "../share";
import { bundleCourse } from "./course/bundle";
import { groupIn, LEARNERS, workshopIn } from "./course/group";
import { coursePage, kept, start } from "./course/open";

jest.setTimeout(600_000);

let browser: Browser;
let page: Page;
const complaints: string[] = [];
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
beforeAll(async () => {
  const [started, files] = await Promise.all([launch(), bundleCourse()]);
  browser = started;
  page = await coursePage(browser, files);
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.evaluate(AXE);
});
afterAll(async () => {
  await browser.close();
  expect(complaints).toEqual([]);
});

const course = courseWords("en");
const words = trainerWords("en");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const inPart = (selector: string): Locator => page.locator(`.trainer [role=tabpanel]:not([hidden]) ${selector}`);
const part = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const asked = () => page.evaluate(() => window.workshop.asked);
const askedOnly = async (what: string) => (await asked()).filter((each) => each.startsWith(what));
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const [ANNA, BORIS] = LEARNERS.en as [string, string];
const open = (more: Parameters<typeof start>[1] = {}) => start(page, { kept: kept({ learner: ANNA }), workshop: groupIn("en"), ...more });
async function openTrainer(more: Parameters<typeof start>[1] = {}): Promise<void> {
  await open(more);
  await page.locator(".course-overview .course-light").nth(1).click();
  await page.locator(".trainer").waitFor();
}

describe("a learner in a workshop", () => {
  beforeAll(() => page.setViewportSize({ width: 320, height: 700 }));
  test("sees its title, its modules and its readings, which the settings only show", async () => {
    await open();
    await page.getByRole("heading", { level: 2, name: workshopIn("en").title }).waitFor();
    expect(await page.locator(".course-module").count()).toBe(3);
    await page.getByText(course.workshop.graded).waitFor();
    expect(await page.getByRole("button", { name: course.policy.change }).count()).toBe(0);
    await button(course.overview.settings).click();
    await page.getByText(course.workshop.fixed).waitFor();
    await page.getByText(say("en", course.policy.line, { title: course.policy.churnBase.title, value: course.policy.churnBase.values.end })).waitFor();
    expect(await page.getByLabel(course.policy.churnBase.title).count()).toBe(0);
    expect(await page.getByLabel(course.numbers.book).count()).toBe(0);
  });
  test("works on own numbers where it is graded, and gets no formula as a hint", async () => {
    await open({ kept: kept({ learner: ANNA, at: "2.1" }) });
    await button(course.step.build).click();
    await button(course.step.check).waitFor();
    expect(await page.evaluate(() => window.script.asked[0])).toBe("build 2.1 own");
    for (const level of [1, 2]) await button(`Hint ${level} of 2`).click();
    expect(await page.locator(".course-solution").count()).toBe(0);
    await button(course.step.reset).click();
    await page.getByText(course.step.resetAsk).waitFor();
    expect(await page.getByLabel(course.numbers.own).count()).toBe(0);
  });
  test("chooses the numbers and gets every hint in practice, and none where there are none", async () => {
    await open({ kept: kept({ learner: ANNA, at: "2.1" }), workshop: groupIn("en", { graded: false }) });
    await button("Hint 1 of 3").waitFor();
    await button(course.step.build).click();
    await button(course.step.check).waitFor();
    expect(await page.evaluate(() => window.script.asked[0])).toBe("build 2.1 book");
    await open({ kept: kept({ learner: ANNA, at: "2.1" }), workshop: groupIn("en", { hints: false }) });
    expect(await page.locator(".course-hints").count()).toBe(0);
  });
  test("is told where a sheet has other numbers than graded work is done on", async () => {
    await open({ kept: kept({ learner: ANNA, at: "2.1" }), workshop: groupIn("en", { graded: false }) });
    await button(course.step.build).click();
    await button(course.step.check).waitFor();
    await button(course.step.overview).click();
    const graded = workshopIn("en", { graded: true });
    await page.evaluate((workshop) => void (window.workshop.found = { ...window.workshop.found!, workshop }), graded);
    await button(course.overview.settings).click();
    await page.getByText(course.workshop.graded).waitFor();
    await button(course.settings.back).click();
    await page.locator("[data-step='2.1']").click();
    await page.getByText(course.workshop.otherNumbers).waitFor();
  });
  test("picks the name from the list on the first run", async () => {
    await open({ kept: null });
    expect(await page.locator(".course-first .pane-card").count()).toBe(3);
    await page.getByLabel(course.workshop.pick.label).selectOption({ label: BORIS });
    await button("Start with 0.1").click();
    await page.getByRole("heading", { level: 2, name: /^0\.1 / }).waitFor();
    expect(await page.evaluate(() => (JSON.parse(window.store.text!) as { learner: string; workshop: object }))).toMatchObject({ learner: BORIS, workshop: { title: workshopIn("en").title, salt: "k3v9-20c1" } });
    await page.waitForFunction(() => window.workshop.asked.includes("roster"));
    expect(await page.locator(".course-quiet p").allTextContents()).toEqual([""]);
  });
  test("can type a name that is not on the list, and is told what that means", async () => {
    await open({ kept: null });
    await page.getByLabel(course.workshop.pick.label).selectOption({ label: course.workshop.pick.other });
    await page.getByText(course.workshop.pick.otherNote).waitFor();
    await page.getByLabel(course.first.name).fill("Zed");
    await button("Start with 0.1").click();
    await page.getByText(say("en", course.workshop.undelivered.notListed, { learner: "Zed" })).waitFor();
    expect(await askedOnly("record")).toEqual([]);
  });
  test("who types a name of the list in small letters is who stands there", async () => {
    await open({ kept: null });
    await page.getByLabel(course.workshop.pick.label).selectOption({ label: course.workshop.pick.other });
    await page.getByLabel(course.first.name).fill(BORIS.toLowerCase());
    await button(course.first.skip).click();
    expect(await page.evaluate(() => (JSON.parse(window.store.text!) as { learner: string }).learner)).toBe(BORIS);
  });
  test("has each check written silently into the own line, and keeps the focus", async () => {
    await open({ kept: kept({ learner: ANNA, at: "2.5" }) });
    await button(course.step.build).click();
    await page.evaluate(() => void (window.script.verdict = "passes"));
    await button(course.step.check).click();
    await page.waitForFunction((wanted) => window.workshop.asked.includes(wanted), `record ${ANNA} 2.5 passed 1`);
    expect(await focused()).toBe(course.step.check);
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await page.locator(".course-quiet p").allTextContents()).toEqual([""]);
  });
  test("has what was passed before written once the name is on the list", async () => {
    await open({ kept: kept({ learner: "Zed", steps: { "1.1": { ...NO_STEP, passed: true, attempts: 1 }, "4.1": { ...NO_STEP, passed: true, attempts: 1 } } }) });
    await page.getByText(say("en", course.workshop.undelivered.notListed, { learner: "Zed" })).waitFor();
    await page.evaluate(() => {
      const { found, rows } = window.workshop;
      window.workshop.found = { ...found!, learners: [...found!.learners, "Zed"] };
      window.workshop.rows = [...rows, { learner: "Zed", steps: {}, damaged: [], shortened: [] }];
    });
    await button(course.overview.settings).first().click();
    await page.waitForFunction(() => window.workshop.asked.some((each) => each.startsWith("record")));
    expect(await askedOnly("record")).toEqual(["record Zed 1.1 passed 1"]);
  });
  test("is told quietly why a result has not arrived; it stays here and goes with the next check", async () => {
    await open({ kept: kept({ learner: ANNA, at: "2.5" }) });
    await button(course.step.build).click();
    await button(course.step.check).waitFor();
    await page.evaluate(() => void (window.workshop.refuses = "the sheet is protected"));
    await button(course.step.check).click();
    await page.getByText(say("en", course.workshop.undelivered.failed, { reason: "the sheet is protected" })).waitFor();
    expect(await focused()).toBe(course.step.check);
    await page.evaluate(() => void (window.workshop.refuses = undefined));
    await button(course.workshop.undelivered.again).click();
    await page.locator(".course-quiet button").waitFor({ state: "detached" });
    expect((await askedOnly("record")).at(-1)).toBe(`record ${ANNA} 2.5 begun 1`);
  });
  test("with a copy of the set-up only is told how results reach the trainer", async () => {
    await open({ workshop: { found: { workshop: workshopIn("en"), damaged: [], learners: [] } } });
    await page.getByText(course.workshop.undelivered.noRoster).waitFor();
    expect(await asked()).toEqual([]);
  });
  test("is offered the language of the workshop, which is not taken without being asked for", async () => {
    await open({ workshop: groupIn("ru") });
    await page.getByText(say("en", course.workshop.language, { language: "Русский" })).waitFor();
    await button(courseWords("ru").workshop.switch).click();
    await button(courseWords("ru").overview.settings).first().waitFor();
    expect(await button(courseWords("ru").workshop.switch).count()).toBe(0);
    await button("English").click();
    await button(course.overview.settings).first().waitFor();
    await button(courseWords("ru").workshop.switch).waitFor();
  });
  test("takes a set-up over among the imports, but not over the trainer's own", async () => {
    await open({ workshop: groupIn("en") });
    await page.locator(".course-overview .course-light").nth(1).click();
    await part(words.tabs.setUp);
    const text = await page.getByLabel(words.copy.text).inputValue();
    const paste = async () => {
      await button(course.overview.settings).first().click();
      await page.getByLabel(course.transfer.paste).fill(text);
      await button(course.transfer.read).click();
    };
    await button(words.back).click();
    await paste();
    await page.getByText(course.workshop.setUp.listed).waitFor();
    await open({ workshop: {} });
    await paste();
    await page.getByText(say("en", course.workshop.setUp.found, { title: workshopIn("en").title })).waitFor();
    await button(course.workshop.setUp.take).click();
    await page.getByText(course.workshop.setUp.taken).waitFor();
    await page.getByText(course.workshop.fixed).waitFor();
    expect(await askedOnly("setUp")).toEqual([`setUp ${workshopIn("en").title} `]);
  });
  test("goes on without a workshop where it cannot be found out", async () => {
    await open({ workshop: { finding: "busy" } });
    await page.getByText(say("en", course.workshop.notFoundOut, { reason: "busy" })).waitFor();
    await page.evaluate(() => void (window.workshop.finding = undefined));
    await button(course.workshop.lookAgain).click();
    await page.getByText(say("en", course.workshop.notFoundOut, { reason: "busy" })).waitFor({ state: "detached" });
  });
});

describe("the time beside a step", () => {
  const timer = () => page.getByRole("timer");
  const pass = (seconds: number) => page.evaluate((given) => window.clock.pass(given), seconds);
  const said = () => page.locator(".course-timer-said");
  const at = (step: string) => open({ kept: kept({ learner: ANNA, at: step }) });
  test("counts up, and says at the half and at the whole, once each", async () => {
    await at("2.1");
    await page.evaluate(() => {
      window.said = [];
      new MutationObserver((changes) => changes.forEach(({ target }) => target.textContent && window.said.push(target.textContent))).observe(document.querySelector(".course-timer-said")!, { childList: true, characterData: true, subtree: true });
    });
    for (let minute = 0; minute < 9; minute++) await pass(60);
    expect(await timer().textContent()).toBe("9:00");
    await said().getByText(course.timer.whole).waitFor();
    expect(await page.evaluate(() => window.said)).toEqual([course.timer.half, course.timer.whole]);
    expect(await said().getAttribute("role")).toBe("status");
    expect(await page.evaluate(() => [window.script.asked, window.workshop.asked.filter((each) => each.startsWith("record"))])).toEqual([[], []]);
    expect(await page.evaluate(() => window.store.text)).not.toMatch(/540|spent|time/);
  });
  test("can be paused, and goes on where it stood when the learner comes back", async () => {
    await at("2.1");
    await pass(30);
    await button(course.timer.pause).click();
    await pass(100);
    expect(await timer().textContent()).toBe("0:30");
    await button(course.timer.resume).click();
    await pass(15);
    await button(course.step.forward).click();
    await page.getByRole("heading", { level: 2, name: /^2\.2 / }).waitFor();
    expect(await timer().textContent()).toBe("0:00");
    await pass(5);
    await button(course.step.back).click();
    await page.getByRole("heading", { level: 2, name: /^2\.1 / }).waitFor();
    expect(await timer().textContent()).toBe("0:45");
  });
  test("can be put away: then it is silent, and stays away at the next step", async () => {
    await at("2.1");
    await button(course.timer.hide).click();
    expect(await focused()).toBe(course.timer.show);
    await pass(600);
    expect([await timer().count(), await said().textContent()]).toEqual([0, ""]);
    await button(course.step.forward).click();
    await page.getByRole("heading", { level: 2, name: /^2\.2 / }).waitFor();
    expect(await timer().count()).toBe(0);
  });
  test("is not there where the workshop has none", async () => {
    await open({ kept: kept({ learner: ANNA, at: "2.1" }), workshop: groupIn("en", { timer: false }) });
    expect(await page.locator(".course-timer").count()).toBe(0);
  });
});

describe("the trainer's page", () => {
  beforeAll(() => page.setViewportSize({ width: 320, height: 700 }));
  test("sets a workshop up from names pasted as Excel copies them, and says what it does not take", async () => {
    await openTrainer({ workshop: {} });
    expect(await focused()).toBe(words.title);
    await page.getByLabel(words.setUp.title).fill("Spring");
    await page.getByLabel(words.setUp.learners).fill("Anna\tPetrova\r\n\r\nBoris\r\nboris\r\n");
    await page.getByText(say("en", words.setUp.blanks, { count: 1 })).waitFor();
    await button(words.setUp.do).click();
    expect(await askedOnly("setUp")).toEqual([]);
    await page.getByLabel(words.setUp.learners).fill("Anna\tPetrova\r\nBoris\r\n");
    await page.getByLabel("3 Why they leave").uncheck();
    await page.getByLabel(words.setUp.graded).check();
    await page.getByLabel(words.setUp.timer).check();
    await button(words.setUp.do).click();
    await page.getByText(words.setUp.done).waitFor();
    expect(await askedOnly("setUp")).toEqual(["setUp Spring Anna Petrova|Boris"]);
    const made = await page.evaluate(() => window.workshop.found!.workshop);
    expect(made).toMatchObject({ salt: "someone", graded: true, hints: true, timer: true, locale: "en" });
    expect(made.modules).not.toContain("M3");
    await button(words.setUp.change).waitFor();
  });
  test("writes nothing without a module, and says which name is twice where the workbook refuses it", async () => {
    await openTrainer({ workshop: {} });
    for (const box of await inPart(".course-form .course-options input[type=checkbox]").all()) if (await box.isChecked()) await box.uncheck();
    await button(words.setUp.do).click();
    await page.getByText(words.setUp.noModule).waitFor();
    expect(await asked()).toEqual([]);
    await page.getByLabel("0 Start").check();
    await page.getByLabel(words.setUp.learners).fill("Twice");
    await button(words.setUp.do).click();
    await page.getByText(say("en", words.setUp.nameTwice, { learner: "Twice" })).waitFor();
  });
  test("fills its form from a set-up made elsewhere, and writes it only when told to", async () => {
    await openTrainer();
    await part(words.tabs.setUp);
    const text = await page.getByLabel(words.copy.text).inputValue();
    await openTrainer({ workshop: {} });
    await page.getByLabel(words.takeOver.paste).fill("something else");
    await button(words.takeOver.read).click();
    await page.getByText(words.takeOver.notWorkshop).waitFor();
    await page.getByLabel(words.takeOver.file).setInputFiles({ name: "set-up.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.getByText(words.takeOver.filled).waitFor();
    expect([await page.getByLabel(words.setUp.title).inputValue(), await page.getByLabel(words.setUp.salt).inputValue(), await asked()]).toEqual([workshopIn("en").title, "k3v9-20c1", []]);
  });
  test("shows how the group stands in the module it is at, and follows the workbook without moving the focus", async () => {
    await openTrainer();
    await page.locator(".trainer-board").waitFor();
    expect(await page.getByLabel(words.board.module).inputValue()).toBe("M2");
    const row = page.getByRole("row", { name: new RegExp(`^${BORIS}`) });
    const before = await row.getByText(words.board.states.passed, { exact: true }).count();
    const region = page.getByRole("region", { name: words.board.table });
    await region.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector(".trainer-scroll")!.scrollLeft > 0);
    const there = await region.evaluate((element) => element.scrollLeft);
    await page.evaluate((learner) => {
      const { workshop } = window;
      workshop.rows = workshop.rows.map((each) => (each.learner === learner ? { ...each, steps: { ...each.steps, "2.9": { passed: true, attempts: 1, hints: {}, picks: {}, readings: {} } } } : each));
      for (let time = 0; time < 5; time++) workshop.changed();
    }, BORIS);
    await page.waitForFunction(([learner, count]) => [...document.querySelectorAll(".trainer-board tr")].find((each) => each.textContent!.startsWith(learner as string))!.querySelectorAll(".trainer-passed").length === count, [BORIS, before + 1] as const);
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThanOrEqual(there);
    expect(await page.evaluate(() => [window.workshop.atOnce, window.workshop.asked.filter((each) => each === "roster").length])).toEqual([1, 3]);
  });
  test("says when the list cannot be read, and shows what was there", async () => {
    await openTrainer();
    await page.locator(".trainer-board").waitFor();
    await page.evaluate(() => {
      window.workshop.refuses = "locked";
      window.workshop.changed();
    });
    await page.getByText(say("en", words.board.stale, { reason: "locked" })).waitFor();
    expect(await page.locator(".trainer-board").count()).toBe(1);
    await page.evaluate(() => void (window.workshop.refuses = undefined));
    await button(words.again).click();
    await page.getByText(say("en", words.board.stale, { reason: "locked" })).waitFor({ state: "detached" });
  });
  test("tells the most frequent diagnosis in the step's own words, and readings when asked for", async () => {
    await openTrainer();
    const card = page.locator(".trainer-step").filter({ hasText: "2.1 " });
    await card.locator(".trainer-diagnosis").waitFor();
    expect(await card.locator(".trainer-diagnosis").textContent()).toContain("This is net growth");
    expect(await page.getByText("fromAFutureVersion").count()).toBeLessThanOrEqual(1);
    const show = button(words.board.showReadings);
    expect(await show.getAttribute("aria-pressed")).toBe("false");
    await show.click();
    expect(await show.getAttribute("aria-pressed")).toBe("true");
    await page.getByText(say("en", words.board.readings, { place: "Churn rate" })).waitFor();
  });
  test("checks graded work again and says what holds, what does not, and why something cannot be tried", async () => {
    await openTrainer();
    await part(words.tabs.results);
    await page.getByText(words.results.honest).waitFor();
    await button(words.results.recheck.do).click();
    await page.getByText(say("en", words.results.recheck.counts, { confirmed: 1, differs: 1, untriable: 1 })).waitFor();
    await page.getByText(`${BORIS}, 2.2 Churn rate`).waitFor();
    await page.getByText(words.results.recheck.why.noKey).waitFor();
    expect(await inPart("details.trainer-confirmed").getAttribute("open")).toBeNull();
  });
  test("asks before it writes the key, writes the summary at once, and goes to the sheet", async () => {
    await openTrainer();
    await part(words.tabs.results);
    await button(words.results.key.do).click();
    await page.getByText(words.results.key.ask).waitFor();
    expect(await askedOnly("write")).toEqual([]);
    await button(words.results.key.yes).click();
    await page.getByText(say("en", words.results.written, { sheet: "Answer key" })).waitFor();
    await button(words.results.summary.do).click();
    await page.getByText(say("en", words.results.written, { sheet: "Summary" })).waitFor();
    expect(await askedOnly("write")).toEqual(["write Answer key", "write Summary"]);
    expect(await page.evaluate(async () => (await window.memory.selection.current()).sheet)).toBe("Summary");
  });
  test("says why a sheet could not be written", async () => {
    await openTrainer();
    await part(words.tabs.results);
    await page.evaluate(() => void (window.workshop.refuses = "the workbook is protected"));
    await button(words.results.summary.do).click();
    await page.getByText(say("en", words.failed, { reason: "the workbook is protected" })).waitFor();
  });
  test("gives the results as a file and as text", async () => {
    await openTrainer();
    await part(words.tabs.results);
    const link = page.getByRole("link", { name: words.results.csv.download });
    await link.waitFor();
    expect(await link.getAttribute("download")).toBe("workshop-results.csv");
    expect(await page.getByLabel(words.results.csv.copy).inputValue()).toContain(ANNA);
  });
  test("takes in many files at once and reports on each", async () => {
    await openTrainer();
    await part(words.tabs.results);
    const field = page.getByLabel(words.results.files.file);
    await field.setInputFiles(["a", "b", "c"].map((name) => ({ name: `${name}.json`, mimeType: "application/json", buffer: Buffer.from("{}") })));
    const report = page.getByRole("list", { name: words.results.files.report });
    await report.waitFor();
    const lines = await report.getByRole("listitem").allTextContents();
    expect(lines).toEqual([expect.stringContaining(`a.json: taken into the line of ${ANNA}`), expect.stringMatching(/b\.json: Zed .*damaged/), expect.stringContaining("c.json: not a result file")]);
    expect([await askedOnly("merge"), await field.inputValue()]).toEqual([["merge a.json|b.json|c.json"], ""]);
  });
  test("practice is not checked again, and says so", async () => {
    await openTrainer({ workshop: groupIn("en", { graded: false }) });
    await part(words.tabs.results);
    await page.getByText(words.results.recheck.practice).waitFor();
    expect(await button(words.results.recheck.do).count()).toBe(0);
  });
  test("is worked with the keyboard alone, and the way back leads to the overview", async () => {
    await open({ workshop: {} });
    const key = (...keys: string[]) => keys.reduce((before, each) => before.then(() => page.keyboard.press(each)), Promise.resolve());
    await page.locator(".course-overview .course-light").nth(1).focus();
    await key("Enter");
    await page.getByRole("heading", { level: 2, name: words.title }).waitFor();
    expect(await focused()).toBe(words.title);
    await key("Tab");
    expect(await focused()).toBe(words.tabs.setUp);
    await key("ArrowLeft", "ArrowLeft");
    expect(await focused()).toBe(words.tabs.board);
    await key("End", "Tab", "Control+a");
    await page.keyboard.type("Spring");
    await page.getByLabel(words.setUp.learners).focus();
    await page.keyboard.type("Anna");
    await key("Enter");
    await page.keyboard.type("Boris");
    await key("Tab", "Enter");
    await page.getByText(words.setUp.done).waitFor();
    // The button keeps the focus and takes its new name when the workbook has been read again.
    await page.waitForFunction((name) => document.activeElement?.textContent === name, words.setUp.change);
    expect(await askedOnly("setUp")).toEqual(["setUp Spring Anna|Boris"]);
    await page.getByRole("button", { name: words.back, exact: true }).focus();
    await key("Enter");
    await page.getByRole("heading", { level: 2, name: "Spring" }).waitFor();
    expect(await focused()).toBe("Spring");
  });
});

/** So high that nothing lies below the footer, where axe would take it for covered. */
const TALL = 6000;
const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
};
const overhang = () => page.evaluate(() => {
  const pane = document.querySelector(".pane")!;
  return pane.scrollWidth - pane.clientWidth;
});
/** axe once at each width that is usual; what stands there must not hang over at any, nor at 200 %. */
async function faults(): Promise<readonly unknown[]> {
  const overhangs: number[] = [];
  for (const width of [160, 350, 270]) {
    await page.setViewportSize({ width, height: TALL });
    overhangs.push(await overhang());
  }
  return [overhangs, await violations()];
}
const NO_FAULTS = [[0, 0, 0], []];

describe.each(share(LOOKS, 2))("in $locale, $theme", ({ locale, theme }) => {
  const [name] = LEARNERS[locale] as [string];
  const said = courseWords(locale);
  const openHere = (more: Parameters<typeof start>[1] = {}) => start(page, { locale, theme, kept: kept({ learner: name }), workshop: groupIn(locale), ...more });
  const openTrainerHere = async () => {
    await openHere();
    await page.locator(".course-overview .course-light").nth(1).click();
    await page.locator(".trainer-board").waitFor();
  };
  test("axe finds nothing on what a learner sees of a workshop, and nothing hangs over", async () => {
    await openHere({ kept: null });
    await page.locator(".course-first select").selectOption({ label: said.workshop.pick.other });
    expect(await faults()).toEqual(NO_FAULTS);
    await openHere({ workshop: groupIn(locale === "en" ? "ru" : "en"), kept: kept({ learner: "Q" }) });
    await page.locator(".course-quiet [lang]").waitFor();
    expect(await faults()).toEqual(NO_FAULTS);
    await button(said.overview.settings).first().click();
    expect(await faults()).toEqual(NO_FAULTS);
    await openHere({ kept: kept({ learner: "Q", at: "2.1" }) });
    await page.locator(".course-main button").click();
    await page.locator(".course-actions").waitFor();
    await page.evaluate(() => window.clock.pass(400));
    await page.getByText(said.timer.whole).waitFor();
    expect(await faults()).toEqual(NO_FAULTS);
  });
  test("axe finds nothing on the group board, and only the table scrolls sideways", async () => {
    await openTrainerHere();
    await inPart(".trainer-steps-head button").click();
    expect(await faults()).toEqual(NO_FAULTS);
    const table = await page.locator(".trainer-scroll").evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(table).toBe(true);
  });
  test("axe finds nothing on the results, with everything they can show", async () => {
    await openTrainerHere();
    await page.getByRole("tab").filter({ hasText: trainerWords(locale).tabs.results }).click();
    await inPart(".trainer-honest ~ section button").first().click();
    await inPart(".trainer-group").first().waitFor();
    await inPart("[aria-expanded]").click();
    await inPart("input[type=file]").setInputFiles(["a", "b", "c"].map((file) => ({ name: `${file}.json`, mimeType: "application/json", buffer: Buffer.from("{}") })));
    await inPart(".trainer-report").waitFor();
    expect(await faults()).toEqual(NO_FAULTS);
  });
  test("axe finds nothing on the set-up, with names it does not take", async () => {
    await openTrainerHere();
    await page.getByRole("tab").filter({ hasText: trainerWords(locale).tabs.setUp }).last().click();
    await inPart(".trainer-names").fill(`${LEARNERS[locale].join("\n")}\n\nQ\nq\n`);
    await inPart("form [type=submit]").click();
    expect(await faults()).toEqual(NO_FAULTS);
  });
});

declare global {
  interface Window {
    /** What the time has said. */
    said: string[];
  }
}
