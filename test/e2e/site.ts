import { createServer, type Server } from "node:http";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import sirv from "sirv";
import { launch } from "./browser";

/** `SITE_DIST=/somewhere npx jest test/e2e/course` tries a build that stands elsewhere. */
const DIST = resolve(process.env["SITE_DIST"] ?? join(__dirname, "../../dist"));

const LIKE_MOST = { locale: "en-US", viewport: { width: 1360, height: 800 } };

/** The built site in a real browser. Every page is watched: a console error or a request to another host fails the test that asks. */
export class Site {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async open(): Promise<Site> {
    if (!existsSync(join(DIST, "index.html"))) throw new Error(`${DIST} has no site: npm run build first`);
    const files = sirv(DIST);
    const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return new Site(server, await launch(), `http://localhost:${port}`);
  }

  async visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.browser.newContext({ ...LIKE_MOST, ...options });
    return new Visitor(context, await context.newPage(), this.url);
  }

  private lent: BrowserContext | undefined;

  /** A visitor about whom the browser remembers nothing but what it has compiled: half the wait of a new profile. */
  async nextVisitor(): Promise<Visitor> {
    this.lent ??= await this.browser.newContext(LIKE_MOST);
    const page = await this.lent.newPage();
    // A page of the site on which no script runs, and so nobody who would keep anything.
    await page.goto(`${this.url}/licences.txt`);
    await page.evaluate(async () => {
      localStorage.clear();
      const forget = (name: string) => new Promise<void>((done, failed) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: () => done(), onerror: failed, onblocked: failed }));
      for (const { name } of await indexedDB.databases()) await forget(name!);
    });
    return new Visitor(this.lent, page, this.url);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** One person with a fresh browser profile. */
export class Visitor {
  readonly errors: string[] = [];
  readonly foreign: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(30_000);
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    page.on("pageerror", (error) => this.errors.push(error.stack ?? String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url())) this.foreign.push(request.url());
    });
  }

  async goto(path = "/"): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
  }

  /** The embedded workbook, open and calculated. */
  async openWorkbook(): Promise<void> {
    await this.goto("/");
    await this.settled();
  }

  async settled(): Promise<void> {
    // Several pages that open at a time on a busy machine take longer than a page's other waits.
    await this.page.waitForFunction(() => "workbook" in window, undefined, { timeout: 60_000 });
    await this.page.evaluate(() => window.workbook!.calculation.settled());
  }

  /** Another workbook through the file menu, as a person would: the grid must work on after it. A new page would take many times as long. */
  async replaceWorkbook(by: "new" | "sample"): Promise<void> {
    const { page } = this;
    await page.locator(".menu button").first().click();
    await page.locator("[role=menuitem]").nth(by === "new" ? 0 : 1).click();
    await page.locator(".dialog .buttons button").first().click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await this.settled();
  }

  /** The page as it was when it was opened, for the test that follows: its notices, its language and its workbook. */
  async startOver(by: "new" | "sample"): Promise<void> {
    const { page } = this;
    for (const notice of await page.locator(".notice > button").all()) await notice.click();
    await page.locator(".bar select").first().selectOption("en");
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await this.replaceWorkbook(by);
  }

  /** What went wrong since this was last asked. */
  complaints(): { readonly errors: readonly string[]; readonly foreign: readonly string[] } {
    return { errors: this.errors.splice(0), foreign: this.foreign.splice(0) };
  }

  async read(sheet: string, address: string): Promise<unknown[][]> {
    return this.page.evaluate(async (place) => (await window.workbook!.cells.read(place)).map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? cell.code : cell))), { sheet, address });
  }

  /** Two frames, by which everything that was to be shown has been. */
  looked(): Promise<void> {
    return this.page.evaluate(() => new Promise<void>((seen) => requestAnimationFrame(() => requestAnimationFrame(() => seen()))));
  }

  /** Presses Enter when no list of functions is open: it would take it, and stays open for a moment longer than it fits. */
  async enter(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector("ul[data-u-comp=sheets-formula-editor]") === null);
    await this.looked();
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** Selects a cell, enters a text and looks at what has become of it: on a machine that is very busy the grid may lose a key. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt++) {
      await this.select(sheet, address);
      await this.put(text);
      await this.enter();
      if (await this.holds(sheet, address, text)) return;
      await this.page.keyboard.press("Escape");
    }
    throw new Error(`${text} cannot be typed into ${address}`);
  }

  /** Begins an entry with a key and gives the rest in one go: typed key by key, a formula takes seconds. */
  async put(text: string): Promise<void> {
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
  }

  /** Whether a cell has what was typed, as far as the grid keeps it as it was typed. */
  private async holds(sheet: string, address: string, text: string): Promise<boolean> {
    const [[formula = ""] = []] = await this.page.evaluate((place) => window.workbook!.cells.formulas(place), { sheet, address });
    const kept = text.startsWith("=") ? formula : /^(\d+|[a-z ]+)$/i.test(text) ? String((await this.read(sheet, address))[0]![0]) : text;
    return kept.toUpperCase() === text.toUpperCase();
  }

  /** Takes an entry of a menu. What has just been done may still move the focus, which closes a menu: then it is opened again. */
  async choose(menu: string, entry: string): Promise<void> {
    const item = this.page.getByRole("menuitem", { name: entry });
    for (let attempt = 0; attempt < 5; attempt++) {
      if (!(await item.isVisible())) await this.page.getByRole("button", { name: menu, exact: true }).press("Enter");
      if (await item.click({ timeout: 5_000 }).then(() => true, () => false)) return;
    }
    throw new Error(`${menu} does not offer ${entry}`);
  }

  /** Selects a cell, and looks until the grid has drawn it: what is typed before may be lost. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate((place) => window.workbook!.selection.select(place), { sheet, address });
    await this.looked();
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Closes what is open, and leaves the profile to the next. */
  async leave(): Promise<void> {
    for (const page of this.context.pages()) await page.close();
  }
}
