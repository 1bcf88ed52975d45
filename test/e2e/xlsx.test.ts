import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { PNG } from "pngjs";
import { BEGINNING } from "../../src/course/progress/Progress";
import { refusalSentence } from "../../src/embedded/xlsx/refusalSentence";
import { xlsxWords } from "../../src/locale/embedded/xlsx";
import type { Locale } from "../../src/locale/Locale";
import { say } from "../../src/locale/say";
import { compound } from "../files/xlsx/guard/packages";
import { axeFindings } from "./axe";
import { Site, type Visitor } from "./site";

jest.setTimeout(120_000);

const WORDS = xlsxWords("en");
const CASES = "Cases 02 and 03";
const SAVE = "Save as Excel workbook";

let site: Site;
let visitor: Visitor;
beforeAll(async () => void (site = await Site.open()), 60_000);
afterAll(async () => site.close());
beforeEach(async () => void (visitor = await site.visitor()));
afterEach(async () => {
  const { errors, foreign } = visitor;
  await visitor.close();
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

/** A plan as a colleague's Excel would send it: our function, text that looks like a formula, and formulas that ask elsewhere. */
async function plan(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan");
  sheet.getRow(1).values = [3000, 500, 3300];
  sheet.getCell("D1").value = { formula: "_xldudf_CHURNRATE(A1,B1,C1)", result: 0 };
  sheet.getCell("D1").numFmt = "0.00%";
  sheet.getCell("A2").value = "=1+1";
  sheet.getCell("A3").value = "+cmd|' /C calc'!A0";
  sheet.getCell("A4").value = { formula: '_xlfn.IMAGE("https://example.org/pixel.png")', result: 0 };
  sheet.getCell("A5").value = { formula: '_xlfn.WEBSERVICE("https://example.org/")', result: 0 };
  sheet.getCell("A6").note = "A word on the side";
  return Buffer.from(await book.xlsx.writeBuffer());
}

const isFocused = (element: Locator): Promise<boolean> => element.evaluate((found) => found === document.activeElement);
const choose = (name: string, buffer: Buffer): Promise<void> => visitor.page.setInputFiles("input[type=file]", { name, mimeType: "", buffer });

/** Goes to an entry of the file menu and takes it, by keyboard. */
async function take(entry: string): Promise<void> {
  const { page } = visitor;
  await page.getByRole("button", { name: "File", exact: true }).focus();
  await page.keyboard.press("Enter");
  const item = page.getByRole("menuitem", { name: entry });
  for (let step = 0; step < 8 && !(await isFocused(item)); step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Saves the workbook by keyboard, and gives the file. */
async function saved(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const { page } = visitor;
  await take(SAVE);
  const download = page.waitForEvent("download");
  await page.getByLabel(WORDS.save.name).press("Enter");
  const file = await download;
  await page.locator("dialog").waitFor({ state: "detached" });
  return { name: file.suggestedFilename(), bytes: readFileSync((await file.path())!) };
}

test("a workbook is opened and saved by keyboard: formulas calculate, text stays text, and nobody is asked elsewhere", async () => {
  await visitor.openWorkbook();
  const { page } = visitor;
  const chooser = page.waitForEvent("filechooser");
  await take("Open…");
  await (await chooser).setFiles({ name: "plan.xlsx", mimeType: "", buffer: await plan() });
  const confirm = page.getByRole("button", { name: WORDS.open });
  await confirm.waitFor();
  const dialog = page.locator("dialog");
  for (const text of ["Plan", "CHURNRATE (1)", "IMAGE (1), WEBSERVICE (1)", "1 comment"]) await dialog.getByText(text).first().waitFor();
  expect(await axeFindings(page, ["dialog"])).toEqual([]);
  const [first] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: WORDS.saveFirst }).press("Enter")]);
  expect(first.suggestedFilename()).toBe("Customer Economics.xlsx");
  await dialog.getByText("Saved as Customer Economics.xlsx.").waitFor();
  await confirm.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await visitor.settled();
  expect(await page.evaluate(() => window.workbook!.sheets.names())).toEqual(["Plan"]);
  expect(await visitor.read("Plan", "A1:D1")).toEqual([[3000, 500, 3300, 1 / 15]]);
  expect(await visitor.read("Plan", "A2:A3")).toEqual([["=1+1"], ["+cmd|' /C calc'!A0"]]);
  // The keyboard is in the grid, and what is done there can be undone.
  await visitor.type("Plan", "C1", "3200");
  expect(await visitor.read("Plan", "D1")).toEqual([[0.1]]);
  await page.keyboard.press("Control+z");
  await visitor.settled();
  expect(await visitor.read("Plan", "C1:D1")).toEqual([[3300, 1 / 15]]);
  await page.getByText("Saved in this browser").waitFor();
  const { name, bytes } = await saved();
  expect(name).toBe("plan.xlsx");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet("Plan")!;
  expect(sheet.getCell("D1").value).toMatchObject({ formula: "_xldudf_CHURNRATE(A1,B1,C1)", result: 1 / 15 });
  expect(sheet.getCell("D1").numFmt).toBe("0.00%");
  expect([sheet.getCell("A1").value, sheet.getCell("A2").value, sheet.getCell("A3").value]).toEqual([3000, "=1+1", "+cmd|' /C calc'!A0"]);
  await page.reload();
  await visitor.settled();
  expect(await visitor.read("Plan", "A1:D1")).toEqual([[3000, 500, 3300, 1 / 15]]);
  // What no file can hold is told, and reached by keyboard, before the file is handed over.
  await page.evaluate(() => window.workbook!.cells.write({ sheet: "Plan", address: "A9" }, [["x".repeat(40_000)]]));
  await take(SAVE);
  await dialog.getByText(WORDS.save.needs).waitFor();
  await page.getByLabel(WORDS.save.name).press("Enter");
  await dialog.getByText(say("en", WORDS.save.incomplete, { file: "plan.xlsx" })).waitFor();
  const list = dialog.getByRole("list", { name: WORDS.save.leftOut });
  expect(await list.textContent()).toContain(say("en", WORDS.kinds.longTexts, { count: 1 }));
  expect(await axeFindings(page, ["dialog"])).toEqual([]);
  for (let step = 0; step < 5 && !(await isFocused(list)); step++) await page.keyboard.press("Tab");
  expect(await isFocused(list)).toBe(true);
  const [all] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: WORDS.save.allTheSame }).press("Enter")]);
  expect(all.suggestedFilename()).toBe("plan.xlsx");
  await dialog.waitFor({ state: "detached" });
  // Where nothing of ours is left, nothing is said of the add-in.
  await page.evaluate(() => window.workbook!.cells.clear({ sheet: "Plan", address: "D1" }));
  await take(SAVE);
  await dialog.getByText(WORDS.save.note).waitFor();
  expect([await dialog.getByText(WORDS.save.needs).count(), await dialog.getByText(WORDS.save.libreOffice).count()]).toEqual([0, 0]);
});

