import { formatAddress, parseAddress } from "../../../src/cells/address";
import type { Cell } from "../../../src/cells/Cell";
import { filledOf } from "../../../src/course/check/filledIn";
import { essential, finding } from "../../../src/course/check/Outcome";
import { dataOf } from "../../../src/course/key/dataOf";
import { formulasOf } from "../../../src/course/key/formulasOf";
import { spoken } from "../../../src/course/key/writeFormula";
import { readProgress } from "../../../src/course/progress/readProgress";
import type { Progress } from "../../../src/course/progress/Progress";
import { placeSheet } from "../../../src/course/sheet/placeSheet";
import type { Answer, Data, Formula, Question, Step } from "../../../src/course/Step";
import { courseWords } from "../../../src/locale/course";
import type { Locale } from "../../../src/locale/Locale";
import type { Place } from "../../../src/workbook/Workbook";
import { textOf } from "../../course/course";
import type { Learner } from "./Learner";
import { PLANS, type Plan, type Slip } from "./plan";
import { addressIn, plain, sentenceOf } from "./said";

type Written = (string | number | null)[][];

/** A learner on the way through steps: what is typed comes from the lessons' data, what is read is held against their prose. */
export class CourseWalk {
  constructor(
    private readonly learner: Learner,
    public locale: Locale,
  ) {}

  get pane() {
    return this.learner.page.locator(".pane-frame [role=tabpanel]:not([hidden])");
  }

  get words() {
    return courseWords(this.locale);
  }

  /** From the set-up of the sheet on. */
  async pass(step: Step): Promise<void> {
    await this.opens(step);
    if (step.sheet) await this.setUp(step);
    await this.work(step);
  }

  /** From the overview to a step. */
  async open({ id }: Step): Promise<void> {
    await this.learner.goTo(".pane-frame");
    const head = this.pane.locator(".course-module-head").nth(Number(id.split(".")[0]));
    if ((await head.getAttribute("aria-expanded")) === "false") await this.learner.push(head);
    await this.learner.push(this.pane.locator(`[data-step="${id}"]`));
  }

  async toOverview(): Promise<void> {
    await this.learner.goTo(".pane-frame");
    const overview = this.pane.locator(".course-overview");
    if ((await overview.count()) === 0) await this.learner.push(this.pane.getByRole("button", { name: this.words.step.overview, exact: true }));
    await overview.waitFor();
  }

  async opens(step: Step): Promise<void> {
    await this.pane.locator("h2").filter({ hasText: `${step.id} ${textOf(step, this.locale).title}` }).waitFor();
  }

  /** The keyboard is then in the first cell that is to be filled. */
  async setUp(step: Step): Promise<void> {
    await this.learner.goTo(".pane-frame");
    await this.learner.push(this.pane.getByRole("button", { name: this.words.step.build }));
    await this.learner.page.waitForFunction(() => document.activeElement?.closest(".grid"));
    await this.learner.visitor.settled();
    const first = [...placeSheet(step.sheet!).spots.values()].find(({ role }) => role === "answer" || role === "free")!.area;
    expect(await this.learner.selected()).toEqual({ sheet: expect.stringContaining(step.id), address: formatAddress({ row: first.row, column: first.column }) });
  }

  async work(step: Step, plan: Plan = PLANS[step.id] ?? {}): Promise<void> {
    if (plan.hints !== undefined) await this.openHints(step, plan.hints);
    for (const answer of step.answers ?? []) {
      for (const slip of plan.slips ?? []) if ("at" in slip && slip.at === answer.at) await this.slip(step, answer, slip);
      await this.answer(step, answer.at, plan.instead?.[answer.at] ?? answer.solution);
    }
    if (step.example) await this.fillIn(step, plan.slips ?? []);
    for (const question of step.questions ?? []) await this.ask(step, question, plan.wrong?.[question.id]);
    await this.passes(step);
  }

