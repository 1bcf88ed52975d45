import { bgnbdFit } from "../../src/core/prediction/bgnbdFit";
import { buyers } from "../support/buyers";
import { Site, type Visitor } from "./site";
import { until } from "./until";

jest.setTimeout(180_000);

/** What a page notes about its worker and its frames: moments in milliseconds. */
interface Notes {
  readonly posted: number[];
  readonly answered: number[];
  readonly frames: number[];
  readonly held: { readonly from: number; readonly for: number }[];
}
declare global {
  interface Window {
    notes?: Notes;
  }
}

const ROWS = 100_000;
/** Still more cells than are computed where they stand. */
const FEWER = 1000;
const list = buyers(ROWS);
const COLUMNS = [list.map(({ frequency }) => frequency), list.map(({ recency }) => recency), list.map(({ age }) => age)] as const;

let site: Site;
let visitor: Visitor;

beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());
afterEach(async () => {
  expect(visitor.foreign).toEqual([]);
  await visitor.close();
});

/** Notes every message to a worker and from it, every frame, and how long the page's own thread was held. */
function takeNotes(): void {
  const notes: Notes = { posted: [], answered: [], frames: [], held: [] };
  window.notes = notes;
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", ({ data }: MessageEvent<object>) => "id" in data && notes.answered.push(performance.now()));
    }
    override postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
      notes.posted.push(performance.now());
      super.postMessage(message, transfer as Transferable[]);
    }
  };
  const frame = (time: number): void => {
    notes.frames.push(time);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((entries) => entries.getEntries().forEach(({ startTime, duration }) => notes.held.push({ from: startTime, for: duration }))).observe({ type: "longtask", buffered: true });
}

const notes = (): Promise<Notes> => visitor.page.evaluate(() => window.notes!);

/** A sheet with the histories of so many customers. */
async function openWithHistories(rows: number): Promise<void> {
  await visitor.openWorkbook();
  await visitor.page.evaluate(async (columns) => {
    const { cells, sheets, calculation } = window.workbook!;
    const name = await sheets.add("Histories");
    await sheets.activate(name);
    await cells.write({ sheet: name, address: `A1:C${columns[0]!.length}` }, columns[0]!.map((_, row) => columns.map((column) => column[row]!)));
    await calculation.settled();
  }, COLUMNS.map((column) => column.slice(0, rows)));
}

/** Types the fit and gives what its cell shows first. */
async function typeFit(address: string, rows: number): Promise<unknown> {
  await visitor.select("Histories", address);
  await visitor.page.keyboard.type(`=BGNBDFIT(A1:A${rows},B1:B${rows},C1:C${rows})`);
  await visitor.page.keyboard.press("Enter");
  let first: unknown = null;
  await until(async () => (first = (await visitor.read("Histories", address))[0]![0]) !== null);
  return first;
}

test("a fit over 100,000 customers is computed in a worker, while the page draws, and is asked for once", async () => {
  visitor = await site.visitor();
  await visitor.page.addInitScript(takeNotes);
  await openWithHistories(ROWS);
  expect(visitor.page.workers()).toEqual([]);
  expect(await typeFit("E1", ROWS)).toBe("#BUSY!");
  await visitor.select("Histories", "E1");
  await visitor.page.locator(".pane").getByText("E1 is being computed").waitFor();
  await visitor.settled();
  expect(visitor.page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringMatching(/^\/aside\.\w+\.js$/)]);
  const { posted: [posted], answered: [answered], frames } = await notes();
  expect(frames.filter((at) => at > posted! && at < answered!).length).toBeGreaterThan(2);
  const fit = bgnbdFit({ frequency: Float64Array.from(COLUMNS[0]), recency: Float64Array.from(COLUMNS[1]), age: Float64Array.from(COLUMNS[2]) });
  const spilled = (await visitor.read("Histories", "E1:E6")).flat();
  expect(fit.status).toBe("converged");
  (fit.status === "converged" ? [...fit.parameters, fit.logLikelihood] : []).forEach((number, row) => expect((spilled[row] as number) / number).toBeCloseTo(1, 6));
  expect(spilled[5]).toBe("converged");
  await visitor.page.locator(".pane").getByText("E1 is being computed").waitFor({ state: "detached" });

  await visitor.type("Histories", "G1", "unrelated");
  await typeFit("I1", ROWS);
  expect(await visitor.read("Histories", "I1:I6")).toEqual(spilled.map((cell) => [cell]));
  expect((await notes()).posted).toHaveLength(1);
  expect(visitor.errors).toEqual([]);
});

test("where the worker cannot be loaded, the fit comes all the same", async () => {
  visitor = await site.visitor();
  await visitor.context.route(/\/aside\.\w+\.js$/, (route) => route.abort());
  await openWithHistories(FEWER);
  await typeFit("E1", FEWER);
  await visitor.settled();
  expect(await visitor.read("Histories", "E6")).toEqual([["converged"]]);
  expect(visitor.errors.join("\n")).toContain("the worker failed");
});
