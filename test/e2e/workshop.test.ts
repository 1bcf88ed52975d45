import { formatAddress, parseAddress } from "../../src/cells/address";
import type { Grid } from "../../src/cells/Cell";
import { essential } from "../../src/course/check/Outcome";
import { M0 } from "../../src/course/m0/lessons";
import { lostCustomers } from "../../src/course/m2/lostCustomers";
import { NO_STEP } from "../../src/course/progress/Progress";
import { courseWords } from "../../src/locale/course";
import { embeddedWords } from "../../src/locale/embedded";
import { say } from "../../src/locale/say";
import { trainerWords } from "../../src/locale/trainer";
import { workshopWords } from "../../src/locale/workshop";
import { textOf } from "../course/course";
import { CourseWalk } from "./course/CourseWalk";
import { Learner } from "./course/Learner";
import { addressIn, sentenceOf } from "./course/said";
import { Site, type Visitor } from "./site";

jest.setTimeout(120_000);

const words = trainerWords("en");
const course = courseWords("en");
const sheets = workshopWords("en");
const STEP = lostCustomers;
const TOUR = M0.steps[0]!;
/** A name may look like a formula; it stays a name wherever it is written. */
const [ANNA, BORIS, FORGER] = ["Anna", "Борис", '=HYPERLINK("http://example.org")'] as const;

