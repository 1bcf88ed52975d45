import { insertWords } from "../../src/locale/insert";
import { paneWords } from "../../src/locale/pane";
import { axeFindings } from "./axe";
import { Site, type Visitor } from "./site";

jest.setTimeout(120_000);
const SHEET = "Figures";
const words = insertWords("en");
let site: Site;
let visitor: Visitor;

beforeAll(async () => {
  site = await Site.open();
  visitor = await site.visitor();
  await visitor.openWorkbook();
  await visitor.page.evaluate(async (name) => {
    const { sheets, cells, tables } = window.workbook!;
    await sheets.activate(await sheets.add(name));
    await cells.write({ sheet: name, address: "A1:C4" }, [["Start", "Joined", "End"], [3000, 500, 3300], [1200, 100, 1210], [800, 50, null]]);
    await cells.write({ sheet: name, address: "G3" }, [["mine"]]);
    const other = await sheets.add("Customers");
    await cells.write({ sheet: other, address: "A1:B4" }, [["Client", "Profit, net"], ["a", 50], ["b", 30], ["c", -10]]);
    await tables.add("Profits", { sheet: other, address: "A1:B4" });
  }, SHEET);
  await visitor.settled();
}, 120_000);
afterAll(async () => {
  const { errors, foreign } = visitor;
  await visitor.close();
  await site.close();
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

const pane = () => visitor.page.locator(".pane-frame");
const field = (name: string) => pane().locator(`[data-pick="${name}"]`);
const button = (name: string) => pane().getByRole("button", { name, exact: true });
const formula = (sheet: string, address: string) => visitor.page.evaluate(async (place) => (await window.workbook!.cells.formulas(place))[0]![0], { sheet, address });

/** Opens the form of a function while a cell is selected. */
async function openForm(id: string, sheet: string, address: string): Promise<void> {
  await visitor.select(sheet, address);
  await pane().getByRole("tab", { name: "Functions" }).click();
  if (await button("All functions").isVisible()) await button("All functions").click();
  await pane().getByRole("searchbox").fill(id);
  await visitor.page.keyboard.press("Enter");
  await button(paneWords("en").insert.form).click();
  await pane().locator(".insert-form").waitFor();
  await visitor.page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-pick="="]')!.value !== "");
}

/** Goes into a field and selects in the sheet. */
async function pick(name: string, sheet: string, address: string, shown = address): Promise<void> {
  await field(name).focus();
  await visitor.select(sheet, address);
  await visitor.page.waitForFunction(([of, text]) => document.querySelector<HTMLInputElement>(`[data-pick="${of}"]`)!.value === text, [name, shown] as const);
}

test("ranges are picked and typed, a blocked spill is seen, another place taken, the formula inserted and taken back", async () => {
  const { page } = visitor;
  await openForm("CHURNRATE", SHEET, "G2");
  await pick("atStart", SHEET, "A2:A4");
  await pane().getByText("3 rows × 1 column · 3 numbers").waitFor();
  await pick("joined", SHEET, "B2:B3");
  // The field that had the focus last goes on picking while the focus is elsewhere in the page.
  await visitor.select(SHEET, "B2:B4");
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-pick="joined"]')!.value === "B2:B4");
  await field("joined").press("Enter");
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["pick"])).toBe("atEnd");
  await field("atEnd").fill("C2:C4");
  await pane().getByText(words.blanks.zero.one!.replace("{count}", "1")).waitFor();
  await field("base").fill("fast");
  await pane().getByText(words.unreadable.unknown).waitFor();
  await field("base").fill("end");
  await pane().getByText("=CHURNRATE(A2:A4,B2:B4,C2:C4,\"end\")").waitFor();
  await pane().getByText("The result needs G2:G4, but G3 is not blank.", { exact: false }).waitFor();
  expect(await axeFindings(page, [".pane-frame"])).toEqual([]);
  await button(words.insert).press("Enter");
  expect(await formula(SHEET, "G2")).toBe("");
  await button(words.obstacle.right).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-pick="="]')!.value === "Figures!I2");
  await pane().getByText("It fills I2:I4", { exact: false }).waitFor();
  await pane().locator(".insert-preview td", { hasText: "6.06%" }).waitFor();
  await button(words.insert).click();
  await pane().getByText("Inserted at I2; the result fills I2:I4.").waitFor();
  await visitor.settled();
  expect(await formula(SHEET, "I2")).toBe('=CHURNRATE(A2:A4,B2:B4,C2:C4,"end")');
  expect((await visitor.read(SHEET, "I2"))[0]![0]).toBeCloseTo(200 / 3300, 12);
  expect(await page.evaluate(() => window.workbook!.selection.current())).toEqual({ sheet: SHEET, address: "I2" });
  expect(await page.evaluate((sheet) => window.workbook!.formats.numbers({ sheet, address: "I2:I5" }), SHEET)).toEqual([["0.00%"], ["0.00%"], ["0.00%"], ["General"]]);
  await button(words.undo).click();
  await pane().getByText(words.undone.replace("{area}", "I2:I4")).waitFor();
  await visitor.settled();
  expect([await formula(SHEET, "I2"), await visitor.read(SHEET, "I2:I4")]).toEqual(["", [[null], [null], [null]]]);
  expect(await page.evaluate((sheet) => window.workbook!.formats.numbers({ sheet, address: "I2:I4" }), SHEET)).toEqual([["General"], ["General"], ["General"]]);
});

test("columns of a table on another sheet become references to it, an expression is calculated, and Ctrl+Z takes the insertion back", async () => {
  const { page } = visitor;
  await openForm("WHALECURVE", SHEET, "K1");
  await pick("customer", "Customers", "A2:A4", "Profits[Client]");
  await pick("profit", "Customers", "B2:B4", "Profits[[Profit, net]]");
  await pane().getByText("3 rows × 1 column · 3 numbers").waitFor();
  // Escape ends picking and leaves the form as it is.
  await field("profit").press("Escape");
  await visitor.select("Customers", "A1");
  await visitor.looked();
  expect(await field("profit").inputValue()).toBe("Profits[[Profit, net]]");
  await field("profit").fill("Profits[[Profit, net]]*2");
  await pane().locator(".insert-preview td", { hasText: "140" }).waitFor();
  await field("profit").fill("Profits[[Profit, net]]");
  await pane().locator(".insert-preview td", { hasText: "70" }).first().waitFor();
  await button(words.insert).click();
  await button(words.undo).waitFor();
  await visitor.settled();
  expect(await formula(SHEET, "K1")).toBe("=WHALECURVE(Profits[Client],Profits[[Profit, net]])");
  expect((await visitor.read(SHEET, "K1:K4")).flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
  await page.keyboard.press("Control+z");
  await visitor.settled();
  expect(await formula(SHEET, "K1")).toBe("");
});