  /** The check passes, and says what has been learnt. */
  async passes(step: Step): Promise<readonly string[]> {
    const told = await this.check();
    expect(told.slice(0, 2)).toEqual([this.words.common.done, plain(textOf(step, this.locale).done, step, textOf(step, this.locale))]);
    return told;
  }

  private async slip(step: Step, answer: Answer, slip: Extract<Slip, { at: string }>): Promise<void> {
    const text = textOf(step, this.locale);
    if (slip.mistake === "typed") {
      await this.answer(step, answer.at, answer.solution);
      const { sheet } = await this.learner.selected();
      const [[value]] = (await this.learner.visitor.read(sheet, addressIn(step, answer.at))) as [[number]];
      await this.learner.type(addressIn(step, answer.at), String(value));
      return this.says(sentenceOf(essential("common", "constant", answer.at), step, text, this.locale));
    }
    await this.answer(step, answer.at, ("as" in slip ? slip.as : undefined) ?? answer.mistakes![slip.mistake]!);
    await this.says(sentenceOf(essential("mistakes", slip.mistake, answer.at), step, text, this.locale));
  }

  private async says(sentence: string): Promise<void> {
    expect((await this.check())[0]).toBe(sentence);
  }

  async answer(step: Step, at: string, formula: Formula): Promise<void> {
    const { spots } = placeSheet(step.sheet!);
    const { area } = spots.get(at)!;
    const formulas = formulasOf(spoken(formula, this.locale), area, (id) => spots.get(id)!.area);
    const address = formatAddress(area);
    await this.learner.type(address.split(":")[0]!, formulas[0]![0]!);
    if (typeof formula !== "string") await this.learner.fill(address);
  }

  private async openHints(step: Step, of: string): Promise<void> {
    const button = this.pane.locator(".course-hints > button");
    await this.learner.goTo(".pane-frame");
    for (let level = 0; level < 3; level++) await this.learner.push(button);
    const [first, second] = textOf(step, this.locale).hints[of]!.map((hint) => plain(hint, step, textOf(step, this.locale)));
    const { spots } = placeSheet(step.sheet!);
    const [[formula]] = formulasOf(step.answers!.find(({ at }) => at === of)!.solution, spots.get(of)!.area, (id) => spots.get(id)!.area) as [[string]];
    await this.pane.locator(".course-hint").filter({ hasText: formula }).waitFor();
    const shown = await this.pane.locator(".course-hint p").allTextContents();
    expect(shown).toEqual([first, second, formula]);
    expect(await button.getAttribute("aria-disabled")).toBe("true");
  }

  /** What has no key is filled in with what breaks a rule first, then with the example of the step. */
  private async fillIn(step: Step, slips: readonly Slip[]): Promise<void> {
    for (const slip of slips) {
      if (!("rule" in slip)) continue;
      const rule = step.rules!.find(({ id }) => id === slip.rule)!;
      const broken = { ...step.example, ...rule.breaks };
      await this.write(step, broken);
      const cells = Object.fromEntries(Object.entries(broken).map(([id, given]) => [id, [given].flat(2) as readonly Cell[]]));
      const found = rule.find(filledOf(cells, new Map()));
      await this.says(sentenceOf(finding("essential", "rules", rule.id, undefined, { ...(found?.row === undefined ? {} : { row: found.row }), ...found?.data }), step, textOf(step, this.locale), this.locale));
    }
    await this.write(step, step.example!);
  }

  /** A few cells are typed. A long table goes in at once: its keys would take minutes, and typing is tried elsewhere. */
  private async write(step: Step, data: Data): Promise<void> {
    const { sheet } = await this.learner.selected();
    const { words } = textOf(step, this.locale);
    for (const [id, { area, role }] of placeSheet(step.sheet!).spots) {
      const cells = role === "free" ? dataOf(data, id, area)?.map((line) => line.map((cell) => (typeof words[String(cell)] === "string" ? String(words[String(cell)]) : cell))) : undefined;
      if (!cells) continue;
      if (area.rows * area.columns > 1) await this.paste({ sheet, address: formatAddress(area) }, cells as Written);
      else if (cells[0]![0] !== null) await this.learner.type(formatAddress(area), String(cells[0]![0]));
    }
    await this.learner.visitor.settled();
  }