let site: Site;
let trainer: Person;
let away: Person;
beforeAll(async () => {
  site = await Site.open();
  [trainer, away] = [await Person.in(site), await Person.in(site)];
});
afterAll(async () => {
  await site.close();
  for (const { errors, foreign } of [trainer.visitor, away.visitor]) expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

/** Somebody at a machine: a trainer or a learner, whoever sits there. */
class Person {
  readonly learner: Learner;
  readonly walk: CourseWalk;

  private constructor(readonly visitor: Visitor) {
    this.learner = new Learner(visitor);
    this.walk = new CourseWalk(this.learner, "en");
  }

  static async in(place: Site): Promise<Person> {
    const person = new Person(await place.visitor({ acceptDownloads: true }));
    // The browser of a test has no printer and would be done at once.
    await person.page.addInitScript(() => void (window.print = () => undefined));
    await person.visitor.openWorkbook();
    await person.walk.pane.locator(".course-first").waitFor();
    return person;
  }

  get page() {
    return this.visitor.page;
  }

  button(name: string) {
    return this.walk.pane.getByRole("button", { name, exact: true });
  }

  async push(name: string): Promise<void> {
    await this.learner.goTo(".pane-frame");
    await this.learner.push(this.button(name));
  }

  async type(label: string, text: string): Promise<void> {
    await this.learner.goTo(".pane-frame");
    await this.learner.reach(this.walk.pane.getByLabel(label, { exact: true }));
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.insertText(text);
  }

  async part(name: string): Promise<void> {
    await this.walk.pane.getByRole("tab", { name, exact: true }).click();
  }

  /** Somebody else sits down: what is kept of the one before them goes, the workbook stays. */
  async leaves(): Promise<void> {
    await this.page.getByText(embeddedWords("en").kept.saved).waitFor();
    await this.page.evaluate(() => localStorage.removeItem("ce-course"));
    await this.page.reload();
    await this.visitor.settled();
    await this.walk.pane.locator(".course-first").waitFor();
  }

  /** Picks a name from the trainer's list, and begins. */
  async picks(name: string): Promise<void> {
    await this.walk.pane.getByLabel(course.workshop.pick.label).selectOption({ label: name });
    await this.walk.pane.locator(".course-first [type=submit]").click();
    await this.walk.opens(TOUR);
  }

  /** Sets up the sheet of the graded step and gives its name. */
  async opensStep(): Promise<string> {
    await this.walk.toOverview();
    const step = this.walk.pane.locator(`[data-step="${STEP.id}"]`);
    if (!(await step.isVisible())) await this.walk.pane.locator(".course-module-head").nth(1).click();
    await step.click();
    await this.walk.opens(STEP);
    await this.walk.setUp(STEP);
    return (await this.learner.selected()).sheet;
  }

  async toTrainer(): Promise<void> {
    await this.walk.pane.locator(".course-first").getByRole("button", { name: course.overview.trainer }).click();
    await this.walk.pane.locator(".trainer").waitFor();
  }

  /** The numbers on the sheet of a step, as they were drawn. */
  async numbers(sheet: string): Promise<readonly unknown[]> {
    return Promise.all(["begin", "joined", "end"].map(async (id) => (await this.visitor.read(sheet, addressIn(STEP, id)))[0]![0]));
  }

  /** The roster, from its headings on. */
  async roster(): Promise<Grid> {
    return (await this.visitor.read("_Roster", (await this.rosterPlace()).address)) as Grid;
  }

  /** Of a learner's line: what it says of the graded step, and where its record stands. */
  async line(learner: string) {
    const [{ sheet, address }, [head, ...lines]] = [await this.rosterPlace(), (await this.roster()) as [Grid[number], ...Grid]];
    const at = lines.findIndex(([name]) => name === learner);
    const column = (heading: string): number => head.indexOf(say("en", heading, { step: STEP.id }));
    return { state: lines[at]![column(sheets.roster.step)], record: { sheet, address: formatAddress({ row: parseAddress(address).row + 1 + at, column: column(sheets.roster.record) }) } };
  }

  /** Every formula on a sheet, of which there should be none. */
  formulas(sheet: string): Promise<string> {
    return this.page.evaluate(async (name) => (await window.workbook!.cells.formulas((await window.workbook!.sheets.used(name))!)).flat().join(""), sheet);
  }

  private async rosterPlace() {
    const { row, rows } = parseAddress(await this.page.evaluate(async () => (await window.workbook!.names.list()).find(({ name }) => name === "ce_roster_learners")!.place.address));
    return { sheet: "_Roster", address: formatAddress({ row, column: 0, rows, columns: 40 }) };
  }
}

const numbers = new Map<string, readonly unknown[]>();

test("a trainer sets up a workshop by keyboard, and names stand as text", async () => {
  await trainer.push(course.overview.trainer);
  await trainer.type(words.setUp.title, "Spring workshop");
  await trainer.type(words.setUp.salt, "spring-1");
  for (const id of ["1", "3", "4", "5", "6", "7", "8"]) await trainer.walk.pane.getByRole("checkbox", { name: new RegExp(`^${id} `) }).uncheck();
  await trainer.learner.pick(trainer.walk.pane.getByLabel(words.setUp.graded, { exact: true }));
  await trainer.type(words.setUp.learners, [ANNA, BORIS, FORGER].join("\n"));
  await trainer.push(words.setUp.do);
  await trainer.walk.pane.getByText(words.setUp.done).waitFor();
  expect((await trainer.roster()).slice(1, 4).map(([name]) => name)).toEqual([ANNA, BORIS, FORGER]);
  expect((await trainer.visitor.read("_Course", "A1:C13")).flat()).toEqual(expect.arrayContaining(["Spring workshop", "spring-1", "M0, M2", sheets.choices.graded]));
});

test("a learner picks their name, works on numbers of their own, makes a mistake, and passes", async () => {
  await trainer.leaves();
  await trainer.walk.pane.getByRole("heading", { name: "Spring workshop" }).waitFor();
  await trainer.picks(ANNA);
  await trainer.walk.setUp(TOUR);
  await trainer.walk.work(TOUR);
  numbers.set(ANNA, await trainer.numbers(await trainer.opensStep()));
  expect(numbers.get(ANNA)).not.toEqual(Object.values(STEP.book!));
  await trainer.walk.work(STEP);
});

test("another learner on the same computer has other numbers, and is not done", async () => {
  await trainer.leaves();
  await trainer.picks(BORIS);
  numbers.set(BORIS, await trainer.numbers(await trainer.opensStep()));
  expect(numbers.get(BORIS)).not.toEqual(numbers.get(ANNA));
  await trainer.walk.answer(STEP, "lost", STEP.answers![0]!.mistakes!["netGrowth"]!);
  const text = textOf(STEP, "en");
  expect((await trainer.walk.check())[0]).toBe(sentenceOf(essential("mistakes", "netGrowth", "lost"), STEP, text, "en"));
});

test("each has their own line, and nobody else's has anything", async () => {
  await trainer.page.waitForFunction(() => document.querySelector(".course-quiet [role=status]")?.textContent === "");
  const [head, anna, boris, forger] = (await trainer.roster()) as [Grid[number], Grid[number], Grid[number], Grid[number]];
  const at = head.indexOf(say("en", sheets.roster.step, { step: STEP.id }));
  expect([anna, boris, forger].map((line) => line[at])).toEqual([`${sheets.state.passed} · 2 checks`, `${sheets.state.begun} · 1 check`, null]);
  expect(forger.slice(1).every((cell) => cell === null)).toBe(true);
});

test("the board shows it, follows the workbook, and ends nothing that is being typed", async () => {
  await trainer.leaves();
  await trainer.toTrainer();
  const signs = (name: string) => trainer.walk.pane.locator(".trainer-board tbody tr").filter({ hasText: name }).locator("td.trainer-passed");
  await trainer.walk.pane.locator(".trainer-board").waitFor();
  expect([await signs(ANNA).count(), await signs(BORIS).count(), await signs(FORGER).count()]).toEqual([1, 0, 0]);
  const place = (await trainer.line(FORGER)).record;
  await trainer.visitor.select("_Course", "F20");
  await trainer.learner.goTo(".grid");
  await trainer.page.keyboard.type("a note ");
  const forged = JSON.stringify({ step: STEP.id, ...NO_STEP, passed: true, attempts: 1, answers: { lost: { formulas: [["=199+1"]], values: [[200]] } } });
  await trainer.page.evaluate(([at, text]) => window.workbook!.cells.write(at, [[text]]), [place, forged] as const);
  await signs(FORGER).waitFor();
  await trainer.page.keyboard.type("in one go");
  await trainer.visitor.enter();
  expect(await trainer.visitor.read("_Course", "F20:F21")).toEqual([["a note in one go"], [null]]);
  await trainer.page.waitForFunction(() => document.activeElement?.closest(".grid"));
});

test("graded work is confirmed where it holds, and a forged pass is found", async () => {
  await trainer.part(words.tabs.results);
  await trainer.walk.pane.getByText(words.results.honest).waitFor();
  await trainer.push(words.results.recheck.do);
  await trainer.walk.pane.getByText(say("en", words.results.recheck.counts, { confirmed: 2, differs: 1, untriable: 0 })).waitFor();
  expect(await trainer.walk.pane.locator(".trainer-differs li").allTextContents()).toEqual([expect.stringContaining(FORGER)]);
});

test("the answer key has everybody's own numbers, the table of results no formula", async () => {
  await trainer.push(words.results.key.do);
  await trainer.push(words.results.key.yes);
  await trainer.walk.pane.getByText(say("en", words.results.written, { sheet: sheets.key.sheet })).waitFor();
  const lines = (await trainer.visitor.read(sheets.key.sheet, "A4:F200")).filter(([step]) => String(step).startsWith(`${STEP.id} `));
  const lost = [...numbers].map(([learner, [begin, joined, end]]) => [learner, Number(begin) + Number(joined) - Number(end)]);
  expect(lines.map(([, , learner, , value]) => [learner, value])).toEqual(expect.arrayContaining(lost));
  expect(lines.map(([, , learner]) => learner)).toContain(FORGER);
  expect(await trainer.formulas(sheets.key.sheet)).toBe("");
  const csv = await trainer.walk.pane.getByLabel(words.results.csv.copy).inputValue();
  expect(csv.split(/\r?\n/).filter((line) => line.startsWith(ANNA))).toHaveLength(M0.steps.length + 10);
  expect(csv).toContain(`"'=HYPERLINK(""http`);
  expect(csv).not.toMatch(/^"?=/m);
});

test("the summary is printed on one A4 page", async () => {
  await trainer.push(words.results.summary.do);
  await trainer.walk.pane.getByText(say("en", words.results.written, { sheet: sheets.summary.sheet })).waitFor();
  expect(await trainer.formulas(sheets.summary.sheet)).toBe("");
  await trainer.visitor.choose("File", "Print sheet");
  const sheet = trainer.page.locator(".print-sheet");
  await sheet.locator("table[style]").waitFor({ state: "attached" });
  expect(await sheet.locator("td").allTextContents()).toEqual(expect.arrayContaining(["Spring workshop", ANNA, BORIS, FORGER]));
  const pdf = (await trainer.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const [, ...size] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  expect([(pdf.match(/\/Type \/Page\b/g) ?? []).length, size.map(Number).map(Math.round).sort((a, b) => a - b)]).toEqual([1, [595, 842]]);
});

test("in a workbook of their own a learner has the same numbers by the set-up that was handed on", async () => {
  await trainer.part(words.tabs.setUp);
  const text = await trainer.walk.pane.getByLabel(words.copy.text).inputValue();
  await away.walk.pane.getByRole("button", { name: course.first.skip }).click();
  await away.push(course.overview.settings);
  await away.type(course.first.name, BORIS);
  await away.push(course.settings.saveName);
  await away.type(course.transfer.paste, text);
  await away.push(course.transfer.read);
  await away.push(course.workshop.setUp.take);
  await away.walk.pane.getByText(course.workshop.setUp.taken).waitFor();
  // The button that was pressed is gone; the keyboard is at the one that brought it.
  expect(await away.button(course.transfer.read).evaluate((button) => button === document.activeElement)).toBe(true);
  await away.push(course.settings.back);
  expect(await away.numbers(await away.opensStep())).toEqual(numbers.get(BORIS));
  await away.walk.work(STEP);
});

test("their result file comes into their line; what is damaged or nothing new is told", async () => {
  await away.walk.toOverview();
  await away.walk.pane.locator(".course-overview").getByRole("button", { name: course.overview.settings }).click();
  const result = await away.walk.pane.getByLabel(course.transfer.copyNote).inputValue();
  await trainer.part(words.tabs.results);
  const file = (name: string, content: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  const { files } = words.results;
  await trainer.walk.pane.getByLabel(files.file).setInputFiles([file("boris.json", result), file("again.json", result), file("cut.json", result.slice(0, -40)), file("hurt.json", result.replace(`"passed":true`, `"passed":7`))]);
  const report = trainer.walk.pane.locator(".trainer-report li");
  await report.first().waitFor();
  const said = (name: string, as: keyof typeof files.as) => expect.stringContaining(say("en", files.entry, { file: name, what: say("en", files.as[as], { learner: BORIS }) }));
  const told = await report.allTextContents();
  expect(told).toEqual([said("boris.json", "merged"), said("again.json", "same"), said("cut.json", "notResults"), said("hurt.json", "same")]);
  expect(told[3]).toContain(files.damaged);
  expect((await trainer.line(BORIS)).state).toContain(sheets.state.passed);
});
