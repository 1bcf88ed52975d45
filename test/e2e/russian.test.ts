import { Site, type Visitor } from "./site";

jest.setTimeout(120_000);
const SHEET = "Sheet1";
let site: Site;
let visitor: Visitor;

beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.close());
afterEach(() => expect(visitor.complaints()).toEqual({ errors: [], foreign: [] }));

const visitors = new Map<string, Visitor>();
/** Somebody whose browser speaks a language, in front of an empty workbook. */
async function visit(locale: string): Promise<void> {
  const known = visitors.get(locale);
  visitor = known ?? (await site.visitor({ locale }));
  visitors.set(locale, visitor);
  if (!known) await visitor.openWorkbook();
  await visitor.replaceWorkbook("new");
}

/** What stands in the cell once a text was typed into it. */
async function typed(text: string, address = "A1"): Promise<unknown> {
  await visitor.type(SHEET, address, text);
  return (await visitor.read(SHEET, address))[0]![0];
}

test("numbers a Russian visitor types are read the Russian way", async () => {
  await visit("ru-RU");
  expect(await typed("5,5%", "A1")).toBe(0.055);
  expect(await typed("0,2", "A2")).toBe(0.2);
  expect(await typed("1 200 000,50", "A3")).toBe(1200000.5);
  expect(await typed("12,345", "A4")).toBe(12.345);
  expect(await typed("1 200", "A5")).toBe(1200);
  expect(await typed("5.5%", "A6")).toBe(0.055);
  expect(await typed("=LTV(100,0.2)", "A7")).toBe(500);
  expect(await typed("12 34", "A8")).toBe("12 34");
  expect(await typed("'0,5", "A9")).toBe("0,5");
});

test("days a Russian visitor types begin with the day, and stay what they are when they are edited", async () => {
  await visit("ru-RU");
  expect(await typed("01.04.2026", "A1")).toBe(46113);
  expect(await typed("21.11.2026", "A2")).toBe(46347);
  expect(await typed("01.04.26", "A3")).toBe(46113);
  expect(await typed("01.13.2026", "A4")).toBe("01.13.2026");
  const { page } = visitor;
  await visitor.select(SHEET, "A1");
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  await visitor.settled();
  expect(await typed('=TEXT(A1,"yyyy-mm-dd")', "B1")).toBe("2026-04-01");
  await visitor.select(SHEET, "A3");
  await page.keyboard.press("F2");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("7");
  await page.keyboard.press("Enter");
  await visitor.settled();
  expect(await visitor.read(SHEET, "A3")).toEqual([[46478]]);
});

test("a cell that takes shares takes 0,2 and 5,5% from a Russian visitor, and refuses 1,5", async () => {
  await visit("ru-RU");
  await visitor.page.evaluate(() => window.workbook!.layouts.lay("Sheet1", { entries: [{ address: "A1:A2", entry: { allow: { from: 0, to: 1 }, message: "0 … 1" } }] }));
  expect(await typed("0,2", "A1")).toBe(0.2);
  expect(await typed("5,5%", "A2")).toBe(0.055);
  await visitor.type(SHEET, "A1", "1,5");
  await visitor.page.getByText("0 … 1").first().waitFor();
  expect(await visitor.read(SHEET, "A1")).toEqual([[0.2]]);
});

test("a comma an English visitor types groups digits, until the page speaks Russian", async () => {
  await visit("en-US");
  expect(await typed("1,200", "A1")).toBe(1200);
  expect(await typed("0,2", "A2")).toBe("0,2");
  await visitor.page.locator(".bar select").first().selectOption("ru");
  await visitor.page.getByText("Формулы", { exact: true }).waitFor();
  expect(await typed("1,200", "A3")).toBe(1.2);
  expect(await typed("0,2", "A2")).toBe(0.2);
});