test("a damaged and an encrypted workbook are refused in every language, and change nothing", async () => {
  await visitor.openWorkbook();
  const { page } = visitor;
  const whole = await plan();
  const encrypted = Buffer.from(compound("EncryptionInfo", "EncryptedPackage"));
  for (const locale of ["en", "ru", "zh"] as const satisfies readonly Locale[]) {
    await page.locator("header select").first().selectOption(locale);
    for (const [buffer, kind] of [[whole.subarray(0, whole.length / 2), "damaged"], [encrypted, "encrypted"]] as const) {
      await choose("plan.xlsx", buffer);
      await page.getByRole("alert").getByText(refusalSentence({ kind }, "plan.xlsx", locale)).waitFor();
      if (kind === "damaged") expect(await axeFindings(page, ["dialog"])).toEqual([]);
      await page.getByRole("button", { name: xlsxWords(locale).close, exact: true }).press("Enter");
      await page.locator("dialog").waitFor({ state: "detached" });
    }
  }
  expect(await page.evaluate(() => window.workbook!.sheets.names())).toContain(CASES);
  expect(await visitor.read(CASES, "B3")).toEqual([[3000]]);
});

test("the chart of a lesson lies in the saved file as a picture beside its table, told in words", async () => {
  const { page } = visitor;
  await page.addInitScript((kept) => localStorage.setItem("ce-course", kept), JSON.stringify({ ...BEGINNING, learner: "Anna", at: "2.1", steps: {} }));
  await visitor.openWorkbook();
  await page.locator(".course-main button").first().click();
  await page.waitForFunction(() => window.workbook!.sheets.names().then((names) => names.some((name) => name.startsWith("2.1 "))));
  await visitor.settled();
  const parts = unzipSync(new Uint8Array((await saved()).bytes));
  const [picture] = Object.keys(parts).filter((path) => path.endsWith(".png"));
  const { width, height } = PNG.sync.read(Buffer.from(parts[picture!]!));
  expect(width).toBeGreaterThan(600);
  expect(height).toBeGreaterThan(300);
  const drawing = strFromU8(parts[Object.keys(parts).find((path) => /drawing\d+\.xml$/.test(path))!]!);
  expect(drawing).toMatch(/descr="[^"]*3[,.]?000/);
});
