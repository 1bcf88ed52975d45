import { createServer, type Server } from "node:http";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import sirv from "sirv";
import { launch } from "./browser";

/** `SITE_DIST=/somewhere npx jest test/e2e/course` tries a build that stands elsewhere. */
const DIST = resolve(process.env["SITE_DIST"] ?? join(__dirname, "../../dist"));

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
    const context = await this.browser.newContext({ locale: "en-US", viewport: { width: 1360, height: 800 }, ...options });
    return new Visitor(context, await context.newPage(), this.url);
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
    await this.page.waitForFunction(() => "workbook" in window);
    await this.page.evaluate(() => window.workbook!.calculation.settled());
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

  /** Selects a cell and types, as a person would, ending with Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate((place) => window.workbook!.selection.select(place), { sheet, address });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