  /** Values and formulas of a block, as pasting puts them in. */
  private paste(place: Place, cells: Written): Promise<void> {
    return this.learner.page.evaluate(
      async ([{ sheet, address }, block]) => {
        const isFormula = (cell: unknown): cell is string => typeof cell === "string" && cell.startsWith("=");
        await window.workbook!.layouts.lay(sheet, { values: [{ address, cells: block.map((line) => line.map((cell) => (isFormula(cell) ? null : cell))) }] });
        if (block.flat().some(isFormula)) await window.workbook!.layouts.lay(sheet, { formulas: [{ address, formulas: block.map((line) => line.map((cell) => (isFormula(cell) ? cell : ""))) }] });
      },
      [place, cells] as const,
    );
  }

  private async ask(step: Step, question: Question, wrong: string | undefined): Promise<void> {
    const text = textOf(step, this.locale);
    await this.learner.goTo(".pane-frame");
    if (question.kind === "sort") return this.sort(step, question);
    if (wrong !== undefined) {
      await this.pickOption(step, question, wrong);
      await this.says(sentenceOf(essential("feedback", `${question.id}.${wrong}`, question.id), step, text, this.locale));
      if (question.kind === "many") await this.learner.untick(this.option(step, question.id, wrong));
    }
    for (const option of [question.right].flat()) await this.pickOption(step, question, option);
  }

  /** Cards are put on piles with the lists beside them. */
  private async sort(step: Step, { id, cards, right }: Extract<Question, { kind: "sort" }>): Promise<void> {
    for (const card of cards) await this.learner.choose(this.option(step, id, card), [right[card]!].flat()[0]!);
  }

  async pickOption(step: Step, { id }: Question, option: string): Promise<void> {
    await this.learner.pick(this.option(step, id, option));
  }

  option(step: Step, question: string, option: string) {
    const text = textOf(step, this.locale);
    return this.pane.getByRole("group", { name: plain(text.questions[question]!, step, text) }).getByLabel(plain(text.questions[`${question}.${option}`]!, step, text), { exact: true });
  }

  /** Presses Check and reads the result, the first sentence first. */
  async check(): Promise<readonly string[]> {
    const { page } = this.learner;
    const before = await this.attempts();
    await this.learner.goTo(".pane-frame");
    await this.learner.push(this.pane.locator(".course-main button").first());
    await page.waitForFunction((attempts) => {
      const { steps } = JSON.parse(localStorage.getItem("ce-course")!) as { steps: Record<string, { attempts: number }> };
      return Object.values(steps).reduce((sum, step) => sum + step.attempts, 0) > attempts && document.querySelector(".course-main button")?.getAttribute("aria-disabled") === "false";
    }, before);
    return this.pane.locator(".course-finding p:not(.course-weight)").allTextContents();
  }

  private async attempts(): Promise<number> {
    return Object.values((await this.progress()).steps).reduce((sum, { attempts }) => sum + attempts, 0);
  }

  async progress(): Promise<Progress> {
    return readProgress(await this.learner.page.evaluate(() => localStorage.getItem("ce-course")!))!.progress;
  }

  async next(): Promise<void> {
    await this.learner.push(this.pane.getByRole("button", { name: this.words.step.next }));
  }

  /** The cell in a corner of a block that is free beside the lesson. */
  static beside(step: Step, rows: number, columns: number): string {
    return formatAddress({ ...parseAddress("A1"), row: 1, column: placeSheet(step.sheet!).columns + 1, rows, columns });
  }
}
